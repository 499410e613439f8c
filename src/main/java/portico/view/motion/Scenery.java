package portico.view.motion;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import portico.view.drawing.Drawing;
import portico.view.drawing.FigureGrid;
import portico.view.drawing.Level;

/**
 * A drawing as those see it who travel there: what stands where, and the ways around words, which take more or less room by zoom. From afar, where ways
 * lead straight, they are the same at every zoom. All is found when it is first asked for, by any thread, and known from then on to every
 * journey through the same scenery. Equal only to itself.
 */
public final class Scenery {

    private final Drawing drawing;
    private final Map<Sight, Detours> detours = new ConcurrentHashMap<>();
    private final Map<Sight, WordTiles> words = new ConcurrentHashMap<>();
    private volatile Optional<FigureGrid> sorted = Optional.empty();
    private volatile Optional<WordTiles> measured = Optional.empty();

    public Scenery(Drawing drawing) {
        this.drawing = drawing;
    }

    Drawing drawing() {
        return drawing;
    }

    /** What is written while it is seen at a zoom; measured once for all frames at the same zoom. */
    WordTiles words(double zoom) {
        WordTiles tiles = measured.filter(it -> it.words().least() == zoom)
                .orElseGet(() -> new WordTiles(new Words(figures(), zoom, zoom)));
        measured = Optional.of(tiles);
        return tiles;
    }

    /** What is written at the zooms of a sight; measured once for all who travel there. */
    WordTiles words(Sight sight) {
        return words.computeIfAbsent(sight, it -> new WordTiles(new Words(figures(), it.least(), it.most())));
    }

    private FigureGrid figures() {
        return sorted.orElseGet(this::sort);
    }

    /** Whether {@link #words(double)} take no time. */
    boolean isSorted() {
        return sorted.isPresent();
    }

    /** Sorts the figures of the drawing by place, which takes a while where there are many. */
    private synchronized FigureGrid sort() {
        sorted = sorted.or(() -> Optional.of(new FigureGrid(drawing)));
        return sorted.orElseThrow();
    }

    Sight sight(double zoom) {
        return Sight.at(isNear() ? zoom : 1);
    }

    private boolean isNear() {
        return drawing.level().reaches(Level.FRONT);
    }

    Detours detours(Sight sight) {
        return isNear() ? detours.computeIfAbsent(sight, this::around) : Detours.none();
    }

    private Detours around(Sight sight) {
        return Detours.of(drawing, words(sight).words());
    }
}
