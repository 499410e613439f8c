package portico.view.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import portico.model.analysis.Analysis;
import portico.model.capacity.Amount;
import portico.model.capacity.EniUse;
import portico.model.capacity.HostPort;
import portico.model.capacity.InstanceType;
import portico.model.capacity.InstanceUse;
import portico.model.id.TaskId;
import portico.model.placement.DynamicPorts;
import portico.model.topology.Clusters;
import portico.model.topology.ContainerInstance;
import portico.model.topology.InstanceStatus;
import portico.model.topology.Task;

/** A building: its gauges, its doors, its register, who lives there. */
final class InstanceSheet {
    private static final int SHOWN_PORTS = 24;

    private final ContainerInstance instance;
    private final InstanceUse use;
    private final Parts parts;
    private final RoomSection room;
    private final DynamicPorts ports;

    InstanceSheet(Analysis analysis, ContainerInstance instance) {
        this.instance = instance;
        this.use = analysis.capacity().of(instance.id());
        this.parts = new Parts(analysis);
        this.room = new RoomSection(analysis, instance.id());
        this.ports = DynamicPorts.of(analysis.topology(), use);
    }

    Sheet sheet() {
        Stream<Section> sections = Stream
                .of(Stream.of(Section.of("Room", gauges()), room.section(), Section.of("Main door (eth0)", door())),
                        Stream.of(Section.of("Tenants (tasks)", use.tasks().stream().map(this::tenant).toList()),
                                register(), type(), DoctorSection.of(parts.topology(), instance, use)),
                        parts.locks(instance.securityGroups()), Stream.of(parts.findings(instance.id())))
                .flatMap(s -> s);
        return new Sheet(instance.id(), Emblem.HOST, instance.name(),
                instance.id().value().equals(instance.name()) ? instance.instanceType()
                        : instance.id() + ", " + instance.instanceType(),
                Optional.of(badge()), sections.toList(), AwsCommand.of(parts.topology(), instance));
    }

    private Sheet.Badge badge() {
        if (!instance.agent().connected()) {
            return new Sheet.Badge(Tone.NO, "Agent away");
        }
        return new Sheet.Badge(instance.status() == InstanceStatus.ACTIVE ? Tone.OK : Tone.WAIT,
                Words.sentence(instance.status()));
    }

    private List<Row> gauges() {
        EniUse eni = use.eni();
        List<Row> rows = new ArrayList<>();
        rows.add(amount("CPU", use.cpu(), Words::vcpus, " vCPU"));
        rows.add(amount("Memory", use.memoryMiB(), Words::gigabytes, " GB"));
        if (use.gpus().isKnown() || use.gpus().reserved() > 0) {
            rows.add(amount("GPUs", use.gpus(), Integer::toString, ""));
        }
        rows.add(slots("Doors (ENI)", eni, eni.attached(), eni.limit(),
                Words.of(eni.attached(), eni.isKnown(), eni.limit())));
        rows.add(slots("awsvpc tasks", eni, eni.tasks(), eni.taskLimit(), Words.tasksOf(use)));
        return rows;
    }

    private static Row amount(String label, Amount amount, IntFunction<String> written, String unit) {
        String taken = written.apply(amount.reserved());
        return amount.isKnown()
                ? new Row.Meter(label, amount.reserved(), amount.registered(),
                        taken + " of " + written.apply(amount.registered()) + unit)
                : Row.Fact.of(label, taken + unit + " taken, capacity not known");
    }

    private static Row slots(String label, EniUse eni, int taken, int limit, String words) {
        return eni.isKnown() ? new Row.Meter(label, taken, limit, words) : Row.Fact.of(label, words);
    }

    private List<Row> door() {
        List<Row> rows = new ArrayList<>();
        rows.add(Row.Fact.mono("Address", instance.privateIp()));
        instance.publicIp().ifPresent(address -> rows.add(Row.Fact.mono("Public address", address)));
        instance.trunk().ifPresent(trunk -> {
            rows.add(Row.Fact.mono("Carriage gate (trunk)", trunk.privateIp()));
            rows.add(Row.Fact.of("Groups of the trunk", "default group of the VPC (R74)"));
        });
        rows.add(instance.isExternal() ? Row.Fact.of("Stands", "outside AWS, in no subnet (R1)")
                : parts.street(instance.subnet()));
        Clusters.of(parts.topology()).of(instance).stream().flatMap(parts::cluster).forEach(rows::add);
        rows.add(Row.Fact.of("ECS agent",
                instance.agent().version() + (instance.agent().connected() ? ", connected" : ", disconnected")));
        return rows;
    }

    private Row tenant(TaskId id) {
        Task task = parts.topology().task(id);
        String mode = parts.topology().definitionOf(task).networkMode().apiName();
        return new Row.Link(Words.taskName(parts.topology(), task),
                task.networkInterface().map(eni -> Words.address(eni.privateIp())).orElse(mode), id);
    }

    private Section register() {
        List<Row> rows = new ArrayList<>(use.hostPorts()
                .stream()
                .filter(port -> port.use() != HostPort.Use.RESERVED)
                .limit(SHOWN_PORTS)
                .map(this::entry)
                .toList());
        List<String> reserved = use.hostPorts()
                .stream()
                .filter(port -> port.use() == HostPort.Use.RESERVED)
                .map(port -> port.port() + "/" + port.protocol())
                .toList();
        rows.add(Row.Fact.mono("Dynamic ports", ports.range()));
        rows.add(Row.Fact.mono("Handed out last", words(ports.last(), "none yet")));
        rows.add(Row.Fact.mono("Comes next", words(ports.nextTcp(), "none, the start fails")));
        if (!reserved.isEmpty()) {
            rows.add(new Row.Sentence("Reserved from the start: " + String.join(", ", reserved)));
        }
        return Section.of("Register (host ports)", rows);
    }

    private static String words(OptionalInt port, String none) {
        return port.isPresent() ? Integer.toString(port.getAsInt()) : none;
    }

    private Row entry(HostPort port) {
        String holder = port.task().map(id -> Words.taskName(parts.topology(), parts.topology().task(id))).orElse("");
        String inside = port.containerPort().isPresent() ? ":" + port.containerPort().getAsInt() : "";
        return Row.Fact.mono(Words.sentence(port.use()) + ", " + port.protocol(),
                port.port() + " → " + holder + inside);
    }

    private Section type() {
        return use.type()
                .map(this::type)
                .orElseGet(() -> Section.of("Instance type", new Row.Sentence(
                        instance.instanceType() + " is not in the catalogue, so its interface limit is not known.")));
    }

    private static String caution(InstanceType type, int tasks) {
        return "Its " + type.maxEnis()
                + " interfaces are spread over several network cards, and the default card holds "
                + type.defaultCardMaxEnis() + ": without a trunk, expect " + tasks
                + (tasks == 1 ? " awsvpc task (R77)." : " awsvpc tasks (R77).");
    }

    private Section type(InstanceType type) {
        List<Row> rows = new ArrayList<>();
        rows.add(Row.Fact.of("vCPU, memory",
                Words.orUnknown(type.vcpus(), "") + ", " + Words.orUnknown(type.memoryMiB(), " MiB")));
        rows.add(Row.Fact.of("awsvpc tasks without trunk", Integer.toString(type.tasksWithoutTrunking())));
        rows.add(Row.Fact.of("awsvpc tasks with trunk",
                type.supportsTrunking() ? Integer.toString(type.tasksWithTrunking().getAsInt()) : "not supported"));
        rows.addAll(new Bandwidth(type).rows());
        type.cautiousTasks().ifPresent(tasks -> rows.add(new Row.Sentence(caution(type, tasks))));
        return Section.of("Instance type " + type.name(), rows);
    }
}
