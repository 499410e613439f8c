package portico.format.describe;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import portico.format.Note.Severity;
import portico.model.id.ServiceId;
import portico.model.id.SubnetId;
import portico.model.id.TaskDefinitionId;
import portico.model.topology.AwsvpcConfiguration;
import portico.model.topology.Discovery;
import portico.model.topology.Compute;
import portico.model.topology.LaunchType;
import portico.model.topology.NetworkMode;
import portico.model.topology.Scheduling;
import portico.model.topology.Service;
import portico.model.topology.Service.LoadBalancing;
import portico.model.topology.TaskDefinition;

/** ECS services, described or listed. */
final class ServiceRecords {

    static final int MOST_TASKS = 10_000;

    private final Desk desk;
    private final References references;
    private final CloudMap cloudMap;
    private final TaskSets sets;

    ServiceRecords(Desk desk) {
        this.desk = desk;
        this.references = desk.references();
        this.cloudMap = new CloudMap(desk);
        this.sets = new TaskSets(desk);
    }

    void read() {
        desk.each(Kind.SERVICE, this::service);
        sets.alone().forEach(this::shownByItsSet);
        cloudMap.count();
        desk.found().onlyListed(Kind.SERVICE).forEach(this::listed);
    }

    /** Services that somebody asks for, and of which no file tells what became of them. */
    static List<ServiceId> wanted(Desk desk) {
        return desk.found()
                .all(Kind.SERVICE)
                .stream()
                .filter(item -> Stream.of("serviceArn", "runningCount", "deployments").noneMatch(item::has))
                .map(item -> desk.references().serviceId(Kind.SERVICE.keyOf(item).orElseThrow()))
                .toList();
    }

    private void service(Item item) {
        if (item.text("status").filter("INACTIVE"::equals).isPresent()) {
            desk.tally().add("inactive services", item);
            return;
        }
        ServiceId id = references.serviceId(Kind.SERVICE.keyOf(item).orElseThrow());
        desk.draft()
                .add(new Service(id, item.text("serviceName").orElse(id.value()),
                        references.clusterOf(item, "serviceArn"), definition(item, id), desired(item, id),
                        Launch.compute(item, desk.found()), configuration(item), balancing(item, id),
                        new PlacementRecords(desk.remarks()).scheduling(item), cloudMap.discovery(item, id)), item);
    }

    private int desired(Item item, ServiceId id) {
        int written = item.number("desiredCount").orElse(0);
        int desired = Math.clamp(written, 0, MOST_TASKS);
        if (desired != written) {
            desk.remarks()
                    .add(Severity.WARNING, "desired counts", item.get("desiredCount"),
                            "service " + id + " wants " + written + " tasks; " + desired + " is assumed");
        }
        return desired;
    }

    /** The deployment controller EXTERNAL keeps the definition in task sets. */
    private TaskDefinitionId definition(Item item, ServiceId id) {
        Optional<Item> named = Stream.of(Stream.of(item), sets.of(item), item.items("deployments").stream())
                .flatMap(holders -> holders)
                .map(holder -> holder.get("taskDefinition"))
                .filter(definition -> definition.text().isPresent())
                .findFirst();
        return named.map(references::definition).orElseGet(() -> unknownDefinition(id, item));
    }

    private TaskDefinitionId unknownDefinition(ServiceId id, Item where) {
        TaskDefinitionId unknown = new TaskDefinitionId(id + ":unknown");
        desk.draft()
                .addUnresolved(new TaskDefinition(unknown, id.value(), 1, NetworkMode.BRIDGE, Set.of(),
                        OptionalInt.empty(), OptionalInt.empty(), List.of(), Set.of()));
        desk.remarks()
                .add(Severity.WARNING, "services without a task definition", where,
                        "no file tells the task definition of service " + id);
        return unknown;
    }

    static Optional<Item> awsvpc(Item item) {
        return Optional.of(item.get("networkConfiguration").get("awsvpcConfiguration"))
                .filter(configuration -> configuration.has("subnets"));
    }

    private Optional<AwsvpcConfiguration> configuration(Item item) {
        return awsvpc(item).map(
                network -> new AwsvpcConfiguration(subnets(network), references.groupIds(network, "securityGroups"),
                        network.text("assignPublicIp").filter("ENABLED"::equals).isPresent()));
    }

    /** ECS does not print the VPC; a dialect that knows it says so. */
    private List<SubnetId> subnets(Item network) {
        return network.texts("subnets")
                .map(subnet -> references.subnet(subnet, network.get("vpcId"), network.nothing()))
                .distinct()
                .toList();
    }

    private List<LoadBalancing> balancing(Item item, ServiceId id) {
        return item.items("loadBalancers").stream().flatMap(balancer -> {
            if (balancer.text("targetGroupArn").isEmpty()) {
                balancer.text("loadBalancerName")
                        .ifPresent(name -> desk.remarks()
                                .add(Severity.WARNING, "classic load balancers of services", balancer, "service " + id
                                        + " stands behind the classic load balancer " + name + ", which is not drawn"));
                return Stream.empty();
            }
            return Stream.of(new LoadBalancing(references.targetGroup(balancer.get("targetGroupArn")),
                    balancer.text("containerName").orElse(""),
                    desk.values().port(balancer.get("containerPort")).orElse(0)));
        }).toList();
    }

    /** A service of which only its task sets are described. */
    private void shownByItsSet(Item set) {
        ServiceId id = references.serviceId(TaskSets.key(set).orElseThrow());
        if (desk.draft().find(Service.class, id).isPresent()) {
            return;
        }
        desk.remarks().addMissing("service", id, set, "; what its task sets show of it is drawn");
        desk.draft()
                .addUnresolved(new Service(id, id.value(),
                        references.cluster(set.get("taskSetArn"),
                                arn -> TaskSets.key(set).map(key -> key.split("/", 2)[0])),
                        definition(set, id), Math.min(sets.desired(id), MOST_TASKS), Launch.compute(set, desk.found()),
                        configuration(set), balancing(set, id), Scheduling.REPLICA, cloudMap.discovery(set, id)));
    }

    private void listed(Map.Entry<String, Item> entry) {
        ServiceId id = references.serviceId(entry.getKey());
        desk.remarks()
                .add(Severity.WARNING, "services that are only listed", entry.getValue(),
                        "service " + id + " is listed and not described: its tasks, network and count are not known");
        desk.draft()
                .addUnresolved(new Service(id, id.value(), references.cluster(entry.getValue(), Arn::cluster),
                        unknownDefinition(id, entry.getValue()), 0, Compute.of(LaunchType.EC2), Optional.empty(),
                        List.of(), Scheduling.REPLICA, Discovery.NONE));
    }
}
