package portico.model.flow.log;

import java.util.Optional;
import portico.model.id.InterfaceId;
import portico.model.id.ResourceId;
import portico.model.id.VpcId;
import portico.model.net.Ipv4Address;
import portico.model.topology.ContainerInstance;
import portico.model.topology.Task;

/**
 * An interface with an address, and who has it.
 *
 * @param task the task, where it is one's own interface
 * @param host the instance, where it is its primary interface
 */
record Holder(InterfaceId id, ResourceId owner, VpcId vpc, Ipv4Address address, Optional<Ipv4Address> publicIp,
        Optional<Task> task, Optional<ContainerInstance> host) {

    /** Whether it is a machine outside of AWS, whose interface writes no flow log (R1). */
    boolean isOutside() {
        return host.filter(ContainerInstance::isExternal).isPresent();
    }
}
