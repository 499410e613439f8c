package portico.format.describe;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import portico.format.Note.Severity;
import portico.format.json.Json;

/** Finds the objects in one file by the names of its members, whatever the file is called and whatever else it holds. */
final class Gathering {

    /** What a dialect calls subnets of which it tells no more than the id and the VPC. */
    static final String MENTIONED_SUBNETS = "MentionedSubnets";

    private static final Map<String, Kind> COLLECTIONS = Map.ofEntries(Map.entry("clusters", Kind.CLUSTER),
            Map.entry("services", Kind.SERVICE), Map.entry("tasks", Kind.TASK),
            Map.entry("containerInstances", Kind.CONTAINER_INSTANCE),
            Map.entry("taskDefinitions", Kind.TASK_DEFINITION), Map.entry("NetworkInterfaces", Kind.NETWORK_INTERFACE),
            Map.entry("Vpcs", Kind.VPC), Map.entry("DhcpOptions", Kind.DHCP_OPTIONS), Map.entry("Subnets", Kind.SUBNET),
            Map.entry(MENTIONED_SUBNETS, Kind.MENTIONED_SUBNET), Map.entry("SecurityGroups", Kind.SECURITY_GROUP),
            Map.entry("SecurityGroupRules", Kind.SECURITY_GROUP_RULE), Map.entry("RouteTables", Kind.ROUTE_TABLE),
            Map.entry("InternetGateways", Kind.INTERNET_GATEWAY), Map.entry("NetworkAcls", Kind.NETWORK_ACL),
            Map.entry("VpcPeeringConnections", Kind.PEERING_CONNECTION), Map.entry("NatGateways", Kind.NAT_GATEWAY),
            Map.entry("VpcEndpoints", Kind.VPC_ENDPOINT), Map.entry("LoadBalancers", Kind.LOAD_BALANCER),
            Map.entry("Listeners", Kind.LISTENER), Map.entry("Rules", Kind.LISTENER_RULE),
            Map.entry("TargetGroups", Kind.TARGET_GROUP), Map.entry("LoadBalancerTargetHealth", Kind.TARGET_HEALTH),
            Map.entry("TargetGroupAttributes", Kind.TARGET_ATTRIBUTES), Map.entry("DBInstances", Kind.DATABASE),
            Map.entry("settings", Kind.ACCOUNT_SETTING), Map.entry("taskSets", Kind.TASK_SET),
            Map.entry("capacityProviders", Kind.CAPACITY_PROVIDER), Map.entry("Services", Kind.CLOUD_MAP_SERVICE),
            Map.entry("Namespaces", Kind.CLOUD_MAP_NAMESPACE));
    private static final Map<String, Kind> SINGLES = Map.ofEntries(Map.entry("cluster", Kind.CLUSTER),
            Map.entry("service", Kind.SERVICE), Map.entry("task", Kind.TASK),
            Map.entry("containerInstance", Kind.CONTAINER_INSTANCE), Map.entry("taskDefinition", Kind.TASK_DEFINITION),
            Map.entry("taskSet", Kind.TASK_SET), Map.entry("Vpc", Kind.VPC), Map.entry("Subnet", Kind.SUBNET),
            Map.entry("DBInstance", Kind.DATABASE), Map.entry("setting", Kind.ACCOUNT_SETTING),
            Map.entry("Service", Kind.CLOUD_MAP_SERVICE), Map.entry("Namespace", Kind.CLOUD_MAP_NAMESPACE));
    private static final Map<String, Kind> LISTS = Map.of("clusterArns", Kind.CLUSTER, "serviceArns", Kind.SERVICE,
            "taskArns", Kind.TASK, "containerInstanceArns", Kind.CONTAINER_INSTANCE);
    private static final Set<String> SILENT = Set.of("TargetHealthDescriptions", "failures");

    private final Inventory inventory;
    private final Tally tally;
    private final Remarks remarks;

    Gathering(Inventory inventory, Tally tally, Remarks remarks) {
        this.inventory = inventory;
        this.tally = tally;
        this.remarks = remarks;
    }

    /** Whether a file holds anything that describe calls print. */
    static boolean recognizes(Json root) {
        Item content = content(new Item("", "$", root));
        return content.json() instanceof Json.Obj(var members, var at) && (WholeFile.isOne(content)
                || members.keySet().stream().anyMatch(key -> isOurs(key, members.get(key))));
    }

    private static boolean isOurs(String key, Json value) {
        boolean pascal = !key.isEmpty() && Character.isUpperCase(key.charAt(0));
        if (value instanceof Json.Obj && SINGLES.containsKey(key)) {
            return SINGLES.get(key).keyOf(new Item("", "", value)).isPresent();
        }
        if (!(value instanceof Json.Arr(var items, var at))) {
            return value instanceof Json.Obj && pascal && Unmodelled.name(key).isPresent();
        }
        boolean known = key.equals("Reservations") || key.equals("LoadBalancerListeners")
                || COLLECTIONS.containsKey(key) || LISTS.containsKey(key) || SILENT.contains(key)
                || Unmodelled.name(key).isPresent();
        return known && (pascal || LISTS.containsKey(key) || items.stream().allMatch(Gathering::hasArn));
    }

    /** Tells what ECS printed from documents that use the same words for things written by hand. */
    private static boolean hasArn(Json element) {
        return element instanceof Json.Obj(var members, var at)
                && members.keySet().stream().anyMatch(key -> key.endsWith("Arn") || key.equals("arn"));
    }

    /** Recorded responses wrap what the call printed. */
    private static Item content(Item root) {
        return root.has("data") && root.has("status_code") ? root.get("data") : root;
    }

    /** From now on, a Region that was only assumed proves nothing where it stands in names and zones. */
    void doubt(Optional<String> region) {
        inventory.provenance().doubt(region);
    }

    void gather(Item file) {
        Item root = content(file);
        if (root.json() instanceof Json.Obj(var members, var at)) {
            List.copyOf(members.keySet()).forEach(key -> gather(root, key));
            new WholeFile(inventory, remarks).gather(root);
        }
    }

    private void gather(Item root, String key) {
        Item value = root.get(key);
        if (value.json() instanceof Json.Obj && SINGLES.containsKey(key)) {
            inventory.describe(SINGLES.get(key), withTags(root, value));
        } else if (COLLECTIONS.containsKey(key)) {
            inventory.describe(COLLECTIONS.get(key), value.items());
        } else if (LISTS.containsKey(key)) {
            value.items().forEach(item -> inventory.list(LISTS.get(key), item));
        } else {
            nestedOrOther(key, value);
        }
    }

    /** describe-task-definition prints the tags beside the definition. */
    private static Item withTags(Item root, Item value) {
        return root.has("tags") && !value.has("tags") ? value.with("tags", root.get("tags").json()) : value;
    }

    private void nestedOrOther(String key, Item value) {
        switch (key) {
            case "Reservations" -> nested(value, "Instances").forEach(i -> inventory.describe(Kind.INSTANCE, i));
            case "LoadBalancerListeners" ->
                nested(value, "Listeners").forEach(l -> inventory.describe(Kind.LISTENER, l));
            case "failures" -> value.items().forEach(this::failure);
            case "NextToken",
                    "nextToken" ->
                value.text()
                        .ifPresent(token -> remarks.add(Severity.WARNING, "cut list", value,
                                "the list goes on: this is one page of it, and the next was not among the files"));
            case "Instances" -> value.items().forEach(this::instance);
            default -> Unmodelled.name(key).ifPresent(name -> unmodelled(name, value));
        }
    }

    private static Stream<Item> nested(Item outer, String inner) {
        return outer.items().stream().flatMap(item -> item.items(inner).stream());
    }

    /** run-instances prints EC2 instances under the same name as Cloud Map prints its own. */
    private void instance(Item item) {
        if (item.has("InstanceId")) {
            inventory.describe(Kind.INSTANCE, item);
        } else {
            tally.add("Cloud Map instances", item);
        }
    }

    private void unmodelled(String name, Item value) {
        if (value.json() instanceof Json.Obj) {
            tally.add(name, value);
        }
        value.items().forEach(item -> tally.add(name, item));
    }

    private void failure(Item failure) {
        String what = failure.text("arn").map(arn -> Arn.of(arn).tail()).orElse("something");
        remarks.add(Severity.WARNING, "failures", failure,
                "AWS could not tell of " + what + ": " + failure.text("reason").orElse("no reason given"));
    }
}
