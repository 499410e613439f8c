package portico.format.describe;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import portico.format.Note;
import portico.model.id.ClusterId;
import portico.model.id.ServiceId;
import portico.model.placement.Fleet;
import portico.model.placement.Placer;
import portico.model.topology.Task;
import portico.model.topology.Topology;

/** How many hosts of an ordinary type a cluster without any would need for the tasks that files ask for. None is invented: it is said. */
record HostsNeeded(Placer placer) {

    /** One note for each cluster that has tasks to run and nothing to run them on. */
    List<Note> notes(Topology topology, List<ServiceId> wanted) {
        List<Note> notes = new ArrayList<>();
        Fleet.waiting(topology).forEach((cluster, waiting) -> {
            List<Task> tasks = waiting.stream()
                    .filter(task -> task.service().filter(wanted::contains).isPresent())
                    .toList();
            if (!tasks.isEmpty()) {
                notes.add(note(topology, cluster, tasks));
            }
        });
        return notes;
    }

    private Note note(Topology topology, Optional<ClusterId> cluster, List<Task> tasks) {
        String name = cluster.map(ClusterId::value).orElse("default");
        String lack = "cluster " + name + " has no hosts for " + tasks.size() + (tasks.size() == 1 ? " task" : " tasks")
                + " that its services want";
        OptionalInt enough = Fleet.enough(topology, cluster, Fleet.USUAL_TYPE, tasks, placer);
        return Note.warning("", "",
                lack + (enough.isPresent()
                        ? "; " + enough.getAsInt() + " of type " + Fleet.USUAL_TYPE + " would hold them (--hosts "
                                + enough.getAsInt() + " adds them)"
                        : Fleet.subnets(topology, tasks).isEmpty() ? "; no file tells a subnet for them either"
                                : "; " + Fleet.MOST_ADVISED + " of type " + Fleet.USUAL_TYPE + " would not hold them"));
    }
}
