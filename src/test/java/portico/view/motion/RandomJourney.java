package portico.view.motion;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import portico.format.catalogue.Catalogues;
import portico.model.analysis.Analyzer;
import portico.model.flow.Flow;
import portico.model.flow.FlowEnd;
import portico.model.flow.FlowTracer;
import portico.model.flow.Flows;
import portico.model.flow.Trace;
import portico.model.net.Protocol;
import portico.model.remedy.RandomNetwork;
import portico.model.topology.Database;
import portico.model.topology.LoadBalancer;
import portico.model.topology.Task;
import portico.model.topology.Topology;
import portico.model.topology.VpcEndpoint;
import portico.view.drawing.Drawing;
import portico.view.drawing.DrawingOptions;
import portico.view.drawing.DrawingView;
import portico.view.drawing.Level;
import portico.view.drawing.city.CityPlan;

/** A network drawn by lot, one of its traces and its drawing at a level drawn by lot. The same seed gives the same. */
record RandomJourney(Topology topology, Drawing drawing, double zoom, Random random) {

    private static final Analyzer ANALYZER = new Analyzer(Catalogues.instanceTypes());
    private static final List<Integer> PORTS = List.of(443, 3000, 5432, 32768);

    static RandomJourney of(long seed) {
        Random random = new Random(seed);
        Topology topology = RandomNetwork.of(seed);
        Level level = Level.values()[random.nextInt(Level.values().length)];
        DrawingOptions options = random.nextInt(4) > 0 ? DrawingOptions.DEFAULT
                : DrawingOptions.DEFAULT.as(DrawingView.ENGINEER);
        return new RandomJourney(topology, CityPlan.draw(ANALYZER.analyze(topology), level, options),
                Math.max(0.05, level.from()) * (1 + random.nextDouble()), random);
    }

    /** Mostly to where somebody listens. */
    Trace trace() {
        List<FlowEnd> ends = new ArrayList<>(List.of(FlowEnd.Internet.CLIENT));
        topology.resources()
                .filter(r -> r instanceof Task || r instanceof Database || r instanceof LoadBalancer
                        || r instanceof VpcEndpoint)
                .forEach(r -> ends.add(new FlowEnd.At(r.id())));
        List<FlowEnd> senders = new ArrayList<>(List.of(FlowEnd.Internet.CLIENT));
        topology.tasks().forEach(task -> senders.add(new FlowEnd.At(task.id())));
        FlowEnd from = senders.get(random.nextInt(senders.size()));
        FlowEnd to = ends.get(random.nextInt(ends.size()));
        int port = random.nextInt(4) == 0 ? PORTS.get(random.nextInt(PORTS.size()))
                : Flows.defaultPort(topology, to).orElse(443);
        return new FlowTracer(topology).trace(new Flow(from, to, port, Protocol.TCP));
    }

    double time(double duration) {
        return random.nextDouble() * duration;
    }
}
