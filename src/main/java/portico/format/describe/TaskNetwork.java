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
import portico.model.topology.Labels;
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

    /** Joins interface and task. */
    Optional<Eni> take(DescribedTask task) {
        task.attached().eni().ifPresent(interfaces::takeTask);
        return task.attached().eni();
    }

    /**
     * The interface of a task that has a place. An awsvpc task always has one (R10), so what no file tells stands in.
     *
     * @param configuration of its service
     */
    TaskInterface of(DescribedTask task, TaskInterface.Kind kind, Optional<AwsvpcConfiguration> configuration) {
        Optional<Eni> eni = take(task);
        String id = eni.map(Eni::id).orElseGet(() -> id(task));
        boolean branch = kind == TaskInterface.Kind.TASK && eni.filter(e -> e.type().equals("branch")).isPresent();
        Labels.Held held = task.attached()
                .agreed()
                .map(agreed -> new Labels.Held(references.subnet(agreed.subnet()), agreed.address()))
                .orElseGet(() -> claimed(id, task, eni, configuration));
        return new TaskInterface(new InterfaceId(id), branch ? TaskInterface.Kind.BRANCH : kind, held.subnet(),
                held.address(), eni.flatMap(e -> desk.values().address(e.publicAddress())),
                groups(id, task.item(), eni, configuration));
    }

    private static String id(DescribedTask task) {
        Item told = task.attachment().map(Attachment::networkInterface).orElseGet(task.item()::nothing);
        return told.text().orElseGet(() -> "eni-of-" + task.id());
    }

    private Labels.Held claimed(String id, DescribedTask task, Optional<Eni> eni,
            Optional<AwsvpcConfiguration> configuration) {
        eni.ifPresent(own -> interfaces.claim(own, desk.claims()));
        Claims.About about = desk.claims().about("network interface", id);
        SubnetId subnet = subnet(about, task, eni, configuration);
        return new Labels.Held(subnet, address(about, id, task));
    }

    private SubnetId subnet(Claims.About about, DescribedTask task, Optional<Eni> eni,
            Optional<AwsvpcConfiguration> configuration) {
        task.attachment().ifPresent(a -> about.add(Aspect.SUBNET, a.subnet(), Trust.HOLDER));
        Item nothing = task.item().nothing();
        List<SubnetId> allowed = configuration.map(AwsvpcConfiguration::subnets).orElse(List.of());
        Optional<Item> told = about.best(Aspect.SUBNET);
        return told.isEmpty() && allowed.size() == 1 ? allowed.getFirst()
                : references.subnet(told.orElse(nothing), eni.map(e -> e.vpc()).orElse(nothing), task.home().zone());
    }

    private Ipv4Address address(Claims.About about, String id, DescribedTask task) {
        task.attachment().ifPresent(a -> about.add(Aspect.ADDRESS, a.address(), Trust.HOLDER));
        task.addresses().forEach(own -> about.add(Aspect.ADDRESS, own, Trust.MENTION));
        return about.best(Aspect.ADDRESS).flatMap(desk.values()::address).orElseGet(() -> {
            desk.remarks()
                    .add(Severity.WARNING, "addresses of tasks", task.item(),
                            "the address of the task's interface " + id + " is in no file");
            return desk.values().unknownAddress();
        });
    }

    private List<SecurityGroupId> groups(String id, Item task, Optional<Eni> eni,
            Optional<AwsvpcConfiguration> configuration) {
        List<SecurityGroupId> own = eni.map(e -> references.groups(e.groups())).orElse(List.of());
        List<SecurityGroupId> asked = configuration.map(AwsvpcConfiguration::securityGroups).orElse(List.of());
        if (own.isEmpty() && asked.isEmpty()) {
            desk.remarks()
                    .add(Severity.WARNING, "groups of tasks", task,
                            "the security groups of the task's interface " + id + " are in no file");
        }
        return Stream.of(own, asked).filter(groups -> !groups.isEmpty()).findFirst().orElse(List.of());
    }
}
