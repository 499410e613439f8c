package portico.view.sheet;

import static portico.view.sheet.Grid.Column.address;
import static portico.view.sheet.Grid.Column.number;
import static portico.view.sheet.Grid.Column.text;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import portico.model.analysis.Analysis;
import portico.model.capacity.HostPort;
import portico.model.capacity.InstanceUse;
import portico.model.capacity.SubnetUse;
import portico.model.id.ResourceId;
import portico.model.topology.ContainerInstance;
import portico.model.topology.Subnet;
import portico.model.topology.Task;
import portico.model.topology.Topology;
import portico.view.sheet.Grid.Line;

/** The tables that say in rows what the drawing shows. */
public final class Grids {
    private final Analysis analysis;
    private final Topology topology;
    private final Map<ResourceId, Long> findings;

    private Grids(Analysis analysis) {
        this.analysis = analysis;
        this.topology = analysis.topology();
        this.findings = analysis.findings()
                .stream()
                .collect(Collectors.groupingBy(f -> f.subject(), Collectors.counting()));
    }

    public static List<Grid> of(Analysis analysis) {
        Grids grids = new Grids(analysis);
        return List.of(grids.hosts(), grids.tasks(), grids.ports(), grids.subnets(), grids.faults());
    }

    private long findings(ResourceId subject) {
        return findings.getOrDefault(subject, 0L);
    }

    private Grid hosts() {
        return new Grid("Hosts",
                List.of(text("Host", 150), text("Type", 110), text("Zone", 110), address("Address"),
                        text("Status", 100), text("vCPU", 90), text("Memory, GB", 100), text("ENI", 80),
                        text("awsvpc tasks", 100), number("Host ports"), number("Tasks"), number("Findings")),
                topology.instances().stream().map(this::host).toList());
    }

    private Line host(ContainerInstance host) {
        InstanceUse use = analysis.capacity().of(host.id());
        return Line.of(host.id(), host.name(), host.instanceType(), topology.subnet(host.subnet()).zone(),
                host.privateIp(), Words.sentence(host.status()),
                Words.vcpus(use.cpu().reserved()) + " of " + Words.vcpus(use.cpu().registered()),
                Words.gigabytes(use.memoryMiB().reserved()) + " of " + Words.gigabytes(use.memoryMiB().registered()),
                use.eni().attached() + " of " + use.eni().limit(), use.eni().tasks() + " of " + use.eni().taskLimit(),
                use.hostPorts().stream().filter(port -> port.use() != HostPort.Use.RESERVED).count(),
                use.tasks().size(), findings(host.id()));
    }

    private Grid tasks() {
        return new Grid("Tasks",
                List.of(text("Task", 150), text("Id", 150), text("Mode", 90), text("Status", 110), text("Host", 150),
                        address("Address"), text("Ports", 180), text("Security groups", 180), number("Findings")),
                topology.tasks().stream().map(this::task).toList());
    }

    private Line task(Task task) {
        String host = task.instance()
                .map(id -> topology.instance(id).name())
                .orElse(task.isPlaced() ? "Fargate" : "waiting");
        String address = task.networkInterface()
                .map(eni -> eni.privateIp().toString())
                .orElseGet(() -> task.instance().map(id -> topology.instance(id).privateIp().toString()).orElse(""));
        String ports = task.placement()
                .stream()
                .flatMap(p -> p.bindings().stream())
                .map(b -> b.hostPorts() + "→" + b.containerPorts())
                .collect(Collectors.joining(", "));
        String groups = task.networkInterface()
                .stream()
                .flatMap(eni -> eni.securityGroups().stream())
                .map(id -> topology.securityGroup(id).name())
                .collect(Collectors.joining(", "));
        return Line.of(task.id(), Words.taskName(topology, task), task.id(),
                topology.definitionOf(task).networkMode().apiName(),
                task.isPlaced() ? Words.sentence(task.status()) : "Waiting", host, address, ports, groups,
                findings(task.id()));
    }

    private Grid ports() {
        return new Grid("Host ports",
                List.of(text("Host", 150), number("Port"), text("Protocol", 90), text("Use", 100), text("Held by", 180),
                        text("Container", 150), number("Container port")),
                topology.instances().stream().flatMap(this::ports).toList());
    }

    private Stream<Line> ports(ContainerInstance host) {
        return analysis.capacity()
                .of(host.id())
                .hostPorts()
                .stream()
                .map(port -> Line.of(port.task().<ResourceId>map(id -> id).orElse(host.id()), host.name(), port.port(),
                        port.protocol(), Words.sentence(port.use()),
                        port.task()
                                .map(id -> Words.taskName(topology, topology.task(id)))
                                .orElse("ECS agent, Docker, SSH"),
                        port.container().orElse(""),
                        port.containerPort().isPresent() ? port.containerPort().getAsInt() : ""));
    }

    private Grid subnets() {
        return new Grid(
                "Subnets", List.of(text("Subnet", 170), text("Id", 170), address("Block"), text("Zone", 120),
                        number("Used"), number("Left"), number("Findings")),
                topology.subnets().stream().map(this::subnet).toList());
    }

    private Line subnet(Subnet subnet) {
        SubnetUse use = analysis.capacity().of(subnet.id());
        return Line.of(subnet.id(), subnet.name(), subnet.id(), subnet.cidr(), subnet.zone(), use.used(), use.free(),
                findings(subnet.id()));
    }

    private Grid faults() {
        return new Grid("Findings",
                List.of(text("Severity", 100), text("Subject", 170), text("Finding", 520), text("Rule", 80)),
                analysis.findings()
                        .stream()
                        .map(f -> Line.of(f.subject(), Words.sentence(f.severity()), f.subject(), f.message(),
                                f.rule()))
                        .toList());
    }
}
