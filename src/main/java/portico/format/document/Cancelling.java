package portico.format.document;

import java.util.concurrent.CancellationException;
import portico.format.Progress;

/** Stops reading where that is wanted. */
final class Cancelling {

    private Cancelling() {}

    static void check(Progress progress) {
        if (progress.isCancelled()) {
            throw new CancellationException("reading was cancelled");
        }
    }
}
