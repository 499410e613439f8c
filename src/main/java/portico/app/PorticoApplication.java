package portico.app;

import java.nio.file.Path;
import java.util.List;
import javafx.application.Application;
import javafx.stage.Stage;
import portico.format.files.Folders;
import portico.view.fx.look.Assets;

/** The desktop program, as the toolkit starts it. */
public class PorticoApplication extends Application {
    private Studio studio;

    @Override
    public void start(Stage stage) {
        Assets.loadFonts();
        studio = new Studio(stage, Folders.settings(), url -> getHostServices().showDocument(url));
        Thread.setDefaultUncaughtExceptionHandler((thread, fault) -> studio.faults().report(fault));
        List<Path> files = getParameters().getRaw().stream().map(Path::of).toList();
        studio.open(files);
    }

    @Override
    public void stop() {
        if (studio != null) {
            studio.close();
        }
    }
}
