package portico.format.describe;

import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;
import portico.format.Note.Severity;
import portico.model.id.InstanceId;
import portico.model.topology.ContainerInstance;
import portico.model.topology.Fact;
import portico.model.topology.Task;

/** Where the agent of each instance stands in the range of dynamic ports (R23): no output tells, so the highest one in use is assumed. */
final class PortCursors {

    private final Desk desk;

    PortCursors(Desk desk) {
        this.desk = desk;
    }

    void read() {
        Map<InstanceId, Integer> highest = new HashMap<>();
        desk.draft()
                .all(Task.class)
                .filter(Task::isPlaced)
                .forEach(task -> task.placement()
                        .get()
                        .bindings()
                        .stream()
                        .filter(binding -> binding.dynamic() && task.instance().isPresent())
                        .forEach(binding -> highest.merge(task.instance().get(), binding.hostPorts().last(),
                                Math::max)));
        highest.forEach((id, port) -> desk.draft().find(ContainerInstance.class, id).ifPresent(instance -> {
            desk.draft().replace(instance.withHostPorts(instance.hostPorts().withLastAssigned(OptionalInt.of(port))));
            desk.assume(ContainerInstance.class, id.value(), Fact.LAST_PORT,
                    "no AWS output tells it, and it is the highest in use (R23)");
        }));
        if (!highest.isEmpty()) {
            desk.remarks()
                    .add(Severity.INFO, "which dynamic port an agent hands out next is in no AWS output; "
                            + "the one after the highest in use is assumed (R23)");
        }
    }
}
