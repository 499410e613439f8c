package portico.app;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.HashSet;
import java.util.Set;
import javafx.application.Platform;
import javafx.stage.Window;
import portico.view.fx.dialog.FaultDialog;

/** Our own faults: each is logged once and shown once, and the work goes on. */
final class Faults {
    private static final System.Logger LOG = System.getLogger(Faults.class.getName());

    private final Window owner;
    private final Look look;
    private final Set<String> told = new HashSet<>();
    private boolean showing;

    Faults(Window owner, Look look) {
        this.owner = owner;
        this.look = look;
    }

    /** From any thread. */
    void report(Throwable fault) {
        StringWriter trace = new StringWriter();
        fault.printStackTrace(new PrintWriter(trace));
        Platform.runLater(() -> show(fault, trace.toString()));
    }

    private void show(Throwable fault, String trace) {
        if (!told.add(trace)) {
            return;
        }
        LOG.log(System.Logger.Level.ERROR, "Portico's own fault", fault);
        if (!showing) {
            showing = true;
            FaultDialog.show(owner, look.stylesheets(), trace);
            showing = false;
        }
    }
}
