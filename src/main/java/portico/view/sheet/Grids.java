package portico.view.sheet;

import static portico.view.sheet.Grid.Column.address;
import static portico.view.sheet.Grid.Column.number;
import static portico.view.sheet.Grid.Column.text;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import portico.model.analysis.Analysis;
import portico.model.capacity.HostPort;
import portico.model.capacity.InstanceUse;
import portico.model.capacity.SubnetUse;
import portico.model.id.ResourceId;
import portico.model.placement.ClusterHeadroom;
import portico.model.placement.Headroom;
import portico.model.placement.HeadroomWords;
import portico.model.placement.InstanceHeadroom;
import portico.model.placement.Limit;
import portico.model.topology.ContainerInstance;
import portico.model.topology.Service;
import portico.model.topology.Subnet;
import portico.model.topology.Task;
import portico.model.topology.Topology;
import portico.view.sheet.Grid.Line;

/** The tables that say in rows what the drawing shows. */
public final class Grids {
    private static final String NOT_KNOWN = "not known";

    private final Analysis analysis;
    private final Topology topology;
    private final Headroom typical;
    private final Map<ResourceId, Long> findings;

    private Grids(Analysis analysis) {
        this.analysis = analysis;
        this.topology = analysis.topology();
        this.typical = Headroom.typical(topology, analysis.capacity());
        this.findings = analysis.findings()
                .stream()
                .collect(Collectors.groupingBy(f -> f.subject(), Collectors.counting()));
    }

    public static List<Grid> of(Analysis analysis) {
        Grids grids = new Grids(analysis);
        return List.of(grids.hosts(), grids.services(), grids.tasks(), new PortLedger(analysis).grid(),
                new CursorHistory(analysis).grid(), grids.subnets(), grids.faults());
    }

    private long findings(ResourceId subject) {
        return findings.getOrDefault(subject, 0L);
    }

    private Grid hosts() {
        return new Grid("Hosts",
                List.of(text("Host", 150), text("Type", 110), text("Zone", 110), address("Address"),
                        text("Status", 100), text("vCPU", 90), text("Memory, GB", 100), text("ENI", 80),
                        text("awsvpc tasks", 100), number("Host ports"), number("Tasks"), number("Room for"),
                        text("Like", 120), text("Runs out first", 110), text("Stranded", 190), number("Findings")),
                topology.instances().stream().map(this::host).toList());
    }

    private Line host(ContainerInstance host) {
        InstanceUse use = analysis.capacity().of(host.id());
        Headroom like = typical.typicalOn(host.id());
        InstanceHeadroom room = like.on(host.id());
        return Line.of(host.id(), host.name(), host.instanceType(), zone(host), Words.address(host.privateIp()),
                Words.sentence(host.status()), Words.of(use.cpu(), Words::vcpus),
                Words.of(use.memoryMiB(), Words::gigabytes),
                Words.of(use.eni().attached(), use.eni().isKnown(), use.eni().limit()), Words.tasksOf(use),
                use.hostPorts().stream().filter(port -> port.use() != HostPort.Use.RESERVED).count(),
                use.tasks().size(), room.known() ? room.more() : NOT_KNOWN, HeadroomWords.kind(like),
                room.barred().map(shortage -> shortage.title()).orElseGet(() -> first(room.runsOutFirst())),
                HeadroomWords.stranded(room.stranded()), findings(host.id()));
    }

    private String zone(ContainerInstance host) {
        return host.isExternal() ? "outside AWS" : topology.subnet(host.subnet()).zone().value();
    }

    private static String first(Optional<Limit> limit) {
        return limit.map(HeadroomWords::name).orElse("");
    }

    private Grid services() {
        return new Grid("Services",
                List.of(text("Service", 170), text("Task definition", 150), text("Mode", 90), text("Runs on", 130),
                        number("Desired"), number("Placed"), number("Room for"), text("On hosts", 90),
                        text("Runs out first", 110), number("Findings")),
                topology.services().stream().map(this::service).toList());
    }

    private Line service(Service service) {
        ClusterHeadroom room = Headroom.of(topology, analysis.capacity(), service.id()).onAll();
        long placed = topology.tasks()
                .stream()
                .filter(task -> task.isPlaced() && task.service().equals(Optional.of(service.id())))
                .count();
        return Line.of(service.id(), service.name(), service.taskDefinition(),
                topology.taskDefinition(service.taskDefinition()).networkMode().apiName(), service.launchType(),
                service.desiredCount(), placed, room.isKnown() ? room.more() : NOT_KNOWN,
                room.instances() == 0 ? "" : room.withRoom() + " of " + room.instances(), first(room.runsOutFirst()),
                findings(service.id()));
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
                .orElse(task.isWaiting() ? "waiting" : "Fargate");
        String address = task.networkInterface()
                .map(eni -> Words.address(eni.privateIp()))
                .orElseGet(
                        () -> task.instance().map(id -> Words.address(topology.instance(id).privateIp())).orElse(""));
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
                task.isWaiting() ? "Waiting" : Words.sentence(task.status()), host, address, ports, groups,
                findings(task.id()));
    }

    private Grid subnets() {
        return new Grid(
                "Subnets", List.of(text("Subnet", 170), text("Id", 170), address("Block"), text("Zone", 120),
                        number("Used"), number("Left"), number("Findings")),
                topology.subnets().stream().map(this::subnet).toList());
    }

    private Line subnet(Subnet subnet) {
        SubnetUse use = analysis.capacity().of(subnet.id());
        return Line.of(subnet.id(), subnet.name(), subnet.id(), use.isKnown() ? subnet.cidr() : "", subnet.zone(),
                use.used(), use.isKnown() ? use.free() : NOT_KNOWN, findings(subnet.id()));
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
