package portico.format.describe;

import java.util.Comparator;
import java.util.List;
import portico.format.Note;
import portico.model.id.ServiceId;
import portico.model.placement.Placer;
import portico.model.placement.Settlement;
import portico.model.topology.Service;
import portico.model.topology.Task;
import portico.model.topology.Topology;

/** Gives services their tasks where files say what is wanted and not what runs, as templates do; those that fit nowhere wait. */
@FunctionalInterface
interface Staffing {

    /** Leaves everything as the files tell it. */
    Staffing NONE = (topology, services) -> new Staffed(topology, List.of());

    Staffed staff(Topology topology, List<ServiceId> services);

    /** The topology with its tasks, and what there is to say about those that have no place. */
    record Staffed(Topology topology, List<Note> notes) {

        public Staffed {
            notes = List.copyOf(notes);
        }
    }

    /** As the scheduler would, daemons first (R59). */
    static Staffing by(Placer placer) {
        return (topology, services) -> {
            List<Service> wanted = services.stream()
                    .flatMap(id -> topology.find(id).stream())
                    .map(Service.class::cast)
                    .sorted(Comparator.comparing((Service service) -> !service.daemon()))
                    .toList();
            Topology staffed = topology;
            for (Service service : wanted) {
                staffed = placer.schedule(Settlement.start(staffed, service.id(), placer), waiting(staffed, service));
            }
            return new Staffed(staffed, new HostsNeeded(placer).notes(staffed, services));
        };
    }

    private static List<Task> waiting(Topology topology, Service service) {
        return topology.tasks()
                .stream()
                .filter(task -> task.placement().isEmpty() && task.service().filter(service.id()::equals).isPresent())
                .toList();
    }
}
