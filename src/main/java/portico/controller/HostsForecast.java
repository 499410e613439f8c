package portico.controller;

import java.util.List;
import java.util.Optional;
import portico.model.capacity.Capacity;
import portico.model.edit.AddHosts;
import portico.model.id.ClusterId;
import portico.model.id.ServiceId;
import portico.model.placement.ClusterHeadroom;
import portico.model.placement.Fleet;
import portico.model.placement.Fleet.Owner;
import portico.model.placement.Headroom;
import portico.model.placement.HeadroomWords;
import portico.model.placement.Placer;
import portico.model.topology.Task;
import portico.model.topology.Topology;

/** What would come of so many hosts of a type for tasks that have none: how many start, and what runs out first. */
public record HostsForecast(Topology topology, Owner owner, Placer placer) {

    private List<Task> tasks() {
        return Fleet.waiting(topology).getOrDefault(owner, List.of());
    }

    /** What there is to decide, in a sentence or two. */
    public String question() {
        String need = owner.provider()
                .map(name -> "Capacity provider " + name + " starts instances for " + counted(tasks().size())
                        + " in PROVISIONING; AWS does not publish how many, and of which type (R48).")
                .orElseGet(() -> "Cluster " + owner.cluster().map(ClusterId::value).orElse("default") + " has "
                        + counted(tasks().size()) + " to run, and no file tells of a host.");
        return need + " Subnets and addresses of the hosts are assumed; you can change them afterwards.";
    }

    private static String counted(int tasks) {
        return tasks + (tasks == 1 ? " task" : " tasks");
    }

    /** The smallest number that holds every task; the largest that anybody would be advised to start where none does. */
    public int proposed(String type) {
        return Fleet.enough(topology, owner, type, tasks(), placer).orElse(tasks().isEmpty() ? 1 : fallback());
    }

    /** One where nothing can be said, because no subnet is known. */
    private int fallback() {
        return Fleet.subnets(topology, tasks()).isEmpty() ? 1 : Fleet.MOST_ADVISED;
    }

    public AddHosts edit(int count, String type) {
        return new AddHosts(owner, count, type);
    }

    /** How many tasks fit on these hosts, and what runs out first. */
    public String outcome(int count, String type) {
        Topology after = edit(count, type).applyTo(topology, placer);
        List<Task> waiting = tasks().stream().filter(task -> !after.task(task.id()).isPlaced()).toList();
        int all = tasks().size();
        String fit = waiting.isEmpty() ? all == 1 ? "The task fits." : "All " + all + " tasks fit."
                : all - waiting.size() + " of " + counted(all) + " fit.";
        return fit + room(after).map(room -> " " + room).orElse("");
    }

    private Optional<String> room(Topology after) {
        Capacity capacity = placer.capacity(after);
        return tasks().stream()
                .flatMap(task -> task.service().stream())
                .distinct()
                .map(service -> sentence(after.service(service).name(), headroom(after, capacity, service)))
                .findFirst();
    }

    private static ClusterHeadroom headroom(Topology after, Capacity capacity, ServiceId service) {
        return Headroom.of(after, capacity, service).onAll();
    }

    private static String sentence(String service, ClusterHeadroom room) {
        String first = room.runsOutFirst().map(limit -> ": " + HeadroomWords.runsOut(limit, room.more())).orElse("");
        return room.isKnown() ? HeadroomWords.title(room.more()) + " of " + service + first + "."
                : "How many more of " + service + " fit is not known.";
    }
}
