package portico.model.check;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import portico.model.capacity.HostPort.Use;
import portico.model.capacity.HostPort;
import portico.model.capacity.InstanceUse;
import portico.model.rule.RuleId;
import portico.model.topology.ContainerInstance;
import portico.model.topology.Topology;

/** Two tasks on one instance that claim one host port, or a task that claims a reserved one (R29, R30, R36, R41). */
record HostPortTaken() implements InstanceCheck {

    private static final RuleId DYNAMIC = new RuleId(29);
    private static final RuleId RESERVED = new RuleId(30);
    private static final RuleId UNDECLARED = new RuleId(36);
    private static final RuleId TAKEN = new RuleId(41);

    @Override
    public Stream<Finding> findings(Topology topology, ContainerInstance instance, InstanceUse use) {
        return isFaulty(use) ? findings(use) : Stream.empty();
    }

    private static boolean isFaulty(InstanceUse use) {
        List<HostPort> ports = use.hostPorts();
        for (int i = 1; i < ports.size(); i++) {
            if (isSame(ports.get(i - 1), ports.get(i))) {
                return true;
            }
        }
        return false;
    }

    private static Stream<Finding> findings(InstanceUse use) {
        List<HostPort> ports = use.hostPorts();
        return IntStream.range(1, ports.size())
                .filter(i -> isSame(ports.get(i - 1), ports.get(i)))
                .mapToObj(i -> finding(use, ports.get(i - 1), ports.get(i)));
    }

    private static boolean isSame(HostPort a, HostPort b) {
        return a.port() == b.port() && a.protocol() == b.protocol();
    }

    private static Finding finding(InstanceUse use, HostPort first, HostPort second) {
        String port = "host port " + second.port() + "/" + second.protocol() + " of " + use.instance();
        return new Finding(rule(first, second), Severity.ERROR, use.instance(),
                holder(first) + " and " + holder(second) + " claim " + port);
    }

    private static RuleId rule(HostPort first, HostPort second) {
        if (first.use() == Use.RESERVED || second.use() == Use.RESERVED) {
            return RESERVED;
        }
        if (first.use() == Use.UNDECLARED || second.use() == Use.UNDECLARED) {
            return UNDECLARED;
        }
        return first.use() == Use.DYNAMIC || second.use() == Use.DYNAMIC ? DYNAMIC : TAKEN;
    }

    private static String holder(HostPort port) {
        return port.task().map(Object::toString).orElse("the agent's reserved list");
    }
}
