package portico.view.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import portico.model.analysis.Analysis;
import portico.model.analysis.FailedStart;
import portico.model.analysis.Unplaced;
import portico.model.placement.Shortage;
import portico.model.placement.Verdict;
import portico.model.topology.Clusters;
import portico.model.topology.ContainerDefinition;
import portico.model.topology.ContainerInstance;
import portico.model.topology.HostNames;
import portico.model.topology.NetworkBinding;
import portico.model.topology.NetworkMode;
import portico.model.topology.Resolvers;
import portico.model.topology.Task;
import portico.model.topology.TaskDefinition;
import portico.model.topology.TaskInterface;

/** A task: its door or register entries, its lock, its ports; or why it waits. */
final class TaskSheet {
    private final Analysis analysis;
    private final Task task;
    private final TaskDefinition definition;
    private final Parts parts;

    TaskSheet(Analysis analysis, Task task) {
        this.analysis = analysis;
        this.task = task;
        this.definition = analysis.topology().definitionOf(task);
        this.parts = new Parts(analysis);
    }

    Sheet sheet() {
        String title = Words.taskName(parts.topology(), task);
        String subtitle = task.id().brief() + ", revision " + definition.revision();
        List<Section> sections = Stream
                .of(why(), door(), place(), ports(), locks(), reach(),
                        Stream.of(TargetRows.of(analysis, task), LifeSection.of(task, definition),
                                ReplacementSection.of(parts.topology(), task), needs(), parts.findings(task.id())))
                .flatMap(s -> s)
                .toList();
        return new Sheet(task.id(), emblem(), title, subtitle, Optional.of(badge()), sections,
                AwsCommand.of(parts.topology(), task));
    }

    private Emblem emblem() {
        return task.isWaiting() ? Emblem.WAITING : task.instance().isPresent() ? Emblem.TASK : Emblem.FARGATE;
    }

    private Sheet.Badge badge() {
        if (!task.status().holds()) {
            return new Sheet.Badge(Tone.NOTE, Words.sentence(task.status()));
        }
        return task.isPlaced()
                ? new Sheet.Badge(task.status() == portico.model.topology.TaskStatus.RUNNING ? Tone.OK : Tone.WAIT,
                        Words.sentence(task.status()))
                : new Sheet.Badge(Tone.WAIT, "Waiting");
    }

    private Stream<Section> why() {
        return analysis.unplaced().stream().filter(unplaced -> unplaced.tasks().contains(task.id())).map(this::why);
    }

    private Section why(Unplaced unplaced) {
        List<Row> rows = new ArrayList<>();
        rows.add(new Row.Sentence(unplaced.event()));
        unplaced.refusals().stream().limit(12).map(this::refusal).forEach(rows::add);
        unplaced.failedStarts().stream().limit(3).map(this::start).forEach(rows::add);
        unplaced.service()
                .ifPresent(
                        _ -> rows.add(new Row.Sentence("ECS tries again, at pauses that grow to 15 minutes at most, and"
                                + " at once where the service is changed (R50). The same event is not listed again before its"
                                + " cause is gone or six hours have passed (R49).")));
        return Section.of("Why it waits", rows);
    }

    /** What describe-tasks would tell of the last one. */
    private Row start(FailedStart start) {
        return new Row.Sentence("Each start on " + parts.topology().instance(start.instance()).name()
                + " ends STOPPED, " + start.words() + " (" + start.rule() + ").");
    }

    private Row refusal(Verdict.Refused refused) {
        Shortage first = refused.shortages().getFirst();
        String host = parts.topology().instance(refused.instance()).name();
        return new Row.Mark(Tone.NO, host, first.title(), Optional.of(refused.instance()));
    }

    private Stream<Section> door() {
        return task.networkInterface().stream().map(eni -> Section.of(heading(eni), doorRows(eni)));
    }

    private static String heading(TaskInterface eni) {
        return switch (eni.kind()) {
            case TASK -> "Front door (task ENI)";
            case BRANCH -> "Courtyard door (branch ENI)";
            case FARGATE -> "Front door (Fargate ENI)";
        };
    }

    private List<Row> doorRows(TaskInterface eni) {
        List<Row> rows = new ArrayList<>();
        rows.add(Row.Fact.mono("Address", eni.privateIp()));
        eni.publicIp().ifPresent(address -> rows.add(Row.Fact.mono("Public address", address)));
        rows.add(Row.Fact.mono("Interface", eni.id()));
        rows.add(parts.street(eni.subnet()));
        return rows;
    }

    private Stream<Section> place() {
        List<Row> rows = new ArrayList<>();
        task.instance().map(parts.topology()::instance).ifPresent(host -> rows.addAll(hostRows(host)));
        task.placement()
                .ifPresent(place -> place.bridgeAddresses()
                        .forEach((container, address) -> rows.add(Row.Fact.mono(container + " on docker0", address))));
        rows.addAll(hostNames());
        Resolvers.of(parts.topology(), task).map(TaskSheet::resolver).ifPresent(rows::add);
        return Stream.of(
                Section.of(task.networkInterface().isPresent() ? "Building" : "Building and main door (eth0)", rows));
    }

    private static Row resolver(Resolvers resolvers) {
        String rest = resolvers.areOutdated() ? ", and once it is replaced " + resolvers.newest().words() : "";
        return Row.Fact.of("Resolver", resolvers.own().words() + rest + " (R20)");
    }

    /** R17. */
    private List<Row> hostNames() {
        if (!task.isPlaced()) {
            return List.of();
        }
        HostNames names = HostNames.of(parts.topology(), task);
        return names.byContainer().isEmpty() ? List.of(Row.Fact.of("Host name", "random (R17)"))
                : names.common()
                        .map(name -> List.<Row>of(Row.Fact.mono("Host name", name)))
                        .orElseGet(() -> names.byContainer()
                                .entrySet()
                                .stream()
                                .<Row>map(each -> Row.Fact.mono("Host name, " + each.getKey(), each.getValue()))
                                .toList());
    }

    private List<Row> hostRows(ContainerInstance host) {
        Row building = new Row.Link("Instance", host.name() + ", " + host.instanceType(), host.id());
        return task.networkInterface().isPresent() ? List.of(building)
                : List.of(building, Row.Fact.mono("Shares address", host.privateIp()));
    }

    private Stream<Section> ports() {
        List<NetworkBinding> bindings = task.placement().map(Task.Placement::bindings).orElse(List.of());
        if (!bindings.isEmpty()) {
            return Stream
                    .of(Section.of("Ports (concierge’s register)", bindings.stream().map(TaskSheet::binding).toList()));
        }
        List<Row> rows = new ArrayList<>();
        definition.containers()
                .stream()
                .flatMap(c -> c.portMappings().stream())
                .forEach(mapping -> rows
                        .add(Row.Fact.mono("Container port", mapping.containerPorts() + "/" + mapping.protocol())));
        if (!rows.isEmpty() && definition.networkMode() == NetworkMode.AWSVPC) {
            rows.add(Row.Fact.of("Host port", "not needed, own address"));
        }
        return Stream.of(Section.of("Ports", rows));
    }

    private static Row binding(NetworkBinding binding) {
        String kind = binding.dynamic() ? "dynamic" : "static";
        return Row.Fact.mono(binding.container() + ", " + kind,
                binding.hostPorts() + " → " + binding.containerPorts() + "/" + binding.protocol());
    }

    private Stream<Section> locks() {
        if (!task.isPlaced()) {
            return Stream.empty();
        }
        return task.networkInterface()
                .map(eni -> parts.locks(eni.securityGroups()))
                .orElseGet(() -> task.instance()
                        .stream()
                        .flatMap(id -> parts.locks(parts.topology().instance(id).securityGroups())));
    }

    private Stream<Section> reach() {
        return task.isPlaced() ? Stream.of(ReachSection.of(parts.topology(), task)) : Stream.empty();
    }

    private Section needs() {
        List<Row> rows = new ArrayList<>();
        parts.cluster(Clusters.of(parts.topology()).of(task)).forEach(rows::add);
        rows.add(Row.Fact.of("Network mode", definition.networkMode().apiName()));
        rows.add(Row.Fact.of("CPU", Words.vcpus(definition.cpuUnits()) + " vCPU"));
        rows.add(Row.Fact.of("Memory", definition.reservedMemoryMiB() + " MiB"));
        task.service().ifPresent(id -> rows.add(new Row.Link("Service", parts.topology().service(id).name(), id)));
        rows.add(new Row.Link("Task definition", definition.id().value(), definition.id()));
        definition.containers()
                .stream()
                .map(ContainerDefinition::name)
                .reduce((a, b) -> a + ", " + b)
                .ifPresent(names -> rows.add(Row.Fact.of("Containers", names)));
        return Section.of("What it needs", rows);
    }
}
