package portico.model.topology;

import java.util.List;
import java.util.stream.Stream;
import portico.model.id.LoadBalancerId;
import portico.model.id.ResourceId;
import portico.model.id.SecurityGroupId;
import portico.model.id.TargetGroupId;
import portico.model.id.VpcId;

/**
 * An Application or Network Load Balancer.
 *
 * @param nodes one in each zone it is enabled in (R137)
 * @param securityGroups may be empty on an NLB made without (R132)
 */
public record LoadBalancer(LoadBalancerId id, String name, VpcId vpc, Type type, boolean internetFacing,
        List<NodeAddress> nodes, List<SecurityGroupId> securityGroups, List<Listener> listeners)
        implements Resource, InVpc {

    /** Layer 7 or layer 4. */
    public enum Type {
        APPLICATION, NETWORK
    }

    /**
     * A port the balancer listens on.
     *
     * @param protocol as AWS writes it: HTTP, HTTPS, TCP, TLS, UDP, TCP_UDP
     */
    public record Listener(String protocol, int port, List<Rule> rules) {

        public Listener {
            rules = List.copyOf(rules);
        }
    }

    /**
     * Where a listener sends a request.
     *
     * @param path pattern such as {@code /pay/*}; {@code *} is the default action
     */
    public record Rule(String path, TargetGroupId targetGroup) {}

    public LoadBalancer {
        nodes = List.copyOf(nodes);
        securityGroups = List.copyOf(securityGroups);
        listeners = List.copyOf(listeners);
    }

    /** Whether a listener sends to a target group, by whichever rule. */
    public boolean leadsTo(TargetGroupId group) {
        return listeners.stream()
                .flatMap(listener -> listener.rules().stream())
                .anyMatch(rule -> rule.targetGroup().equals(group));
    }

    @Override
    public Stream<ResourceId> references() {
        return Stream
                .of(Stream.of(vpc), nodes.stream().map(NodeAddress::subnet), securityGroups.stream(),
                        listeners.stream().flatMap(l -> l.rules().stream()).map(Rule::targetGroup))
                .flatMap(s -> s);
    }

    @Override
    public LoadBalancer in(VpcId other) {
        return new LoadBalancer(id, name, other, type, internetFacing, nodes, securityGroups, listeners);
    }
}
