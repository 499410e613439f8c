package portico.view.sheet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import portico.model.analysis.Analysis;
import portico.model.topology.AwsvpcConfiguration;
import portico.model.topology.Clusters;
import portico.model.topology.HealthCheck;
import portico.model.topology.Service;
import portico.model.topology.TargetGroup;
import portico.model.topology.Task;

/** A service: how many tasks it wants, how many it has, and where they are registered. */
final class ServiceSheet {
    private final Analysis analysis;
    private final Service service;
    private final List<Task> tasks;
    private final Parts parts;

    ServiceSheet(Analysis analysis, Service service) {
        this.analysis = analysis;
        this.service = service;
        this.parts = new Parts(analysis);
        this.tasks = analysis.topology()
                .tasks()
                .stream()
                .filter(task -> task.service().equals(Optional.of(service.id())))
                .toList();
    }

    Sheet sheet() {
        long running = tasks.stream().filter(Task::isPlaced).count();
        boolean complete = running >= service.desiredCount();
        Sheet.Badge badge = new Sheet.Badge(complete ? Tone.OK : Tone.WAIT,
                running + " of " + service.desiredCount() + " running");
        Stream<Section> sections = Stream.of(
                Stream.of(Section.of("Service", facts()), RoomSection.of(analysis, service),
                        Section.of("Load balancing", targets()), network()),
                Stream.of(Section.of("Tasks", tasks.stream().map(this::task).toList()), parts.findings(service.id())))
                .flatMap(s -> s);
        return new Sheet(service.id(), Emblem.SERVICE, service.name(), "ECS service on " + service.launchType(),
                Optional.of(badge), sections.toList(), AwsCommand.of(parts.topology(), service));
    }

    private List<Row> facts() {
        List<Row> rows = new ArrayList<>();
        rows.add(Row.Fact.of("Desired count", Integer.toString(service.desiredCount())));
        parts.cluster(Clusters.of(parts.topology()).of(service)).forEach(rows::add);
        rows.add(new Row.Link("Task definition", service.taskDefinition().value(), service.taskDefinition()));
        rows.add(Row.Fact.of("Network mode",
                parts.topology().taskDefinition(service.taskDefinition()).networkMode().apiName()));
        service.registry().ifPresent(registry -> {
            rows.add(Row.Fact.mono("Address book (DNS)", registry.dnsName()));
            rows.add(Row.Fact.of("Answers kept", registry.ttlSeconds() + " s (R142)"));
        });
        service.discovery()
                .connect()
                .ifPresent(connect -> connect.endpoints()
                        .stream()
                        .flatMap(endpoint -> endpoint.aliases().stream())
                        .forEach(alias -> rows
                                .add(Row.Fact.mono("Service Connect", alias.dnsName() + ":" + alias.port()))));
        return rows;
    }

    private List<Row> targets() {
        List<Row> rows = service.loadBalancers()
                .stream()
                .<Row>map(lb -> new Row.Link(lb.container() + ":" + lb.containerPort(),
                        parts.topology().targetGroup(lb.targetGroup()).name(), lb.targetGroup()))
                .collect(Collectors.toCollection(ArrayList::new));
        if (!rows.isEmpty()) {
            rows.add(Row.Fact.of("Health check grace",
                    service.scheduling().healthCheckGraceSeconds() + " s after a start (R136)"));
            rows.add(Row.Fact.of("Time to start", timeToStart()));
        }
        return rows;
    }

    /** The shortest that any of its target groups leaves. */
    private String timeToStart() {
        TargetGroup strictest = service.loadBalancers()
                .stream()
                .map(lb -> parts.topology().targetGroup(lb.targetGroup()))
                .min(Comparator.comparingInt(this::secondsToStart))
                .orElseThrow();
        String doubt = strictest.tellsTimeToStart() ? "" : ", " + HealthCheck.DOUBT;
        return "at most " + secondsToStart(strictest) + " s, or it is replaced (R136, modelling)" + doubt;
    }

    private int secondsToStart(TargetGroup group) {
        return group.attributes().healthCheck().secondsToStart(service.scheduling().healthCheckGraceSeconds());
    }

    private Section network() {
        return Section.of("Interfaces are made in",
                service.networkConfiguration().stream().flatMap(this::network).toList());
    }

    private Stream<Row> network(AwsvpcConfiguration configuration) {
        return Stream.concat(configuration.subnets().stream().map(parts::street), configuration.securityGroups()
                .stream()
                .map(id -> new Row.Link("Lock (security group)", parts.topology().securityGroup(id).name(), id)));
    }

    private Row task(Task task) {
        String where = task.instance()
                .map(id -> parts.topology().instance(id).name())
                .orElse(task.isWaiting() ? "waiting" : "Fargate");
        return new Row.Link(task.id().brief(), where, task.id());
    }
}
