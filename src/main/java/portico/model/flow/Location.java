package portico.model.flow;

import java.util.Optional;
import portico.model.id.ResourceId;
import portico.model.net.Ipv4Address;
import portico.model.rule.RuleId;
import portico.model.topology.ContainerInstance;
import portico.model.topology.Database;
import portico.model.topology.LoadBalancer;
import portico.model.topology.OutsideEndpoint;
import portico.model.topology.Task;
import portico.model.topology.VpcEndpoint;

/** Where one end of a flow stands in the network, which decides how its packets leave and arrive. */
sealed interface Location {

    /** A task with an interface of its own (R10). */
    record OwnInterface(Task task, NetworkInterface nic) implements Location {}

    /** Behind the interface of a host. */
    sealed interface OnHost extends Location {

        ContainerInstance instance();

        NetworkInterface nic();
    }

    /** In the host's network namespace: a host-mode task (R8), or the instance itself. */
    record InHost(Optional<Task> task, ContainerInstance instance, NetworkInterface nic) implements OnHost {}

    /** On docker0 of a host, reached through the host's interface (R9). */
    record OnBridge(Task task, ContainerInstance instance, NetworkInterface nic) implements OnHost {}

    record AtDatabase(Database database, NetworkInterface nic) implements Location {}

    /** A load balancer, which stands for whoever answers behind it (R130). */
    record Balanced(LoadBalancer balancer) implements Location {}

    record InterfaceEndpoint(VpcEndpoint endpoint) implements Location {}

    record GatewayEndpoint(VpcEndpoint endpoint) implements Location {}

    record Outside(Optional<OutsideEndpoint> endpoint, Ipv4Address address) implements Location {}

    /**
     * No place in the network, and why.
     *
     * @param alone a running task that has nothing but its loopback (R7)
     */
    record Nowhere(Hop.Place place, ResourceId id, String name, RuleId rule, String why, Optional<Task> alone)
            implements Location {

        Nowhere(Hop.Place place, ResourceId id, String name, RuleId rule, String why) {
            this(place, id, name, rule, why, Optional.empty());
        }
    }
}
