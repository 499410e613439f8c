package portico.cli;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import picocli.CommandLine.Model.CommandSpec;
import portico.model.flow.Trace;
import portico.model.topology.Topology;
import portico.view.drawing.Drawing;
import portico.view.drawing.Figure;
import portico.view.motion.Journey;

/** What a picture shows of a packet. */
record PacketFigures(Topology topology, Drawing drawing, CommandSpec spec) {

    /**
     * @param trace {@code FROM..TO[:PORT]}; of the flows it may mean, the first that is denied, else the first
     * @param seconds empty for every step of the way at once
     */
    List<Figure> of(String trace, Optional<Double> seconds) {
        Journey journey = journey(trace);
        return seconds.map(at -> journey.figuresAt(Math.min(at, journey.duration()), 1))
                .orElseGet(
                        () -> journey.hops().isEmpty() ? List.of() : journey.footprints(journey.hops().size() - 1, 1));
    }

    /** The way from its first moment to its last, so many pictures a second. */
    List<List<Figure>> frames(String trace, int rate) {
        Journey journey = journey(trace);
        int last = (int) Math.ceil(journey.duration() * rate);
        return IntStream.rangeClosed(0, last)
                .mapToObj(i -> journey.figuresAt(Math.min((double) i / rate, journey.duration()), 1))
                .toList();
    }

    private Journey journey(String trace) {
        int dots = trace.indexOf("..");
        List<Trace> traces = new Question(topology, spec).ask(trace.substring(0, dots), trace.substring(dots + 2),
                Optional.empty());
        Trace shown = traces.stream().filter(t -> !t.isDelivered()).findFirst().orElse(traces.getFirst());
        return Journey.of(shown, drawing);
    }
}
