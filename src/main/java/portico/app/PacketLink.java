package portico.app;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import portico.controller.Playback;
import portico.view.drawing.Box;
import portico.view.drawing.Figure;
import portico.view.motion.Journey;
import portico.view.motion.Sight;
import portico.view.paint.Viewport;

/**
 * One packet on the drawing. At another zoom it goes on along the ways that were shown until those that lead around the words there are found, beside
 * JavaFX's thread. In another drawing, where those ways lead past everything, it goes across words, without its address, until then.
 */
final class PacketLink {
    /** The ring of the focus takes so many screen pixels at the edge of the view. */
    private static final double RING = 6;

    private final Playback playback;
    private final Seeker seeker;
    private Runnable onFound = () -> {};
    private Optional<Shown> shown = Optional.empty();
    private boolean reduced;

    /** What is shown of a journey. */
    private sealed interface Shown {
        Journey journey();

        List<Figure> at(double seconds, double zoom, Box seen, boolean reduced);
    }

    /** Along the ways of a sight, which are found. */
    private record Led(Journey journey, Sight sight) implements Shown {
        @Override
        public List<Figure> at(double seconds, double zoom, Box seen, boolean reduced) {
            return reduced ? journey.footprints(journey.stationAt(seconds), zoom, sight, seen)
                    : journey.figuresAt(seconds, zoom, sight, seen);
        }
    }

    /** Across words, before any ways around them are found. */
    private record Across(Journey journey, Journey unread) implements Shown {
        @Override
        public List<Figure> at(double seconds, double zoom, Box seen, boolean reduced) {
            return reduced ? unread.unlabelledFootprints(unread.stationAt(seconds), zoom, seen)
                    : unread.unlabelledAt(seconds, zoom, seen);
        }
    }

    PacketLink(Playback playback, Executor routing, Executor showing) {
        this.playback = playback;
        this.seeker = new Seeker(routing, showing, _ -> onFound.run());
    }

    /** @param found the ways changed: draws what is shown anew */
    void join(Runnable found) {
        onFound = found;
    }

    /** With reduced motion a packet leaves footprints instead of travelling. */
    void setReducedMotion(boolean reduce) {
        reduced = reduce;
    }

    /** What can be shown of it now, for the screen; what cannot is looked for. */
    List<Figure> figures(Viewport view) {
        playback.state().journey().ifPresentOrElse(journey -> follow(journey, view.zoom()), this::leave);
        return shown.map(it -> it.at(seconds(), view.zoom(), view.visible().inset(RING / view.zoom()), reduced))
                .orElse(List.of());
    }

    /** All of it as it is to look, for pictures; ways that are not known yet are found before this returns. */
    List<Figure> forPictures(double zoom, Box part) {
        return playback.state()
                .journey()
                .map(journey -> new Led(journey, journey.sight(zoom)).at(seconds(), zoom, part, reduced))
                .orElse(List.of());
    }

    private double seconds() {
        return playback.state().head().seconds();
    }

    private void leave() {
        shown = Optional.empty();
        seeker.forget();
    }

    private void follow(Journey journey, double zoom) {
        Sight sight = journey.sight(zoom);
        if (seeker.finds(journey, sight)) {
            shown = Optional.of(new Led(journey, sight));
        } else {
            shown = shown.filter(it -> it.journey().isLike(journey))
                    .or(() -> Optional.of(new Across(journey, journey.unread())));
        }
    }
}
