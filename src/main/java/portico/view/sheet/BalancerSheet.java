package portico.view.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import portico.model.analysis.Analysis;
import portico.model.topology.LoadBalancer;
import portico.model.topology.NodeAddress;

/** A load balancer: its nodes, and where each listener sends requests. */
final class BalancerSheet {
    private final LoadBalancer balancer;
    private final Parts parts;

    BalancerSheet(Analysis analysis, LoadBalancer balancer) {
        this.balancer = balancer;
        this.parts = new Parts(analysis);
    }

    Sheet sheet() {
        Stream<Section> sections = Stream
                .of(balancer.listeners().stream().map(this::listener), Stream.of(Section.of("Nodes", nodes())),
                        parts.locks(balancer.securityGroups()), Stream.of(parts.findings(balancer.id())))
                .flatMap(s -> s);
        String kind = balancer.type() == LoadBalancer.Type.APPLICATION ? "Application Load Balancer"
                : "Network Load Balancer";
        Sheet.Badge badge = new Sheet.Badge(Tone.QUIET, balancer.internetFacing() ? "Internet-facing" : "Internal");
        return new Sheet(balancer.id(), Emblem.BALANCER, balancer.name(), kind, Optional.of(badge), sections.toList(),
                AwsCommand.of(parts.topology(), balancer));
    }

    private Section listener(LoadBalancer.Listener listener) {
        return Section.of("Listener " + listener.protocol() + " " + listener.port(),
                listener.rules()
                        .stream()
                        .map(rule -> new Row.Link(rule.path(), parts.topology().targetGroup(rule.targetGroup()).name(),
                                rule.targetGroup()))
                        .toList());
    }

    private List<Row> nodes() {
        List<Row> rows = new ArrayList<>();
        for (NodeAddress node : balancer.nodes()) {
            String publicIp = node.publicIp().map(address -> ", " + address).orElse("");
            rows.add(Row.Fact.mono(parts.topology().subnet(node.subnet()).name(),
                    Words.address(node.privateIp()) + publicIp));
        }
        return rows;
    }
}
