package portico.format;

import java.util.List;

/** Reads one kind of input. Never throws for what stands in a source: that becomes a note. */
public interface TopologyReader {

    /** Whether a source is of this reader's kind, judged by its content and never by its name; quick. */
    boolean recognizes(Source source);

    /**
     * Reads all these sources as one topology in which every reference resolves.
     *
     * @param sources those it recognized, in the order the user named them; at least one
     * @throws java.util.concurrent.CancellationException when {@code progress} says so
     */
    Reading read(List<Source> sources, Progress progress);
}
