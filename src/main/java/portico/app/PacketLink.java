package portico.app;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import portico.controller.Playback;
import portico.view.drawing.Figure;
import portico.view.motion.Journey;
import portico.view.motion.Sight;

/**
 * One packet on the drawing. At another zoom, or in a drawing with more or less detail, it goes on along the ways that were shown until those that lead
 * around the words there are found, beside JavaFX's thread.
 */
final class PacketLink {
    private final Playback playback;
    private final Seeker seeker;
    private Runnable onFound = () -> {};
    private Optional<Shown> shown = Optional.empty();
    private boolean reduced;

    /** The ways that are shown. */
    private record Shown(Journey journey, Sight sight) {
        List<Figure> at(double seconds, double zoom, boolean reduced) {
            return reduced ? journey.footprints(journey.stationAt(seconds), zoom, sight)
                    : journey.figuresAt(seconds, zoom, sight);
        }
    }

    PacketLink(Playback playback, Executor routing, Executor showing) {
        this.playback = playback;
        this.seeker = new Seeker(routing, showing, () -> onFound.run());
    }

    /** @param found the ways changed: draws what is shown anew */
    void join(Runnable found) {
        onFound = found;
    }

    /** With reduced motion a packet leaves footprints instead of travelling. */
    void setReducedMotion(boolean reduce) {
        reduced = reduce;
    }

    /** What can be shown of it now; for the screen. */
    List<Figure> figures(double zoom) {
        playback.state().journey().ifPresentOrElse(journey -> follow(journey, zoom), () -> shown = Optional.empty());
        return shown.map(it -> it.at(seconds(), zoom, reduced)).orElse(List.of());
    }

    /** All of it as it is to look; for pictures. */
    List<Figure> forPictures(double zoom) {
        return playback.state()
                .journey()
                .map(journey -> new Shown(journey, journey.sight(zoom)).at(seconds(), zoom, reduced))
                .orElse(List.of());
    }

    private double seconds() {
        return playback.state().head().seconds();
    }

    /** Another flow's packet is nowhere until its ways are found. */
    private void follow(Journey journey, double zoom) {
        Sight sight = journey.sight(zoom);
        if (seeker.finds(journey, sight)) {
            shown = Optional.of(new Shown(journey, sight));
        } else {
            shown = shown.filter(it -> it.journey().trace().equals(journey.trace()));
        }
    }
}
