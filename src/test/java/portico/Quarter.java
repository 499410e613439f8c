package portico;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import portico.model.id.SecurityGroupId;
import portico.model.net.Cidr;
import portico.model.net.PortRange;
import portico.model.net.Protocol;
import portico.model.topology.NetworkMode;
import portico.model.topology.Resource;
import portico.model.topology.SecurityGroup;
import portico.model.topology.SecurityGroupRule;
import portico.model.topology.Task;
import portico.model.topology.TaskInterface;
import portico.model.topology.Topology;
import portico.model.topology.Vpc;

/**
 * Hosts of awsvpc services in three zones. Each service has a group of its own, which admits the groups of three others, as where every service guards
 * itself.
 */
public final class Quarter {

    private static final int CALLERS = 3;

    private Quarter() {}

    /** @param services of which every host runs one task each */
    public static Topology of(int hosts, int services) {
        Topology city = Cities.of(hosts, services, NetworkMode.AWSVPC);
        Vpc vpc = city.all(Vpc.class).getFirst();
        List<Resource> changed = new ArrayList<>();
        for (int i = 0; i < services; i++) {
            changed.add(group(i, services, vpc));
        }
        city.tasks().forEach(task -> changed.add(guarded(task)));
        return city.withAll(changed);
    }

    private static SecurityGroup group(int service, int services, Vpc vpc) {
        List<SecurityGroupRule> admitted = new ArrayList<>();
        for (int i = 1; i <= CALLERS; i++) {
            admitted.add(new SecurityGroupRule(Optional.of(Protocol.TCP), PortRange.single(8000 + service),
                    new SecurityGroupRule.Group(id((service * 7 + i * 11) % services)), ""));
        }
        SecurityGroupRule out = new SecurityGroupRule(Optional.empty(), PortRange.ALL,
                new SecurityGroupRule.Block(Cidr.EVERYWHERE), "");
        return new SecurityGroup(id(service), "group-" + service, vpc.id(), admitted, List.of(out));
    }

    private static SecurityGroupId id(int service) {
        return new SecurityGroupId("sg-" + service);
    }

    private static Task guarded(Task task) {
        int service = Integer.parseInt(task.taskDefinition().value().replaceAll("\\D+(\\d+):.*", "$1"));
        TaskInterface nic = task.networkInterface().orElseThrow();
        return task.placedAt(new Task.Placement(task.instance(), Optional.of(new TaskInterface(nic.id(), nic.kind(),
                nic.subnet(), nic.privateIp(), nic.publicIp(), List.of(id(service)))), List.of(), Map.of()));
    }
}
