package portico.format.report;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.Optional;
import java.util.stream.Collectors;
import portico.model.analysis.Analysis;
import portico.model.analysis.Unplaced;
import portico.model.capacity.Amount;
import portico.model.capacity.EniUse;
import portico.model.capacity.HostPort;
import portico.model.capacity.InstanceUse;
import portico.model.capacity.SubnetUse;
import portico.model.id.ClusterId;
import portico.model.topology.Cluster;
import portico.model.topology.KindCount;
import portico.model.topology.Clusters;
import portico.model.topology.ContainerInstance;
import portico.model.topology.Subnet;
import portico.model.topology.Task;
import portico.model.topology.TaskInterface;
import portico.model.topology.Topology;

/** {@code portico show}: what runs where, and what does not, and why. */
public final class ShowText {

    /** Counted in the heading already. */
    private static final Set<String> HEADED = Set.of("container instance", "task");

    private final Analysis analysis;
    private final Topology topology;
    private final Clusters clusters;
    private final Ink ink;
    private final HeadroomText headroom;
    private final StringBuilder out = new StringBuilder();

    private ShowText(Analysis analysis, Ink ink) {
        this.analysis = analysis;
        this.topology = analysis.topology();
        this.clusters = Clusters.of(topology);
        this.ink = ink;
        this.headroom = new HeadroomText(analysis);
    }

    public static String write(Analysis analysis, Ink ink) {
        ShowText show = new ShowText(analysis, ink);
        show.heading();
        show.topology.instances().forEach(show::instance);
        show.tasks("Without a host (Fargate)",
                show.topology.tasks().stream().filter(t -> t.isPlaced() && t.instance().isEmpty()).toList());
        show.out.append(LifeText.stopped(show.topology, ink));
        show.unplaced();
        show.out.append(show.headroom.services(ink));
        show.subnets();
        show.out.append(AssumedText.write(show.topology.assumptions(), ink));
        show.out.append(FindingText.list(analysis.findings(), ink));
        return show.out.toString();
    }

    private void heading() {
        long running = topology.tasks().stream().filter(Task::isPlaced).count();
        int waiting = analysis.unplaced().stream().mapToInt(u -> u.tasks().size()).sum();
        out.append(ink.bold(topology.name()))
                .append(", ")
                .append(topology.region())
                .append(": ")
                .append(Words.count(topology.instances().size(), "host"))
                .append(", ")
                .append(Words.count(running, "task"))
                .append(" placed, ")
                .append(waiting == 0 ? "none waiting" : ink.bad(waiting + " waiting"))
                .append('\n');
        String others = KindCount.of(topology)
                .stream()
                .filter(kind -> !HEADED.contains(kind.noun()))
                .map(KindCount::toString)
                .collect(Collectors.joining(", "));
        out.append(others.isEmpty() ? "" : ink.dim(others) + "\n");
        if (clusters.areSeveral()) {
            out.append("clusters: ")
                    .append(clusters.all().stream().map(Cluster::name).collect(Collectors.joining(", ")))
                    .append('\n');
        }
    }

    private void instance(ContainerInstance instance) {
        InstanceUse use = analysis.capacity().of(instance.id());
        Subnet subnet = topology.subnet(instance.subnet());
        String name = instance.name().equals(instance.id().value()) ? "" : " (" + instance.name() + ")";
        out.append('\n')
                .append(ink.bold(instance.id().value()))
                .append(name)
                .append("  ")
                .append(instance.instanceType())
                .append("  ")
                .append(instance.isExternal() ? "outside AWS" : subnet.zone())
                .append("  ")
                .append(Words.addressText(Optional.of(instance.privateIp())))
                .append(instance.isExternal() ? "" : " in " + subnet.name())
                .append(cluster("  cluster ", clusters.of(instance)))
                .append(state(instance))
                .append('\n');
        out.append("  CPU ")
                .append(amount(use.cpu(), ""))
                .append(", memory ")
                .append(amount(use.memoryMiB(), " MiB"))
                .append(use.gpus().isKnown() || use.gpus().reserved() > 0 ? ", GPUs " + amount(use.gpus(), "") : "")
                .append(instance.isExternal() ? "" : ", ENI task slots " + slots(use))
                .append(", host ports ")
                .append(taken(use))
                .append('\n')
                .append(headroom.instance(use));
        tasks("", use.tasks().stream().map(topology::task).toList());
    }

    private String cluster(String before, Optional<ClusterId> cluster) {
        return clusters.areSeveral() ? cluster.map(id -> before + clusters.get(id).name()).orElse("") : "";
    }

    private static String state(ContainerInstance instance) {
        String status = instance.status().name().equals("ACTIVE") ? "" : "  " + instance.status();
        return instance.agent().connected() ? status : status + "  agent disconnected";
    }

    private static String amount(Amount amount, String unit) {
        return amount.isKnown() ? amount.reserved() + " of " + amount.registered() + unit
                : amount.reserved() + unit + " taken, capacity not known";
    }

    private static String slots(InstanceUse use) {
        EniUse eni = use.eni();
        String trunk = eni.trunk() ? " (trunked, " + Words.count(eni.attached(), "ENI") + " attached)" : "";
        String caution = use.cautiousTasks().isPresent()
                ? " (documented; caution: " + use.cautiousTasks().getAsInt() + ", R77)"
                : "";
        return eni.isKnown() ? eni.tasks() + " of " + eni.taskLimit() + trunk + caution
                : eni.tasks() + " taken, limit not known";
    }

    private static String taken(InstanceUse use) {
        List<String> ports = use.hostPorts()
                .stream()
                .filter(p -> p.use() != HostPort.Use.RESERVED)
                .sorted(Comparator.comparingInt(HostPort::port))
                .map(p -> p.port() + "/" + p.protocol())
                .toList();
        String some = ports.stream().limit(6).collect(Collectors.joining(" "));
        return ports.isEmpty() ? "none taken" : ports.size() > 6 ? some + " and " + (ports.size() - 6) + " more" : some;
    }

    private void tasks(String title, List<Task> tasks) {
        if (tasks.isEmpty()) {
            return;
        }
        out.append(title.isEmpty() ? "" : "\n" + ink.bold(title) + "\n");
        TextTable table = new TextTable("  ", "TASK", "SERVICE", "MODE", "ADDRESS", "PORTS");
        tasks.forEach(task -> {
            TaskPlace place = new TaskPlace(topology, task);
            table.row(task.id() + LifeText.state(task), task.service().map(Object::toString).orElse("-"),
                    place.mode().apiName(), Words.addressText(place.address()) + publicIp(task),
                    place.ports().stream().map(TaskPlace.Port::text).collect(Collectors.joining(", ")));
        });
        out.append(table.text(ink));
    }

    private static String publicIp(Task task) {
        return task.networkInterface().flatMap(TaskInterface::publicIp).map(ip -> ", public " + ip).orElse("");
    }

    private void unplaced() {
        for (Unplaced unplaced : analysis.unplaced()) {
            String cluster = cluster(" in cluster ",
                    Optional.of(clusters.of(topology.task(unplaced.tasks().getFirst()))));
            out.append(UnplacedText.write(unplaced, UnplacedText.who(unplaced) + cluster, ink));
        }
    }

    private void subnets() {
        TextTable table = new TextTable("  ", "SUBNET", "ZONE", "CIDR", "USED", "FREE");
        topology.subnets().forEach(subnet -> {
            SubnetUse use = analysis.capacity().of(subnet.id());
            table.row(subnet.name(), subnet.zone(), subnet.cidr().isUnknown() ? "-" : subnet.cidr(), use.used(),
                    use.isKnown() ? use.free() : "not known");
        });
        out.append(table.isEmpty() ? "" : "\n" + table.text(ink));
    }
}
