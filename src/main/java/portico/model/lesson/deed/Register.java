package portico.model.lesson.deed;

import java.util.Optional;
import portico.model.edit.Edit;
import portico.model.edit.FinishRegistration;
import portico.model.topology.InstanceStatus;
import portico.model.topology.Topology;

/** The first host that still registers is ready (R72). */
public record Register() implements Deed {

    @Override
    public Optional<Edit> on(Topology topology) {
        return topology.instances()
                .stream()
                .filter(instance -> instance.status() == InstanceStatus.REGISTERING)
                .findFirst()
                .map(instance -> new FinishRegistration(instance.id()));
    }
}
