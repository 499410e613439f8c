package portico.format.describe;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import portico.format.Note.Severity;
import portico.format.describe.Claims.Trust;
import portico.model.id.InterfaceId;
import portico.model.id.SecurityGroupId;
import portico.model.id.SubnetId;
import portico.model.net.Ipv4Address;
import portico.model.topology.AwsvpcConfiguration;
import portico.model.topology.TaskInterface;

/** The interface of an awsvpc task, joined from three places: its attachment, its containers and the interface itself (R186, R188, R189). */
final class TaskNetwork {

    private final Desk desk;
    private final References references;
    private final Interfaces interfaces;

    TaskNetwork(Desk desk, Interfaces interfaces) {
        this.desk = desk;
        this.references = desk.references();
        this.interfaces = interfaces;
    }

    /** The attachment that is an interface; events call the type {@code eni} (R184). */
    static Optional<Item> attachment(Item task) {
        for (Item attachment : task.items("attachments")) {
            String type = attachment.text("type").orElse("");
            if (type.equals("ElasticNetworkInterface") || type.equals("eni")) {
                return Optional.of(attachment);
            }
        }
        return Optional.empty();
    }

    /** Joins interface and task, so that nobody takes the interface for one of an unknown task. */
    Optional<Eni> take(Item task) {
        return attachment(task).flatMap(
                a -> interfaces.takeTask(detail(a, "networkInterfaceId").text().orElse(""), a.text("id").orElse("")));
    }

    private static Item detail(Item attachment, String name) {
        return attachment.named("details", name);
    }

    /** Whether the files tell where the task's interface is. */
    static boolean isKnown(Item task) {
        return attachment(task).filter(a -> detail(a, "privateIPv4Address").text().isPresent()).isPresent();
    }

    /**
     * The interface of a task that has a place. An awsvpc task always has one (R10), so what no file tells stands in.
     *
     * @param configuration of its service
     */
    TaskInterface of(Item task, TaskInterface.Kind kind, Optional<AwsvpcConfiguration> configuration) {
        Item attachment = attachment(task).orElseGet(task::nothing);
        Optional<Eni> eni = take(task);
        String id = eni.map(Eni::id)
                .or(() -> detail(attachment, "networkInterfaceId").text())
                .orElseGet(() -> "eni-of-" + Kind.TASK.keyOf(task).orElse("a-task"));
        boolean branch = kind == TaskInterface.Kind.TASK && eni.filter(e -> e.type().equals("branch")).isPresent();
        return new TaskInterface(new InterfaceId(id), branch ? TaskInterface.Kind.BRANCH : kind,
                subnet(id, task, attachment, eni, configuration), address(id, task, attachment),
                eni.flatMap(e -> desk.values().address(e.publicAddress())), groups(id, task, eni, configuration));
    }

    private SubnetId subnet(String id, Item task, Item attachment, Optional<Eni> eni,
            Optional<AwsvpcConfiguration> configuration) {
        String subject = "network interface " + id;
        desk.claims().add(subject, Aspect.SUBNET.toString(), detail(attachment, "subnetId"), Trust.HOLDER);
        Item vpc = eni.map(e -> e.item().get("VpcId")).orElseGet(task::nothing);
        List<SubnetId> allowed = configuration.map(AwsvpcConfiguration::subnets).orElse(List.of());
        Optional<Item> told = desk.claims().best(subject, Aspect.SUBNET.toString());
        return told.isEmpty() && allowed.size() == 1 ? allowed.getFirst()
                : references.subnet(told.orElseGet(task::nothing), vpc, task.get("availabilityZone"));
    }

    private Ipv4Address address(String id, Item task, Item attachment) {
        String subject = "network interface " + id;
        desk.claims().add(subject, Aspect.ADDRESS.toString(), detail(attachment, "privateIPv4Address"), Trust.HOLDER);
        task.items("containers")
                .stream()
                .flatMap(container -> container.items("networkInterfaces").stream())
                .forEach(own -> desk.claims()
                        .add(subject, Aspect.ADDRESS.toString(), own.get("privateIpv4Address"), Trust.MENTION));
        return desk.claims().best(subject, Aspect.ADDRESS.toString()).flatMap(desk.values()::address).orElseGet(() -> {
            desk.remarks()
                    .add(Severity.WARNING, "addresses of tasks", task,
                            "the address of the task's interface " + id + " is in no file");
            return desk.values().unknownAddress();
        });
    }

    private List<SecurityGroupId> groups(String id, Item task, Optional<Eni> eni,
            Optional<AwsvpcConfiguration> configuration) {
        List<SecurityGroupId> own = eni.map(e -> references.groups(e.item(), "Groups")).orElse(List.of());
        List<SecurityGroupId> asked = configuration.map(AwsvpcConfiguration::securityGroups).orElse(List.of());
        if (own.isEmpty() && asked.isEmpty()) {
            desk.remarks()
                    .add(Severity.WARNING, "groups of tasks", task,
                            "the security groups of the task's interface " + id + " are in no file");
        }
        return Stream.of(own, asked).filter(groups -> !groups.isEmpty()).findFirst().orElse(List.of());
    }
}
