package portico.cli;

import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import portico.format.Note;
import portico.format.Reading;
import portico.model.capacity.InstanceTypes;
import portico.model.edit.AddHosts;
import portico.model.placement.Fleet;
import portico.model.placement.Fleet.Owner;
import portico.model.placement.Placer;
import portico.model.topology.Task;
import portico.model.topology.Topology;

/** Hosts for clusters that files give tasks and no hosts, and for capacity providers that would start some. */
final class ExtraHosts {

    private static final int MOST = 1000;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    @Option(names = "--hosts", order = 92, paramLabel = "N", description = "Give each cluster that has tasks and no hosts so many, and each capacity provider that starts instances for waiting tasks; and place the tasks on them.")
    private Integer count;

    @Option(names = "--host-type", order = 93, paramLabel = "TYPE", description = "The instance type of these hosts; c5.large unless said otherwise.")
    private String type;

    boolean areGiven() {
        return count != null;
    }

    /** The reading with the hosts that were asked for, and a note for each cluster that got some. */
    Reading addTo(Reading reading, InstanceTypes types) {
        check(types);
        if (count == null) {
            return reading;
        }
        List<Note> notes = new ArrayList<>(reading.notes());
        Topology topology = reading.topology();
        Placer placer = new Placer(types);
        for (Owner owner : List.copyOf(Fleet.waiting(topology).keySet())) {
            // the hosts of one may have taken the tasks of another meanwhile
            List<Task> tasks = Fleet.waiting(topology).getOrDefault(owner, List.of());
            if (!tasks.isEmpty()) {
                topology = new AddHosts(owner, count, wanted()).applyTo(topology, placer);
                notes.add(note(owner, tasks, topology));
            }
        }
        if (topology.equals(reading.topology())) {
            notes.add(Note.info("", "",
                    "no cluster has waiting tasks and no hosts, and no capacity provider starts any: --hosts adds none"));
        }
        return reading.withTopology(topology).withNotes(notes);
    }

    private String wanted() {
        return type == null ? Fleet.USUAL_TYPE : type;
    }

    private Note note(Owner owner, List<Task> tasks, Topology topology) {
        long placed = tasks.stream().filter(task -> topology.task(task.id()).isPlaced()).count();
        return Note.info("", "",
                owner.words() + " got " + count + " " + (count == 1 ? "host" : "hosts") + " of type " + wanted()
                        + ", as --hosts says: " + placed + " of " + tasks.size()
                        + (tasks.size() == 1 ? " task" : " tasks") + " found a place");
    }

    private void check(InstanceTypes types) {
        if (count != null && (count < 1 || count > MOST)) {
            throw new ParameterException(spec.commandLine(), "--hosts lies between 1 and " + MOST + ", not " + count);
        }
        if (type != null && count == null) {
            throw new ParameterException(spec.commandLine(), "--host-type needs --hosts, which says how many");
        }
        if (type != null && types.find(type).isEmpty()) {
            throw new ParameterException(spec.commandLine(),
                    "--host-type is an instance type of the catalogue, not " + type + "; portico types lists them");
        }
    }
}
