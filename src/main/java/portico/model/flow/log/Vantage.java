package portico.model.flow.log;

import java.util.Optional;
import portico.model.id.InterfaceId;
import portico.model.id.ResourceId;
import portico.model.id.SubnetId;
import portico.model.net.Ipv4Address;
import portico.model.topology.Task;

/**
 * An interface that writes flow-log lines.
 *
 * @param owner a task, an instance, a balancer, a NAT gateway, an endpoint or a database
 * @param task the one task whose interface it is; empty for an instance's, which all its bridge and host tasks share (R174)
 */
record Vantage(InterfaceId id, ResourceId owner, SubnetId subnet, Ipv4Address address, Optional<Task> task) {}
