package portico.app;

import java.util.List;
import javafx.application.Application;

/** Opens the window. */
public final class Desktop {
    private Desktop() {}

    /** Opens the window on these files, or on the first sample; returns when it was closed. Ask {@link Display} first. */
    public static void open(List<String> files) {
        Application.launch(PorticoApplication.class, files.toArray(String[]::new));
    }
}
