package portico.app;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.Writer;
import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.stage.Stage;
import javafx.util.Duration;
import portico.cli.CommandLineInterface;
import portico.cli.Terminal;
import portico.cli.TerminalWidth;

/**
 * What people do first, done once while the image is built, so that its AOT cache holds the classes they need: {@code Rehearsal INPUT PICTURE}.
 * Prints nothing.
 */
public final class Rehearsal {
    /** Long enough for a slow machine to paint the city sharply. */
    private static final Duration LENGTH = Duration.seconds(5);

    private Rehearsal() {}

    public static void main(String[] arguments) {
        var input = arguments[0];
        run("show", input, "--format", "json");
        run("show", input);
        run("check", input);
        run("trace", input, "--from", "internet", "--to", "user-service");
        run("types", "c5.large", "--format", "json");
        run("rules", "R41");
        run("render", input, "-o", arguments[1] + ".svg");
        run("render", input, "-o", arguments[1] + ".png");
        Application.launch(Window.class);
    }

    private static void run(String... command) {
        var nowhere = new PrintWriter(Writer.nullWriter());
        var terminal = new Terminal(InputStream.nullInputStream(), nowhere, OutputStream.nullOutputStream(), nowhere,
                false, TerminalWidth::usual, false, Optional.empty());
        new CommandLineInterface(terminal, files -> 0, new AwsProcess()).run(command);
    }

    /** The window on the sample, closed by nobody: no larger than the screen of JavaFX's headless platform. */
    public static final class Window extends PorticoApplication {
        @Override
        public void start(Stage stage) {
            stage.setWidth(1000);
            stage.setHeight(800);
            super.start(stage);
            var end = new PauseTransition(LENGTH);
            end.setOnFinished(_ -> Platform.exit());
            end.play();
        }
    }
}
