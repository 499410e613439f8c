package portico.format.describe;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import portico.model.id.TaskId;
import portico.model.topology.Compute;
import portico.model.topology.LaunchType;
import portico.model.topology.Stop;
import portico.model.topology.TaskStatus;

/**
 * A task as describe-tasks tells of it, with what several questions about it need.
 *
 * @param definition an ARN
 * @param member of the service that runs it
 * @param addresses of its interface, as its containers tell them
 */
record DescribedTask(Item item, TaskId id, Item definition, Home home, Optional<Membership> member, Compute compute,
        TaskStatus status, Optional<Attachment> attachment, Attached attached, List<Item> addresses,
        Optional<Instant> startedAt, Optional<Stop> stop, boolean stopped) {

    /**
     * Where it runs.
     *
     * @param host the ARN of its container instance
     * @param hostKey by which that one is known among container instances
     */
    record Home(Item host, Optional<String> hostKey, Item zone) {

        private static Home of(Item item) {
            Item host = item.get("containerInstanceArn");
            return new Home(host, host.text().map(arn -> Arn.of(arn).tail()), item.get("availabilityZone"));
        }
    }

    /** @param service cluster and name */
    record Membership(String service, Item group) {}

    /**
     * @param task by the key by which it is known among tasks
     * @param deployments the services that each started
     */
    static DescribedTask of(Map.Entry<String, Item> task, Inventory found, Map<String, String> deployments,
            Interfaces interfaces) {
        Item item = task.getValue();
        Home home = Home.of(item);
        Optional<Attachment> attachment = Attachment.of(item);
        List<Item> addresses = addresses(item);
        return new DescribedTask(item, new TaskId(task.getKey()), item.get("taskDefinitionArn"), home,
                service(item, deployments).map(service -> new Membership(service, item.get("group"))),
                Launch.compute(item, found),
                Words.of(TaskStatus.class, item.get("lastStatus")).orElse(TaskStatus.RUNNING), attachment,
                Attached.of(attachment, addresses, home.zone(), interfaces), addresses, Moments.of(item, "startedAt"),
                stop(item), isStopped(item));
    }

    /** Empty for one that is refused, and is asked again when a note can be written. */
    static Optional<DescribedTask> unlessRefused(Supplier<DescribedTask> reader) {
        try {
            return Optional.of(reader.get());
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    /** By its group, else by the deployment that started it. */
    private static Optional<String> service(Item item, Map<String, String> deployments) {
        String cluster = item.text("clusterArn")
                .map(arn -> Arn.of(arn).tail())
                .or(() -> item.text("taskArn").flatMap(arn -> Arn.of(arn).cluster()))
                .orElse("default");
        return item.text("group")
                .filter(group -> group.startsWith("service:") && group.length() > 8)
                .map(group -> cluster + "/" + group.substring(8))
                .or(() -> item.text("startedBy").map(deployments::get));
    }

    private static List<Item> addresses(Item task) {
        List<Item> addresses = new ArrayList<>();
        for (Item container : task.items("containers")) {
            container.items("networkInterfaces").forEach(own -> addresses.add(own.get("privateIpv4Address")));
        }
        return addresses;
    }

    /** Told of tasks that are stopping already (R96). */
    private static Optional<Stop> stop(Item item) {
        return item.text("stopCode")
                .flatMap(name -> Arrays.stream(Stop.Code.values()).filter(c -> c.apiName().equals(name)).findFirst())
                .map(code -> new Stop(code, item.text("stoppedReason").orElse("")));
    }

    static boolean isStopped(Item task) {
        return task.says("lastStatus", "STOPPED") || task.says("lastStatus", "DELETED");
    }

    boolean isFargate() {
        return compute.launchType() == LaunchType.FARGATE;
    }

    /** Whether it has not been started on its instance yet (R92). */
    boolean isStarting() {
        return status.compareTo(TaskStatus.ACTIVATING) < 0;
    }

    /** Whether the files tell where its interface is. */
    boolean hasAddress() {
        return attachment.filter(a -> a.address().text().isPresent()).isPresent();
    }
}
