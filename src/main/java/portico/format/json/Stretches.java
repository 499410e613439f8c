package portico.format.json;

import static java.util.Comparator.comparingInt;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.function.DoubleConsumer;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Further stretches of a long text, each read by somebody else at the same time as what lies before it. Where one begins is a guess: a line that opens an
 * object behind a comma, which can only be an element of some array, because JSON has no line feed inside of strings. Whoever comes to that place, and
 * finds an element of an array there, may take over what was read; what nobody comes to is thrown away.
 */
final class Stretches implements AutoCloseable {

    /** Of a text that nobody else reads. */
    static final Stretches NONE = new Stretches(0, 1, _ -> {});

    /** Below it, getting the other cores to work takes longer than the work. */
    private static final int SHORTEST = 2 << 20;
    /** A guess is the line with the fewest blanks before it of so many bytes: the others may lie deep inside of an element. */
    private static final int LOOKED_AT = 1 << 16;

    /** Reads elements from one place on, until another one, or the end of the array. */
    interface Reader {
        Stretch read(int from, int to, DoubleConsumer watch);
    }

    /** A line behind a comma. */
    private record Line(int begin, int blanks) {}

    private record Ahead(int begin, CompletableFuture<Optional<Stretch>> read) {}

    private final int length;
    private final DoubleConsumer watch;
    private final double[] told;
    private final List<Ahead> all = new ArrayList<>();
    private volatile boolean closed;

    private Stretches(int length, int most, DoubleConsumer watch) {
        this.length = length;
        this.told = new double[most];
        this.watch = watch;
    }

    /** Into how many parts it pays to divide so long a text: no more than there are cores. */
    static int usual(int length) {
        return Math.clamp(length / SHORTEST, 1, Runtime.getRuntime().availableProcessors());
    }

    /**
     * Begins to read. What goes wrong there is left to whoever comes to that place.
     *
     * @param most parts of about the same length, of which the first is nobody's here
     */
    static Stretches begin(byte[] text, int most, DoubleConsumer watch, Reader reader) {
        Stretches stretches = new Stretches(text.length, most, watch);
        List<Integer> begins = IntStream.range(1, most)
                .mapToObj(i -> lines(text, (int) ((long) text.length * i / most)).min(comparingInt(Line::blanks)))
                .flatMap(Optional::stream)
                .map(Line::begin)
                .distinct()
                .toList();
        for (int i = 0; i < begins.size(); i++) {
            stretches.read(i + 1, begins.get(i), i + 1 < begins.size() ? begins.get(i + 1) : text.length, reader);
        }
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

    private void read(int number, int from, int to, Reader reader) {
        all.add(new Ahead(from,
                CompletableFuture
                        .supplyAsync(() -> Optional.of(reader.read(from, to, watch(number, from))),
                                Thread::startVirtualThread)
                        .exceptionally(_ -> Optional.empty())));
    }

    /** Of whoever began at this place, and tells how far in the text it is: passes on how much of it all have read. */
    DoubleConsumer watch(int number, int from) {
        return fraction -> tell(number, fraction - (double) from / length);
    }

    private synchronized void tell(int number, double part) {
        if (closed) {
            throw new CancellationException("nobody needs it any more");
        }
        told[number] = part;
        watch.accept(Math.min(1, DoubleStream.of(told).sum()));
    }

    /** The stretches that follow each other from here to the end of an array, if all of them could be read. */
    List<Stretch> from(int begin) {
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).begin() == begin) {
                return chain(all.subList(i, all.size()));
            }
        }
        return List.of();
    }

    private static List<Stretch> chain(List<Ahead> following) {
        List<Stretch> chain = new ArrayList<>();
        int at = following.getFirst().begin();
        for (Ahead ahead : following) {
            if (ahead.begin() == at) {
                Optional<Stretch> read = ahead.read().join();
                read.ifPresent(chain::add);
                at = read.filter(stretch -> !stretch.last()).map(Stretch::end).orElse(-1);
            }
        }
        return chain.isEmpty() || !chain.getLast().last() ? List.of() : chain;
    }

    /** Whatever is not read yet nobody needs any more. */
    @Override
    public void close() {
        closed = true;
    }
}
