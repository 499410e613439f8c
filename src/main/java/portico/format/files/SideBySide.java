package portico.format.files;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import portico.format.Progress;
import portico.format.Source;
import portico.format.errand.Errand;
import portico.format.errand.Errands;

/**
 * Parses texts at the same time, on as many cores as there are: of a large account that is what takes longest. What comes of a text depends on that text
 * alone, so which is ready first changes nothing; all are ready when this returns, though after a cancellation some may still be ending. Besides it
 * only stretches of one text are, and what objects say by themselves.
 */
final class SideBySide {

    /** Below it, getting the other cores to work takes longer than the work. */
    private static final int LARGE = 1 << 20;

    private final Progress progress;
    private final String what;
    private final long bytes;
    private final Map<Source, Double> done = new HashMap<>();

    private SideBySide(List<Source> sources, Progress progress) {
        this.progress = progress;
        this.what = sources.size() == 1 ? sources.getFirst().name() : sources.size() + " files";
        this.bytes = sources.stream().mapToLong(source -> source.bytes().length).sum();
    }

    /** @throws java.util.concurrent.CancellationException when {@code progress} says so */
    static void parse(List<Source> sources, Progress progress) {
        SideBySide together = new SideBySide(sources, progress);
        if (together.bytes < LARGE) {
            sources.forEach(together::parse);
        } else {
            together.parseAll(sources);
        }
    }

    private void parseAll(List<Source> sources) {
        List<Errand<Source>> longestFirst = sources.stream()
                .sorted(Comparator.comparingInt(source -> -source.bytes().length))
                .map(source -> Errand.of(() -> parse(source)))
                .toList();
        try (Errands<Source> errands = Errands.of(longestFirst).beginFrom(1)) {
            IntStream.range(0, errands.size()).forEach(errands::get);
        }
    }

    private Source parse(Source source) {
        Progress told = toldOf(source);
        told.checkGoesOn();
        source.parse(told);
        tell(source, 1);
        return source;
    }

    private Progress toldOf(Source source) {
        return new Progress() {
            @Override
            public void report(String name, double fraction) {
                tell(source, fraction);
            }

            @Override
            public boolean isCancelled() {
                return SideBySide.this.isCancelled();
            }
        };
    }

    private synchronized boolean isCancelled() {
        return progress.isCancelled();
    }

    /** One after the other, whichever text it is of: whoever listens need not care for threads. */
    private synchronized void tell(Source source, double fraction) {
        done.put(source, fraction * source.bytes().length);
        progress.report(what, done.values().stream().mapToDouble(part -> part).sum() / Math.max(1, bytes));
    }
}
