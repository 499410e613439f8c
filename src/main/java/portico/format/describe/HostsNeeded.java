package portico.format.describe;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import portico.format.Note;
import portico.model.id.ClusterId;
import portico.model.id.InstanceId;
import portico.model.id.ServiceId;
import portico.model.id.SubnetId;
import portico.model.net.Ipv4Address;
import portico.model.placement.Placer;
import portico.model.topology.Agent;
import portico.model.topology.AwsvpcConfiguration;
import portico.model.topology.ContainerInstance;
import portico.model.topology.HostLaunch;
import portico.model.topology.HostPorts;
import portico.model.topology.InstanceStatus;
import portico.model.topology.LaunchType;
import portico.model.topology.Service;
import portico.model.topology.Subnet;
import portico.model.topology.Task;
import portico.model.topology.Topology;

/** How many hosts of an ordinary type a cluster without any would need for the tasks that files ask for. None is invented: it is said. */
record HostsNeeded(Placer placer) {

    private static final String TYPE = "c5.large";
    private static final int MOST_HOSTS = 20;
    private static final int MOST_TASKS = 200;

    /** One note for each cluster that has tasks to run and nothing to run them on. */
    List<Note> notes(Topology topology, List<ServiceId> wanted) {
        Map<Optional<ClusterId>, List<Task>> waiting = topology.tasks()
                .stream()
                .filter(task -> task.placement().isEmpty() && task.launchType() == LaunchType.EC2
                        && task.service().filter(wanted::contains).isPresent())
                .collect(Collectors.groupingBy(task -> topology.service(task.service().orElseThrow()).cluster(),
                        LinkedHashMap::new, Collectors.toList()));
        List<Note> notes = new ArrayList<>();
        waiting.forEach((cluster, tasks) -> {
            if (topology.instances().stream().noneMatch(instance -> instance.cluster().equals(cluster))) {
                notes.add(note(topology, cluster, tasks));
            }
        });
        return notes;
    }

    private Note note(Topology topology, Optional<ClusterId> cluster, List<Task> tasks) {
        String name = cluster.map(ClusterId::value).orElse("default");
        String lack = "cluster " + name + " has no hosts for " + tasks.size() + (tasks.size() == 1 ? " task" : " tasks")
                + " that its services want";
        List<SubnetId> subnets = subnets(topology, tasks);
        OptionalInt enough = tasks.size() > MOST_TASKS || subnets.isEmpty() ? OptionalInt.empty()
                : IntStream.rangeClosed(1, MOST_HOSTS)
                        .filter(count -> hold(topology, hosts(cluster, subnets, count), tasks))
                        .findFirst();
        return Note.warning("", "",
                lack + (enough.isPresent() ? "; " + enough.getAsInt() + " of type " + TYPE + " would hold them"
                        : subnets.isEmpty() ? "; no file tells a subnet for them either"
                                : "; " + MOST_HOSTS + " of type " + TYPE + " would not hold them"));
    }

    private boolean hold(Topology topology, List<ContainerInstance> hosts, List<Task> tasks) {
        Topology placed = placer.schedule(topology.withAll(hosts), tasks);
        return tasks.stream()
                .allMatch(task -> placed.find(task.id()).map(Task.class::cast).filter(Task::isPlaced).isPresent());
    }

    private static List<ContainerInstance> hosts(Optional<ClusterId> cluster, List<SubnetId> subnets, int count) {
        return IntStream.range(0, count).mapToObj(i -> host(cluster, subnets.get(i % subnets.size()), i)).toList();
    }

    /** Where the tasks may have their interfaces; anywhere where they have none of their own. */
    private static List<SubnetId> subnets(Topology topology, List<Task> tasks) {
        List<SubnetId> named = tasks.stream()
                .map(task -> topology.service(task.service().orElseThrow()))
                .map(Service::networkConfiguration)
                .flatMap(Optional::stream)
                .map(AwsvpcConfiguration::subnets)
                .flatMap(List::stream)
                .distinct()
                .toList();
        return named.isEmpty() ? topology.subnets().stream().map(Subnet::id).toList() : named;
    }

    private static ContainerInstance host(Optional<ClusterId> cluster, SubnetId subnet, int number) {
        return new ContainerInstance(new InstanceId("i-needed-" + number), "needed", cluster, TYPE, subnet,
                Ipv4Address.unknown(0x700000 + number), Optional.empty(), List.of(), InstanceStatus.ACTIVE,
                Agent.CURRENT, Optional.empty(), Optional.empty(), 0, HostPorts.LINUX, Map.of(), HostLaunch.UNKNOWN);
    }
}
