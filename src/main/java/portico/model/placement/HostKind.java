package portico.model.placement;

import java.util.Map;
import java.util.Optional;
import portico.model.capacity.InstanceUse;
import portico.model.id.ClusterId;
import portico.model.id.SubnetId;
import portico.model.topology.Agent;
import portico.model.topology.ContainerInstance;
import portico.model.topology.InstanceStatus;

/** What instances have in common that get the same answers but for what is taken on them: a town has many instances and few kinds. */
record HostKind(InstanceStatus status, Optional<ClusterId> cluster, Optional<String> capacityProvider, Agent agent,
        Map<String, String> attributes, SubnetId subnet, boolean trunk, boolean external) {

    static HostKind of(Host host) {
        return of(host.instance(), host.use());
    }

    /** @param use that of the instance */
    static HostKind of(ContainerInstance instance, InstanceUse use) {
        return new HostKind(instance.status(), instance.cluster(), instance.launch().capacityProvider(),
                instance.agent(), instance.attributes(), instance.subnet(), use.eni().trunk(), instance.isExternal());
    }
}
