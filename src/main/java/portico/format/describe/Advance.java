package portico.format.describe;

import java.util.concurrent.CancellationException;
import portico.format.Progress;

/** How far what was found has been turned into records. Not for several threads. */
final class Advance {

    /** So many steps are quicker than anybody sees. */
    private static final int OFTEN = 256;

    private final Progress progress;
    private final Inventory found;
    private long done;

    Advance(Progress progress, Inventory found) {
        this.progress = progress;
        this.found = found;
    }

    /**
     * One step, as there is about one for each object.
     *
     * @throws CancellationException where reading is to end
     */
    void step() {
        progress.checkGoesOn();
        if (done++ % OFTEN == 0) {
            progress.report(Progress.TOGETHER, Math.min(1, done / Math.max(1.0, found.size())));
        }
    }
}
