package portico.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxToolkit;
import portico.OnScreen;

/** A test in Portico's whole window: opened anew for each test with settings of its own, and closed after it. */
@OnScreen
abstract class StudioWindow {

    /** Where a test may leave files. */
    @TempDir
    Path folder;

    StudioDriver window;

    @BeforeEach
    final void start() throws TimeoutException, IOException {
        FxToolkit.registerPrimaryStage();
        // One of its own: a stage that all tests share would keep the windows of all of them
        FxToolkit.registerStage(Stage::new);
        FxToolkit.setupStage(stage -> {
            window = StudioDriver.on(stage, folder.resolve("settings"));
            try {
                open();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        shown();
    }

    /** What the window opens, and how large it is: the first sample on a screen of 1000 by 1000, unless a test says otherwise. */
    void open() throws IOException {
        window.stage().setWidth(990);
        window.stage().setHeight(900);
        window.studio().open(List.of());
    }

    /** When it is open: the city shows what the workspace holds, unless a test says otherwise. */
    void shown() throws IOException {
        window.settled();
    }

    @AfterEach
    final void close() throws TimeoutException {
        window.close();
        FxToolkit.cleanupStages();
    }
}
