package portico.model.lesson.deed;

import java.util.Optional;
import java.util.OptionalInt;
import portico.model.edit.Edit;
import portico.model.lesson.claim.Connects;
import portico.model.remedy.Remedies;
import portico.model.topology.Topology;

/**
 * The smallest change that lets somebody reach somebody: the first remedy of the first way that is closed.
 *
 * @param port empty means the one that the target is known for
 */
public record OpenWay(String from, String to, OptionalInt port) implements Deed {

    @Override
    public Optional<Edit> on(Topology topology) {
        return new Connects(from, to, port, true).traces(topology)
                .stream()
                .filter(trace -> !trace.isDelivered())
                .findFirst()
                .flatMap(trace -> Remedies.of(topology, trace).stream().findFirst())
                .map(mend -> mend.edit());
    }
}
