package portico.format.describe;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import portico.format.Advice;
import portico.format.Note;
import portico.model.id.ServiceId;
import portico.model.placement.Fleet;
import portico.model.placement.Fleet.Owner;
import portico.model.placement.Placer;
import portico.model.topology.Task;
import portico.model.topology.Topology;

/** How many hosts of an ordinary type the tasks that files ask for would need, where they have none. None is invented: it is said. */
record HostsNeeded(Placer placer) {

    /** One note for each cluster, or capacity provider, that has tasks to run and nothing to run them on. */
    List<Note> notes(Topology topology, List<ServiceId> wanted) {
        List<Note> notes = new ArrayList<>();
        Fleet.waiting(topology).forEach((owner, waiting) -> {
            List<Task> tasks = waiting.stream()
                    .filter(task -> task.service().filter(wanted::contains).isPresent())
                    .toList();
            if (!tasks.isEmpty()) {
                notes.add(note(topology, owner, tasks));
            }
        });
        return notes;
    }

    private Note note(Topology topology, Owner owner, List<Task> tasks) {
        String count = tasks.size() + (tasks.size() == 1 ? " task" : " tasks");
        String lack = owner.provider().isPresent() ? owner.words() + " starts instances for " + count + " that wait"
                : owner.words() + " has no hosts for " + count + " that its services want";
        OptionalInt enough = Fleet.enough(topology, owner, Fleet.USUAL_TYPE, tasks, placer);
        if (enough.isPresent()) {
            return Note
                    .warning("", "",
                            lack + "; " + enough.getAsInt() + " of type " + Fleet.USUAL_TYPE + " would hold them")
                    .advising(new Advice.Hosts(enough.getAsInt()));
        }
        return Note.warning("", "",
                lack + (Fleet.subnets(topology, tasks).isEmpty() ? "; no file tells a subnet for them either"
                        : "; " + Fleet.MOST_ADVISED + " of type " + Fleet.USUAL_TYPE + " would not hold them"));
    }
}
