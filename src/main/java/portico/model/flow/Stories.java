package portico.model.flow;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import portico.model.net.Protocol;
import portico.model.topology.Database;
import portico.model.topology.OutsideEndpoint;
import portico.model.topology.Resource;
import portico.model.topology.Task;
import portico.model.topology.TaskDefinition;
import portico.model.topology.Topology;
import portico.model.topology.VpcEndpoint;

/** The flows of a topology that tell most about it: in through each network mode, on to databases and outside, and some that are denied. */
public final class Stories {

    private static final int MOST = 8;
    private static final int FEWEST = 3;
    private static final int FAMILIES = 12;

    private final Topology topology;
    private final FlowTracer tracer;
    private final List<Task> tasks;
    private final List<Story> stories = new ArrayList<>();

    private Stories(Topology topology) {
        this.topology = topology;
        this.tracer = new FlowTracer(topology);
        this.tasks = oneOfEach();
    }

    /** At most eight, the same ones in the same order for the same topology. */
    public static List<Story> of(Topology topology) {
        return new Stories(topology).tell();
    }

    /** The first placed task of each task definition. */
    private List<Task> oneOfEach() {
        Set<Object> seen = new HashSet<>();
        return topology.tasks()
                .stream()
                .filter(t -> t.isPlaced() && seen.add(t.taskDefinition()))
                .limit(FAMILIES)
                .toList();
    }

    /** Six that arrive, at most, and two that do not. */
    private List<Story> tell() {
        add(4, MOST - 2, fromInternet().filter(Story::isDelivered));
        add(2, MOST - 2, inside().filter(Story::isDelivered));
        add(1, MOST - 2, toOutside().filter(Story::isDelivered));
        add(2, MOST - 2, betweenTasks().filter(Story::isDelivered));
        add(1, MOST, inside().filter(story -> !story.isDelivered()));
        add(1, MOST, toOutside().filter(story -> !story.isDelivered()));
        add(2, FEWEST, betweenTasks());
        return List.copyOf(stories);
    }

    /** So many of these, as long as there are not more than {@code most} in all; they are traced only as far as needed. */
    private void add(int count, int most, Stream<Story> candidates) {
        int room = Math.max(0, Math.min(count, most - stories.size()));
        stories.addAll(candidates.filter(story -> !stories.contains(story)).limit(room).toList());
    }

    private Stream<Story> inside() {
        return Stream.concat(toDatabases(), toEndpoints());
    }

    private Stream<Story> fromInternet() {
        return tasks.stream().flatMap(t -> story("Internet", FlowEnd.Internet.CLIENT, t).stream());
    }

    private Stream<Story> toDatabases() {
        return tasks.stream()
                .flatMap(t -> topology.all(Database.class).stream().flatMap(d -> story(name(t), at(t), d).stream()));
    }

    private Stream<Story> toEndpoints() {
        return tasks.stream()
                .flatMap(t -> topology.all(VpcEndpoint.class).stream().flatMap(e -> story(name(t), at(t), e).stream()));
    }

    private Stream<Story> toOutside() {
        List<OutsideEndpoint> outside = topology.all(OutsideEndpoint.class);
        return outside.isEmpty()
                ? tasks.stream()
                        .map(t -> story(name(t) + " to the internet",
                                new Flow(at(t), FlowEnd.Internet.CLIENT, 443, Protocol.TCP)))
                : tasks.stream().flatMap(t -> outside.stream().flatMap(o -> story(name(t), at(t), o).stream()));
    }

    private Stream<Story> betweenTasks() {
        return tasks.stream()
                .flatMap(a -> tasks.stream().filter(b -> !a.equals(b)).flatMap(b -> story(name(a), at(a), b).stream()));
    }

    private Optional<Story> story(String from, FlowEnd end, Resource to) {
        String name = to instanceof Task task ? name(task) : to.name();
        return Flows.between(topology, end, new FlowEnd.At(to.id())).map(flow -> story(from + " to " + name, flow));
    }

    private Story story(String name, Flow flow) {
        return new Story(name, flow, tracer.trace(flow).disposition());
    }

    private static FlowEnd at(Task task) {
        return new FlowEnd.At(task.id());
    }

    private String name(Task task) {
        TaskDefinition definition = topology.definitionOf(task);
        return task.service().map(id -> topology.service(id).name()).orElse(definition.family());
    }
}
