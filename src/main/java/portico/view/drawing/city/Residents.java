package portico.view.drawing.city;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import portico.model.analysis.Analysis;
import portico.model.analysis.Unplaced;
import portico.model.id.InstanceId;
import portico.model.id.ServiceId;
import portico.model.id.SubnetId;
import portico.model.id.TaskId;
import portico.model.placement.Verdict;
import portico.model.topology.NetworkMode;
import portico.model.topology.Subnet;
import portico.model.topology.SubnetRoutes;
import portico.model.topology.Task;
import portico.model.topology.TaskDefinition;
import portico.model.topology.TaskInterface;
import portico.model.topology.Topology;
import portico.view.drawing.building.Resident;
import portico.view.drawing.building.Waiting;

/** Who lives where, and who waits where, read off an analysis once. */
final class Residents {

    private final Topology topology;
    /** Streets that lead straight out. */
    private final Set<SubnetId> open;
    private final Map<InstanceId, List<Resident>> inBuildings = new HashMap<>();
    private final Map<SubnetId, List<Resident>> inHouses = new HashMap<>();
    private final Map<InstanceId, List<Waiting>> atBuildings = new HashMap<>();
    private final List<Waiting> inTheCity = new ArrayList<>();

    Residents(Analysis analysis) {
        this.topology = analysis.topology();
        SubnetRoutes routes = new SubnetRoutes(topology);
        this.open = topology.subnets().stream().filter(routes::isPublic).map(Subnet::id).collect(Collectors.toSet());
        Map<InstanceId, Map<String, Integer>> counts = new HashMap<>();
        Map<InstanceId, Map<String, Integer>> totals = new HashMap<>();
        topology.tasks()
                .stream()
                .filter(Task::isPlaced)
                .forEach(t -> t.instance()
                        .ifPresent(i -> totals.computeIfAbsent(i, k -> new HashMap<>())
                                .merge(nameOf(t), 1, Integer::sum)));
        for (Task task : topology.tasks()) {
            if (task.isPlaced()) {
                house(task, counts, totals);
            }
        }
        queue(analysis);
    }

    private void house(Task task, Map<InstanceId, Map<String, Integer>> counts,
            Map<InstanceId, Map<String, Integer>> totals) {
        String name = nameOf(task);
        Optional<InstanceId> instance = task.instance();
        if (instance.isPresent()) {
            int number = counts.computeIfAbsent(instance.get(), k -> new HashMap<>()).merge(name, 1, Integer::sum);
            boolean alone = totals.get(instance.get()).get(name) == 1;
            inBuildings.computeIfAbsent(instance.get(), k -> new ArrayList<>())
                    .add(resident(task, name, alone ? 0 : number));
        } else {
            task.networkInterface()
                    .ifPresent(door -> inHouses.computeIfAbsent(door.subnet(), k -> new ArrayList<>())
                            .add(resident(task, name, 0)));
        }
    }

    private Resident resident(Task task, String name, int number) {
        String group = task.networkInterface()
                .map(TaskInterface::securityGroups)
                .filter(g -> !g.isEmpty())
                .map(g -> topology.securityGroup(g.getFirst()).name() + (g.size() > 1 ? " +" + (g.size() - 1) : ""))
                .orElse("");
        return new Resident(task, topology.definitionOf(task), name, group, number, isDeadEnd(task),
                !topology.isUnresolved(task.id()));
    }

    private boolean isDeadEnd(Task task) {
        return task.instance().isPresent()
                && task.networkInterface().filter(door -> open.contains(door.subnet())).isPresent();
    }

    private String nameOf(Task task) {
        return task.service()
                .map(ServiceId::value)
                .map(id -> topology.service(task.service().get()).name())
                .orElseGet(() -> topology.definitionOf(task).family());
    }

    private void queue(Analysis analysis) {
        Map<TaskId, String> codes = new LinkedHashMap<>();
        for (Unplaced unplaced : analysis.unplaced()) {
            Optional<Verdict.Refused> closest = analysis.closest(unplaced);
            if (!unplaced.tasks().isEmpty()) {
                String code = analysis.reason(unplaced, topology.task(unplaced.tasks().getFirst()));
                unplaced.tasks().forEach(id -> codes.put(id, code));
                Waiting waiting = waiting(nameOf(unplaced), topology.taskDefinition(unplaced.taskDefinition()), code,
                        unplaced.tasks());
                closest.ifPresentOrElse(
                        r -> atBuildings.computeIfAbsent(r.instance(), k -> new ArrayList<>()).add(waiting),
                        () -> inTheCity.add(waiting));
            }
        }
        Map<Group, List<TaskId>> others = new LinkedHashMap<>();
        topology.tasks()
                .stream()
                .filter(t -> t.placement().isEmpty() && !codes.containsKey(t.id()))
                .forEach(t -> others.computeIfAbsent(new Group(nameOf(t), stateOf(t)), k -> new ArrayList<>())
                        .add(t.id()));
        others.forEach((group, ids) -> inTheCity
                .add(waiting(group.name(), topology.definitionOf(topology.task(ids.getFirst())), group.state(), ids)));
    }

    /** Tasks of one name in one state. */
    private record Group(String name, String state) {}

    private String stateOf(Task task) {
        return topology.isUnresolved(task.id()) ? "unresolved" : task.status().name();
    }

    private static Waiting waiting(String name, TaskDefinition definition, String code, List<TaskId> tasks) {
        boolean host = definition.networkMode() == NetworkMode.HOST;
        List<Integer> ports = definition.containers()
                .stream()
                .flatMap(c -> c.portMappings().stream())
                .filter(m -> host || m.isStatic())
                .map(m -> m.hostPort().orElse(m.containerPort()))
                .toList();
        return new Waiting(name, definition.networkMode(), code, ports, tasks);
    }

    private String nameOf(Unplaced unplaced) {
        return unplaced.service()
                .map(id -> topology.service(id).name())
                .orElseGet(() -> topology.taskDefinition(unplaced.taskDefinition()).family());
    }

    List<Resident> of(InstanceId building) {
        return inBuildings.getOrDefault(building, List.of());
    }

    List<Resident> of(SubnetId street) {
        return inHouses.getOrDefault(street, List.of());
    }

    List<Waiting> waitingAt(InstanceId building) {
        return atBuildings.getOrDefault(building, List.of());
    }

    /** Tasks that wait for no building in particular. */
    List<Waiting> waiting() {
        return List.copyOf(inTheCity);
    }
}
