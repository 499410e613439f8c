package portico.controller.stage;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import portico.controller.Requests;
import portico.controller.Rides;
import portico.format.Reading;
import portico.model.analysis.Analysis;
import portico.model.analysis.Analyzer;
import portico.model.edit.translation.Translation;
import portico.model.edit.translation.Workload;
import portico.model.flow.FlowTracer;
import portico.model.flow.Trace;
import portico.model.flow.log.TraceLog;
import portico.model.id.ResourceId;
import portico.model.id.SubnetId;
import portico.model.placement.Placer;
import portico.model.topology.ContainerInstance;
import portico.model.topology.LoadBalancer;
import portico.model.topology.Subnet;
import portico.model.topology.TaskInterface;
import portico.model.topology.Topology;
import portico.view.drawing.Avenue;
import portico.view.drawing.Box;
import portico.view.drawing.Drawing;
import portico.view.drawing.DrawingOptions;
import portico.view.drawing.Level;
import portico.view.drawing.city.CityPlan;
import portico.view.motion.Journey;
import portico.view.motion.stage.Act;
import portico.view.motion.stage.Programme;
import portico.view.motion.stage.Terms;

/** Makes an act of each way: its scene is analysed, drawn, and its request traced, as for any document. */
public final class Acts {
    /** Room for a packet that stops before the balancer, and for what stopped it. */
    private static final double ABOVE = 34;
    private static final double BELOW = 22;
    private static final double BESIDE = 2;

    private Acts() {}

    /** The shipped scenes, each with its first request. */
    public static Programme shipped(Analyzer analyzer, Function<Way, Reading> scenes) {
        return new Programme("One request, five ways in", List.of(
                "Three copies of web, each listening on port 3000. Same request, same clock; teaching time, not measured latency.",
                "Three copies of web. Same request, same clock.", "Same request, same clock."),
                Arrays.stream(Way.values()).map(way -> act(way, analyzer, scenes.apply(way))).toList());
    }

    private static Act act(Way way, Analyzer analyzer, Reading scene) {
        Requests requests = new Requests();
        requests.open(scene.topology(), scene.stories());
        Requests.Kept request = requests.kept().getFirst();
        return act(way, analyzer.analyze(scene.topology()), request.trace(), request.name(),
                new Terms(TranslatedWords.always(way.networking()), Optional.empty()));
    }

    /** A workload of somebody's own network, in each way on a copy. */
    static Programme of(Workload workload, Analyzer analyzer, Placer placer) {
        return new Programme(workload.name() + ", five ways", TranslatedWords.sentences(workload),
                Arrays.stream(Way.values()).map(way -> act(way, workload, analyzer, placer)).toList());
    }

    /** A service or a task of somebody's own network, or why it cannot be shown, with the shipped scenes. */
    public static Programme of(Topology topology, ResourceId subject, Analyzer analyzer, Placer placer,
            Function<Way, Reading> scenes) {
        return Workload.of(topology, subject, placer)
                .map(workload -> of(workload, analyzer, placer))
                .orElseGet(() -> shipped(analyzer, scenes).insteadOf(TranslatedWords.whyNot(topology, subject)));
    }

    private static Act act(Way way, Workload workload, Analyzer analyzer, Placer placer) {
        Translation translation = Translation.of(workload, way.networking(), placer);
        Analysis analysis = analyzer.analyze(translation.topology());
        Trace trace = new FlowTracer(translation.topology()).trace(translation.flow());
        return act(way, analysis, trace, workload.name(),
                TranslatedWords.terms(translation, workload, analysis.capacity()));
    }

    private static Act act(Way way, Analysis analysis, Trace trace, String name, Terms terms) {
        Map<Level, Drawing> drawings = drawings(analysis);
        Drawing facade = drawings.get(Level.FACADE);
        Box focus = focus(facade, analysis.topology(), trace);
        Journey journey = Journey.of(trace, facade);
        return new Act(way.title(), way.sentence(), way.networking().mode(), drawings, focus, journey,
                Rides.ride(name, journey, new TraceLog(analysis.topology())), terms);
    }

    private static Map<Level, Drawing> drawings(Analysis analysis) {
        Map<Level, Drawing> drawings = new EnumMap<>(Level.class);
        for (Level level : List.of(Level.FRONT, Level.FACADE, Level.INTERIOR)) {
            drawings.put(level, CityPlan.draw(analysis, level, DrawingOptions.DEFAULT.narrowed()));
        }
        return drawings;
    }

    /** From the load balancer down to the last street, and all that the packet passes there; neither sky nor wall. */
    private static Box focus(Drawing drawing, Topology topology, Trace trace) {
        Box zone = zone(drawing, topology);
        double top = topology.all(LoadBalancer.class)
                .stream()
                .flatMap(balancer -> drawing.lot(balancer.id()).stream())
                .mapToDouble(lot -> lot.y() - ABOVE)
                .findFirst()
                .orElse(zone.y());
        Box passed = trace.hops()
                .stream()
                .flatMap(hop -> hop.subject().stream())
                .flatMap(id -> drawing.lot(id).stream())
                .filter(lot -> lot.y() >= top)
                .reduce(zone, Box::union);
        double left = Math.max(drawing.bounds().x(), passed.x() - BESIDE);
        // With the way around the last building
        double right = Math.min(drawing.bounds().right(), passed.right() + Avenue.WIDTH);
        return new Box(left, top, right - left, Math.min(drawing.bounds().bottom(), passed.bottom() + BELOW) - top);
    }

    /** Where the first host stands, or the first task that has none. */
    private static Box zone(Drawing drawing, Topology topology) {
        Stream<SubnetId> hosts = topology.instances().stream().map(ContainerInstance::subnet);
        Stream<SubnetId> tasks = topology.tasks()
                .stream()
                .flatMap(task -> task.networkInterface().stream())
                .map(TaskInterface::subnet);
        Stream<SubnetId> any = topology.subnets().stream().map(Subnet::id);
        return Stream.of(hosts, tasks, any)
                .flatMap(ids -> ids)
                .findFirst()
                .flatMap(id -> drawing.lot(topology.subnet(id).zone()))
                .orElse(drawing.bounds());
    }
}
