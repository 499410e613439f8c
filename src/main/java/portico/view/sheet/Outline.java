package portico.view.sheet;

import static portico.view.sheet.OutlineNode.branch;
import static portico.view.sheet.OutlineNode.leaf;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import portico.model.analysis.Analysis;
import portico.model.id.TaskDefinitionId;
import portico.model.id.ZoneId;
import portico.model.net.Cidr;
import portico.model.topology.Cluster;
import portico.model.topology.Clusters;
import portico.model.topology.ContainerInstance;
import portico.model.topology.Database;
import portico.model.topology.InternetGateway;
import portico.model.topology.LoadBalancer;
import portico.model.topology.NatGateway;
import portico.model.topology.OutsideEndpoint;
import portico.model.topology.Resource;
import portico.model.topology.Service;
import portico.model.topology.Subnet;
import portico.model.topology.Task;
import portico.model.topology.TaskDefinition;
import portico.model.topology.Vpc;
import portico.model.topology.VpcEndpoint;

/** The network as a tree: VPC, gateways, balancers, then zone by zone the hosts with their tasks, and databases. */
public final class Outline {
    private final Analysis analysis;
    private final OutlineTasks tasks;

    private Outline(Analysis analysis) {
        this.analysis = analysis;
        this.tasks = new OutlineTasks(analysis.topology());
    }

    public static List<OutlineNode> of(Analysis analysis) {
        Outline outline = new Outline(analysis);
        return Stream
                .of(outline.outside(), outline.clusters(), outline.vpcs(), outline.machines(), outline.waiting(),
                        outline.stopped(), outline.definitions())
                .flatMap(s -> s)
                .toList();
    }

    private Stream<OutlineNode> outside() {
        return all(OutsideEndpoint.class).map(o -> leaf(o.id(), Emblem.OUTSIDE, o.name(), ":" + o.port(), true));
    }

    /** Nothing where there is only one. */
    private Stream<OutlineNode> clusters() {
        Clusters clusters = Clusters.of(analysis.topology());
        return !clusters.areSeveral() ? Stream.empty()
                : clusters.all()
                        .stream()
                        .map(c -> leaf(c.id(), Emblem.CLUSTER, "Cluster " + c.name(), hostsOf(clusters, c), false));
    }

    private String hostsOf(Clusters clusters, Cluster cluster) {
        return Words.count(
                all(ContainerInstance.class).filter(host -> clusters.of(host).filter(cluster.id()::equals).isPresent())
                        .count(),
                "host");
    }

    private Stream<OutlineNode> vpcs() {
        return all(Vpc.class).map(vpc -> branch(vpc.id(), Emblem.VPC, vpc.name(), block(vpc), true,
                Stream.of(gateways(vpc), zones(vpc)).flatMap(s -> s).toList()));
    }

    /** Nothing where no file tells it. */
    private static String block(Vpc vpc) {
        Cidr first = vpc.cidrs().getFirst();
        return first.isUnknown() ? "" : first.toString();
    }

    private Stream<OutlineNode> gateways(Vpc vpc) {
        return Stream
                .of(all(InternetGateway.class).filter(g -> g.vpc().equals(vpc.id()))
                        .map(g -> leaf(g.id(), Emblem.GATEWAY, g.name(), "", false)),
                        all(LoadBalancer.class)
                                .filter(b -> b.vpc().equals(vpc.id()))
                                .map(b -> leaf(b.id(), Emblem.BALANCER, b.name(), rules(b), false)),
                        all(NatGateway.class).filter(n -> n.vpc().equals(vpc.id()))
                                .map(n -> leaf(n.id(), Emblem.NAT, n.name(),
                                        n.privateIp().filter(ip -> !ip.isUnknown()).map(Object::toString).orElse(""),
                                        true)),
                        all(VpcEndpoint.class).filter(e -> e.vpc().equals(vpc.id()))
                                .map(e -> leaf(e.id(), Emblem.ENDPOINT, e.name(), Words.sentence(e.type()), false)))
                .flatMap(s -> s);
    }

    private static String rules(LoadBalancer balancer) {
        return Words.count(balancer.listeners().stream().mapToLong(listener -> listener.rules().size()).sum(), "rule");
    }

    private Stream<OutlineNode> zones(Vpc vpc) {
        return all(Subnet.class).filter(s -> s.vpc().equals(vpc.id()))
                .map(Subnet::zone)
                .distinct()
                .sorted(Comparator.comparing(ZoneId::value))
                .map(zone -> zone(vpc, zone));
    }

    private OutlineNode zone(Vpc vpc, ZoneId zone) {
        List<Subnet> subnets = all(Subnet.class).filter(s -> s.vpc().equals(vpc.id()) && s.zone().equals(zone))
                .toList();
        List<OutlineNode> hosts = subnets.stream().flatMap(this::hosts).toList();
        Stream<OutlineNode> rest = subnets.stream().flatMap(s -> Stream.concat(tasks.fargateIn(s), databases(s)));
        return branch(zone, Emblem.ZONE, zone.value(), Words.count(hosts.size(), "host"), false,
                Stream.concat(hosts.stream(), rest).toList());
    }

    private Stream<OutlineNode> hosts(Subnet subnet) {
        return all(ContainerInstance.class).filter(i -> i.subnet().equals(subnet.id()) && !i.isExternal())
                .map(this::host);
    }

    private OutlineNode host(ContainerInstance host) {
        return branch(host.id(), Emblem.HOST, host.name(), doors(host), false, tasks.on(host.id()).toList());
    }

    /** Machines that stand in no subnet (R1). */
    private Stream<OutlineNode> machines() {
        List<OutlineNode> rows = all(ContainerInstance.class).filter(ContainerInstance::isExternal)
                .map(this::host)
                .toList();
        return heading(Emblem.OUTSIDE, "Outside AWS", Words.count(rows.size(), "host"), Tone.QUIET, rows);
    }

    private String doors(ContainerInstance instance) {
        return Optional.ofNullable(analysis.capacity().of(instance.id()))
                .filter(_ -> !instance.isExternal())
                .map(use -> use.eni())
                .map(eni -> !eni.isKnown() ? "ENI not known"
                        : eni.trunk() ? eni.tasks() + "/" + eni.taskLimit() + " branch"
                                : eni.attached() + "/" + eni.limit() + " ENI")
                .orElse(instance.instanceType());
    }

    private Stream<OutlineNode> databases(Subnet subnet) {
        return all(Database.class).filter(d -> d.subnet().equals(subnet.id()))
                .map(d -> leaf(d.id(), Emblem.DATABASE, d.name(), Integer.toString(d.port()), true));
    }

    private Stream<OutlineNode> waiting() {
        List<OutlineNode> rows = all(Task.class).filter(Task::isWaiting).map(tasks::waiting).toList();
        return heading(Emblem.WAITING, "Waiting on the pavement", Integer.toString(rows.size()), Tone.WAIT, rows);
    }

    /** Tasks that hold nothing any more, so that they can be looked at, and forgotten (R98). */
    private Stream<OutlineNode> stopped() {
        List<OutlineNode> rows = all(Task.class).filter(task -> !task.status().holds()).map(tasks::stopped).toList();
        return heading(Emblem.TASK, "Stopped", Integer.toString(rows.size()), Tone.NOTE, rows);
    }

    /** Task definitions that no service and no task leads to; of a file that holds nothing else, they are all there is to see. */
    private Stream<OutlineNode> definitions() {
        Set<TaskDefinitionId> run = Stream
                .concat(all(Service.class).map(Service::taskDefinition), all(Task.class).map(Task::taskDefinition))
                .collect(Collectors.toSet());
        List<OutlineNode> rows = all(TaskDefinition.class).filter(definition -> !run.contains(definition.id()))
                .map(d -> leaf(d.id(), Emblem.DEFINITION, d.id().value(), d.networkMode().apiName(), false))
                .toList();
        return heading(Emblem.DEFINITION, "Task definitions", Integer.toString(rows.size()), Tone.QUIET, rows);
    }

    /** Nothing where nothing stands below it. */
    private static Stream<OutlineNode> heading(Emblem emblem, String text, String aside, Tone tone,
            List<OutlineNode> rows) {
        return Stream.of(new OutlineNode(Optional.empty(), emblem, text, aside, false, tone, rows))
                .filter(_ -> !rows.isEmpty());
    }

    private <R extends Resource> Stream<R> all(Class<R> kind) {
        return analysis.topology().all(kind).stream();
    }
}
