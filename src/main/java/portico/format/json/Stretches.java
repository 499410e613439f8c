package portico.format.json;

import static java.util.Comparator.comparingInt;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.DoubleConsumer;
import java.util.function.IntUnaryOperator;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import portico.format.errand.Errand;
import portico.format.errand.Errands;

/**
 * Further stretches of a long text, each read by somebody else at the same time as what lies before it. Where one begins is a guess: a line that opens an
 * object behind a comma, which can only be an element of some array, because JSON has no line feed inside of strings. Whoever comes to that place, and
 * finds an element of an array there, may take over what was read; what nobody comes to is thrown away.
 */
final class Stretches implements AutoCloseable {

    /** Of a text that nobody else reads. */
    static final Stretches NONE = new Stretches(0, new int[0], _ -> {}, (_, _, _) -> {
        throw new IllegalStateException("there are none");
    });

    /** Below it, getting the other cores to work takes longer than the work. */
    private static final int SHORTEST = 2 << 20;
    private static final int MOST = 64;
    /** A guess is the line with the fewest blanks before it of so many bytes: the others may lie deep inside of an element. */
    private static final int LOOKED_AT = 1 << 16;

    /** Reads elements from one place on, until the next place where somebody else began, or the end of the array. */
    interface Reader {
        /** @param next the first such place that is no less than another one, else the end of the text */
        Stretch read(int from, IntUnaryOperator next, DoubleConsumer watch);
    }

    /** A line behind a comma. */
    private record Line(int begin, int blanks) {}

    private final int length;
    private final DoubleConsumer watch;
    private final double[] told;
    private final int[] begins;
    private final Errands<Optional<Stretch>> read;
    /** The first that nobody has come to. */
    private int next;
    /** So many bytes of others were taken over. */
    private int taken;
    private boolean closed;

    private Stretches(int length, int[] begins, DoubleConsumer watch, Reader reader) {
        this.length = length;
        this.begins = begins;
        this.told = new double[begins.length + 1];
        this.watch = watch;
        this.read = Errands
                .of(IntStream.range(0, begins.length).mapToObj(i -> Errand.of(() -> read(i, reader))).toList());
    }

    /** Into how many parts it pays to divide so long a text, where there are cores to read them. */
    static int usual(int length) {
        return Runtime.getRuntime().availableProcessors() == 1 ? 1 : Math.clamp(length / SHORTEST, 1, MOST);
    }

    /**
     * Begins to read. What goes wrong there is left to whoever comes to that place.
     *
     * @param parts of about the same length, of which the first is nobody's here
     */
    static Stretches begin(byte[] text, int parts, DoubleConsumer watch, Reader reader) {
        int[] begins = IntStream.range(1, parts)
                .mapToObj(i -> lines(text, (int) ((long) text.length * i / parts)).min(comparingInt(Line::blanks)))
                .flatMap(Optional::stream)
                .mapToInt(Line::begin)
                .sorted()
                .distinct()
                .toArray();
        Stretches stretches = new Stretches(text.length, begins, watch, reader);
        stretches.read.begin();
        return stretches;
    }

    private static Stream<Line> lines(byte[] text, int from) {
        return IntStream.range(from, Math.min(from + LOOKED_AT, text.length))
                .filter(i -> text[i] == ',')
                .mapToObj(comma -> line(text, comma + 1))
                .flatMap(Optional::stream);
    }

    private static Optional<Line> line(byte[] text, int begin) {
        int feed = begin < text.length && text[begin] == '\r' ? begin + 1 : begin;
        if (feed >= text.length || text[feed] != '\n') {
            return Optional.empty();
        }
        int at = feed + 1;
        while (at < text.length && (text[at] == ' ' || text[at] == '\t')) {
            at++;
        }
        return at < text.length && text[at] == '{' ? Optional.of(new Line(begin, at - feed)) : Optional.empty();
    }

    private Optional<Stretch> read(int index, Reader reader) {
        int from = begins[index];
        try {
            checkIsNeeded();
            return Optional.of(
                    reader.read(from, this::notBefore, fraction -> tell(index + 1, fraction - (double) from / length)));
        } catch (Unusual | CancellationException _) {
            return Optional.empty();
        }
    }

    private int notBefore(int least) {
        int found = Arrays.binarySearch(begins, least);
        int index = found < 0 ? -found - 1 : found;
        return index < begins.length ? begins[index] : length;
    }

    private synchronized void checkIsNeeded() {
        if (closed) {
            throw new CancellationException("nobody needs it any more");
        }
    }

    /** Of whoever begins with the text, and tells how far in it that one is: passes on how much of it all have read. */
    DoubleConsumer watch() {
        return fraction -> tell(0, fraction - (double) taken / length);
    }

    private synchronized void tell(int number, double part) {
        checkIsNeeded();
        told[number] = part;
        watch.accept(Math.min(1, DoubleStream.of(told).sum()));
    }

    /**
     * The stretches that follow each other from here to the end of an array, if all of them could be read.
     *
     * @param begin no less than whenever this was asked before
     */
    List<Stretch> from(int begin) {
        while (next < begins.length && begins[next] < begin) {
            next++;
        }
        return next < begins.length && begins[next] == begin ? chain(next) : List.of();
    }

    private List<Stretch> chain(int first) {
        List<Stretch> chain = new ArrayList<>();
        int at = begins[first];
        for (int i = first; i < begins.length; i++) {
            if (begins[i] == at) {
                Optional<Stretch> next = read.get(i);
                next.ifPresent(chain::add);
                at = next.filter(stretch -> !stretch.last()).map(Stretch::end).orElse(-1);
            }
        }
        if (chain.isEmpty() || !chain.getLast().last()) {
            return List.of();
        }
        taken += chain.getLast().end() - begins[first];
        return chain;
    }

    /** Whatever is not read yet nobody needs any more; the watch hears of nothing from now on. */
    @Override
    public void close() {
        synchronized (this) {
            closed = true;
        }
        read.close();
    }
}
