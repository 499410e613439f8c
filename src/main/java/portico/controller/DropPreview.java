package portico.controller;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import portico.model.analysis.Analysis;
import portico.model.capacity.InstanceUse;
import portico.model.capacity.SubnetUse;
import portico.model.check.Finding;
import portico.model.id.InstanceId;
import portico.model.id.ResourceId;
import portico.model.id.SubnetId;
import portico.model.placement.Verdict;
import portico.model.rule.RuleId;
import portico.model.topology.ContainerInstance;
import portico.model.topology.NetworkBinding;
import portico.model.topology.Service;
import portico.model.topology.Task;
import portico.model.topology.TaskInterface;
import portico.model.topology.Topology;
import portico.view.sheet.DropSheet;
import portico.view.sheet.DropSheet.Change;
import portico.view.sheet.Row;
import portico.view.sheet.StatusLine;
import portico.view.sheet.Tone;
import portico.view.sheet.Words;

/** What a drop would change, worked out by doing it to a copy. */
public final class DropPreview {

    /** So many findings of a kind are told. */
    private static final int MOST = 4;
    private static final Pattern HEAD_END = Pattern.compile("[.:] ");

    /** What a finding is about, whatever its numbers. */
    private record Matter(RuleId rule, ResourceId subject) {

        static Matter of(Finding finding) {
            return new Matter(finding.rule(), finding.subject());
        }
    }

    private final Analysis now;
    private final Analysis then;
    private final Task task;
    private final InstanceId host;

    private DropPreview(Analysis now, Analysis then, Task task, InstanceId host) {
        this.now = now;
        this.then = then;
        this.task = task;
        this.host = host;
    }

    /** @param then the analysis after the drop's edit */
    public static DropSheet of(Analysis now, Analysis then, DragState.Dragging dragging, Verdict verdict) {
        return new DropPreview(now, then, dragging.task(), verdict.instance()).sheet(verdict);
    }

    private DropSheet sheet(Verdict verdict) {
        ContainerInstance instance = now.topology().instance(host);
        String subtitle = Words.taskName(now.topology(), task) + " on " + instance.name() + ", "
                + instance.instanceType() + (instance.trunk().isPresent() ? " with trunk" : "");
        return switch (verdict) {
            case Verdict.Fits fits -> new DropSheet(subtitle, Tone.OK, fits.title(), fits.detail(), changes(fits),
                    gets(fits.placement()), findings());
            case Verdict.Refused refused -> new DropSheet(subtitle, Tone.NO, refused.shortages().getFirst().title(),
                    refused.shortages().getFirst().detail() + ", " + refused.shortages().getFirst().reason().code(),
                    List.of(), refusals(refused), findings());
        };
    }

    private static List<Row> refusals(Verdict.Refused refused) {
        return refused.shortages()
                .stream()
                .skip(1)
                .<Row>map(s -> new Row.Mark(Tone.NO, s.title(), s.detail(), Optional.empty()))
                .toList();
    }

    private List<Change> changes(Verdict.Fits fits) {
        InstanceUse before = now.capacity().of(host);
        InstanceUse after = then.capacity().of(host);
        List<Change> changes = new ArrayList<>(List.of(new Change("Doors taken",
                before.eni().trunk() ? before.eni().tasks() + "" : before.eni().attached() + "",
                after.eni().trunk() ? Words.of(after.eni().tasks(), after.eni().isKnown(), after.eni().taskLimit())
                        : Words.of(after.eni().attached(), after.eni().isKnown(), after.eni().limit())),
                new Change("vCPU", Words.vcpus(before.cpu().reserved()), Words.of(after.cpu(), Words::vcpus)),
                new Change("Memory, GB", Words.gigabytes(before.memoryMiB().reserved()),
                        Words.of(after.memoryMiB(), Words::gigabytes)),
                new Change("Host ports taken", before.hostPorts().size() + "", after.hostPorts().size() + "")));
        fits.placement()
                .networkInterface()
                .map(TaskInterface::subnet)
                .ifPresent(subnet -> changes.add(addresses(subnet)));
        task.service().ifPresent(id -> changes.add(running(now.topology().service(id))));
        return changes;
    }

    private Change addresses(SubnetId subnet) {
        SubnetUse before = now.capacity().of(subnet);
        return before.isKnown()
                ? new Change("Addresses left", before.free() + "", then.capacity().of(subnet).free() + "")
                : new Change("Addresses left", "not known", "not known");
    }

    private Change running(Service service) {
        int desired = then.topology().service(service.id()).desiredCount();
        return new Change(service.name() + " running", running(now.topology(), service) + "",
                running(then.topology(), service) + " of " + desired);
    }

    private static long running(Topology topology, Service service) {
        return topology.tasks()
                .stream()
                .filter(t -> t.isPlaced() && t.service().equals(Optional.of(service.id())))
                .count();
    }

    private List<Row> gets(Task.Placement place) {
        List<Row> rows = new ArrayList<>();
        place.networkInterface().ifPresent(eni -> {
            rows.add(Row.Fact.of("Door", eni.kind() == TaskInterface.Kind.BRANCH ? "branch ENI" : "own ENI"));
            rows.add(Row.Fact.mono("Address", eni.privateIp()));
            eni.securityGroups()
                    .forEach(group -> rows.add(Row.Fact.of("Lock", now.topology().securityGroup(group).name())));
        });
        for (NetworkBinding binding : place.bindings()) {
            rows.add(Row.Fact.mono("Host port, " + binding.container(),
                    binding.hostPorts() + " → " + binding.containerPorts()));
        }
        place.bridgeAddresses()
                .forEach((container, address) -> rows.add(Row.Fact.mono(container + " on docker0", address)));
        return rows;
    }

    /** Findings that would come, whole, and the heads of those that would go and of which nothing else is said then. */
    private List<Row> findings() {
        Set<Finding> before = new HashSet<>(now.findings());
        Set<Matter> after = then.findings().stream().map(Matter::of).collect(Collectors.toSet());
        Stream<Row> settled = now.findings()
                .stream()
                .filter(f -> !after.contains(Matter.of(f)))
                .map(f -> "No more: " + head(f.message()))
                .distinct()
                .limit(MOST)
                .map(words -> new Row.Mark(Tone.OK, words, "", Optional.empty()));
        Stream<Row> coming = then.findings()
                .stream()
                .filter(f -> !before.contains(f))
                .limit(MOST)
                .map(f -> new Row.Mark(StatusLine.tone(f.severity()), f.message(), "", Optional.empty()));
        return Stream.concat(settled, coming).toList();
    }

    /** What a message says before it goes into numbers and advice. */
    private static String head(String message) {
        return HEAD_END.split(message, 2)[0];
    }
}
