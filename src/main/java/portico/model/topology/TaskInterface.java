package portico.model.topology;

import java.util.List;
import java.util.Optional;
import portico.model.id.InterfaceId;
import portico.model.id.SecurityGroupId;
import portico.model.id.SubnetId;
import portico.model.net.Ipv4Address;

/**
 * The one network interface of an awsvpc task (R10).
 *
 * @param securityGroups as AWS attached them: the VPC's default group where the configuration names none (R6)
 * @param publicIp Fargate only (R88, R89)
 */
public record TaskInterface(InterfaceId id, Kind kind, SubnetId subnet, Ipv4Address privateIp,
        Optional<Ipv4Address> publicIp, List<SecurityGroupId> securityGroups) {

    /** How it is attached: an ordinary interface, a VLAN on a trunk (R67), or inside Fargate. */
    public enum Kind {
        TASK, BRANCH, FARGATE
    }

    public TaskInterface {
        securityGroups = List.copyOf(securityGroups);
    }

    public TaskInterface withPublicIp(Ipv4Address address) {
        return new TaskInterface(id, kind, subnet, privateIp, Optional.of(address), securityGroups);
    }

    public TaskInterface withKind(Kind newKind) {
        return new TaskInterface(id, newKind, subnet, privateIp, publicIp, securityGroups);
    }
}
