package portico.model.placement;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import portico.model.capacity.InstanceUse;
import portico.model.placement.query.InstanceFacts;
import portico.model.topology.ContainerInstance;
import portico.model.topology.Subnet;

/**
 * An instance as it stands at the moment of the question.
 *
 * @param subnet that of its primary interface, which gives zone and VPC
 * @param residents who the tasks on it are
 */
record Host(ContainerInstance instance, InstanceUse use, Subnet subnet, Residents residents) implements InstanceFacts {

    @Override
    public Optional<String> attribute(String name) {
        return InstanceAttributes.value(this, name);
    }

    @Override
    public boolean agentConnected() {
        return instance.agent().connected();
    }

    @Override
    public String agentVersion() {
        return instance.agent().version();
    }

    @Override
    public String ec2InstanceId() {
        return instance.id().value();
    }

    @Override
    public Optional<Instant> registeredAt() {
        return instance.registeredAt();
    }

    @Override
    public int runningTasksCount() {
        return residents.running(use);
    }

    @Override
    public List<String> taskGroups() {
        return residents.groups(use);
    }
}
