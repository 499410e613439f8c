package portico.controller.stage;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import portico.controller.Requests;
import portico.controller.Rides;
import portico.format.Reading;
import portico.model.analysis.Analysis;
import portico.model.analysis.Analyzer;
import portico.model.flow.log.TraceLog;
import portico.model.topology.LoadBalancer;
import portico.model.topology.NetworkMode;
import portico.model.topology.TaskDefinition;
import portico.model.topology.Topology;
import portico.view.drawing.Box;
import portico.view.drawing.Drawing;
import portico.view.drawing.DrawingOptions;
import portico.view.drawing.Level;
import portico.view.drawing.city.CityPlan;
import portico.view.motion.Journey;
import portico.view.motion.stage.Act;

/** Makes an act of each way: its scene is analysed, drawn, and its first request traced, as for any document. */
public final class Acts {
    private static final double ABOVE = 8;
    private static final double BELOW = 22;
    /** Room for the way around the last building. */
    private static final double AVENUE = 26;

    private Acts() {}

    /** The acts in the order of {@link Way}. */
    public static List<Act> of(Analyzer analyzer, Function<Way, Reading> scenes) {
        return Arrays.stream(Way.values()).map(way -> act(way, analyzer, scenes.apply(way))).toList();
    }

    private static Act act(Way way, Analyzer analyzer, Reading scene) {
        Analysis analysis = analyzer.analyze(scene.topology());
        Requests requests = new Requests();
        requests.open(scene.topology(), scene.stories());
        Requests.Kept request = requests.kept().getFirst();
        Map<Level, Drawing> drawings = drawings(analysis);
        Drawing facade = drawings.get(Level.FACADE);
        Journey journey = Journey.of(request.trace(), facade);
        return new Act(way.title(), way.sentence(), mode(scene.topology()), drawings, focus(facade, scene.topology()),
                journey, Rides.ride(request.name(), journey, new TraceLog(scene.topology())));
    }

    private static Map<Level, Drawing> drawings(Analysis analysis) {
        Map<Level, Drawing> drawings = new EnumMap<>(Level.class);
        for (Level level : List.of(Level.FRONT, Level.FACADE, Level.INTERIOR)) {
            drawings.put(level, CityPlan.draw(analysis, level, DrawingOptions.DEFAULT.narrowed()));
        }
        return drawings;
    }

    private static NetworkMode mode(Topology topology) {
        return topology.all(TaskDefinition.class).getFirst().networkMode();
    }

    /** From the load balancer down to the last street; neither sky nor wall. */
    private static Box focus(Drawing drawing, Topology topology) {
        Box zone = drawing.lot(topology.subnets().getFirst().zone()).orElse(drawing.bounds());
        double top = topology.all(LoadBalancer.class)
                .stream()
                .flatMap(balancer -> drawing.lot(balancer.id()).stream())
                .mapToDouble(lot -> lot.y() - ABOVE)
                .findFirst()
                .orElse(zone.y());
        double right = Math.min(drawing.bounds().right(), zone.right() + AVENUE);
        return new Box(zone.x(), top, right - zone.x(),
                Math.min(drawing.bounds().bottom(), zone.bottom() + BELOW) - top);
    }
}
