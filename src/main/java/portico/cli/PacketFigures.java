package portico.cli;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import portico.model.flow.Trace;
import portico.view.drawing.Drawing;
import portico.view.drawing.Figure;
import portico.view.motion.Journey;

/** What a picture shows of a packet. */
record PacketFigures(Drawing drawing, Trace trace) {

    /** @param seconds empty for every step of the way at once */
    List<Figure> of(Optional<Double> seconds) {
        Journey journey = Journey.of(trace, drawing);
        return seconds.map(at -> journey.figuresAt(Math.min(at, journey.duration()), 1))
                .orElseGet(
                        () -> journey.hops().isEmpty() ? List.of() : journey.footprints(journey.hops().size() - 1, 1));
    }

    /** The way from its first moment to its last, so many pictures a second. */
    List<List<Figure>> frames(int rate) {
        Journey journey = Journey.of(trace, drawing);
        int last = (int) Math.ceil(journey.duration() * rate);
        return IntStream.rangeClosed(0, last)
                .mapToObj(i -> journey.figuresAt(Math.min((double) i / rate, journey.duration()), 1))
                .toList();
    }
}
