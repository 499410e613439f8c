package portico.view.motion;

import java.util.List;
import java.util.Optional;
import portico.model.flow.Trace;
import portico.view.drawing.Drawing;
import portico.view.drawing.Figure;
import portico.view.drawing.overlay.Richer;

/** A scenery as it is shown to those who follow one trace: what the packet passes is richer than its neighbours. */
final class Panorama {

    private final Trace trace;
    private final Scenery scenery;
    private volatile Optional<List<Figure>> closeUps = Optional.empty();
    private volatile Optional<WordTiles> measured = Optional.empty();

    Panorama(Trace trace, Scenery scenery) {
        this.trace = trace;
        this.scenery = scenery;
    }

    Drawing drawing() {
        return scenery.drawing();
    }

    /** What is written while it is seen at a zoom; measured once for all frames at the same zoom. */
    WordTiles words(double zoom) {
        if (!Richer.isReadable(drawing(), zoom)) {
            return scenery.words(zoom);
        }
        WordTiles tiles = measured.filter(it -> it.words().least() == zoom).orElseGet(() -> measured(zoom));
        measured = Optional.of(tiles);
        return tiles;
    }

    private WordTiles measured(double zoom) {
        CloserLook look = new CloserLook(scenery.words(zoom).words().figures(), closeUps(zoom));
        return new WordTiles(new Words(look::in, zoom, zoom));
    }

    /** The same at every zoom at which there are any. */
    private List<Figure> closeUps(double zoom) {
        List<Figure> figures = closeUps.orElseGet(
                () -> Richer.figures(drawing(), trace.hops().stream().flatMap(hop -> hop.subject().stream()), zoom));
        closeUps = Optional.of(figures);
        return figures;
    }
}
