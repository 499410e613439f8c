package portico.model.lesson.deed;

import java.util.Optional;
import portico.model.edit.ChangeInstanceType;
import portico.model.edit.Edit;
import portico.model.topology.Topology;

/** Another instance type for a host. */
public record Retype(String host, String instanceType) implements Deed {

    @Override
    public Optional<Edit> on(Topology topology) {
        return new Named(topology).host(host).map(found -> new ChangeInstanceType(found.id(), instanceType));
    }
}
