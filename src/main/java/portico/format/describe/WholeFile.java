package portico.format.describe;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import portico.format.Note.Severity;
import portico.format.json.Json;

/**
 * Files that are one object by themselves: input of register-task-definition and create-service, events, attributes of a VPC, and health
 * and attributes without their group's name.
 */
final class WholeFile {

    /** Words of create-service's input; a file that has two of them, and no ARN of its own, is one. */
    private static final Set<String> SERVICE_WORDS = Set.of("taskDefinition", "desiredCount", "launchType",
            "capacityProviderStrategy", "schedulingStrategy", "networkConfiguration", "deploymentConfiguration",
            "deploymentController", "loadBalancers", "serviceRegistries", "placementStrategy", "serviceName");
    private static final Set<String> OTHER_CALLS = Set.of("count", "overrides", "taskArn", "taskSetArn", "services",
            "tasks", "clusters", "containerDefinitions");

    private final Inventory inventory;
    private final Remarks remarks;

    WholeFile(Inventory inventory, Remarks remarks) {
        this.inventory = inventory;
        this.remarks = remarks;
    }

    static boolean isOne(Item root) {
        return root.has("containerDefinitions") || isService(root) || EcsEvent.isOne(root)
                || root.has("TargetHealthDescriptions") || TargetAttributeRecords.isOne(root) || isOfAVpc(root);
    }

    /** As describe-vpc-attribute prints, one attribute at a time (R122). */
    private static boolean isOfAVpc(Item root) {
        return root.has("VpcId")
                && Stream.of("EnableDnsSupport", "EnableDnsHostnames").anyMatch(name -> root.get(name).has("Value"));
    }

    static boolean isService(Item root) {
        return root.json() instanceof Json.Obj(var members, var _)
                && members.keySet().stream().filter(SERVICE_WORDS::contains).count() > 1
                && members.keySet().stream().noneMatch(OTHER_CALLS::contains);
    }

    void gather(Item root) {
        if (EcsEvent.isOne(root)) {
            event(root);
        } else if (root.has("containerDefinitions")) {
            inventory.describe(Kind.TASK_DEFINITION, named(Kind.TASK_DEFINITION, "family", root));
        } else if (isService(root)) {
            inventory.describe(Kind.SERVICE, named(Kind.SERVICE, "serviceName", root));
        } else if (root.has("TargetHealthDescriptions")) {
            inventory.describe(Kind.TARGET_HEALTH, root);
        } else if (TargetAttributeRecords.isOne(root)) {
            inventory.describe(Kind.TARGET_ATTRIBUTES, root);
        } else if (isOfAVpc(root)) {
            inventory.describe(Kind.VPC, root);
        }
    }

    private void event(Item root) {
        EcsEvent.kind(root).ifPresentOrElse(kind -> inventory.describe(kind, root.get("detail")), () -> {
            List<Item> services = root.texts("resources").toList();
            services.forEach(arn -> inventory.list(Kind.SERVICE, arn));
            services.forEach(arn -> remarks.add(Severity.INFO, "events of services", root.get("detail"),
                    "ECS told " + root.get("detail").text("eventName").orElse("an event") + " of service "
                            + Arn.of(arn.text().orElseThrow()).tail()));
        });
    }

    /** Input need not say what it is called: ECS takes the name from elsewhere, and here the file's own name stands in. */
    private Item named(Kind kind, String member, Item root) {
        if (kind.keyOf(root).isPresent()) {
            return root;
        }
        String file = root.source()
                .substring(Math.max(root.source().lastIndexOf('/'), root.source().lastIndexOf('\\')) + 1);
        String name = file.replaceFirst("\\.[A-Za-z0-9]+$", "");
        remarks.add(Severity.WARNING, "without a name", root,
                "this " + kind.label() + " has no " + member + "; it is called " + name + " after its file");
        return root.with(member, name);
    }
}
