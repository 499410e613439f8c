package portico.format.describe;

import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.Function;
import portico.model.id.ClusterId;
import portico.model.id.DatabaseId;
import portico.model.id.InstanceId;
import portico.model.id.InterfaceId;
import portico.model.id.NatGatewayId;
import portico.model.id.ResourceId;
import portico.model.id.ServiceId;
import portico.model.id.SubnetId;
import portico.model.id.TaskDefinitionId;
import portico.model.id.TaskId;
import portico.model.id.VpcEndpointId;
import portico.model.net.Ipv4Address;
import portico.model.topology.Labels;

/** Tags, and which interface holds which address: what it takes to tell whose a flow-log line is (R174). */
final class LabelRecords {

    /** As EC2, its interfaces, RDS and ECS call the list. */
    private static final List<String> LISTS = List.of("Tags", "TagSet", "TagList", "tags");

    private final Inventory found;
    private final Map<String, ServiceId> services = new HashMap<>();
    private final Interfaces interfaces;
    private final Ahead<Map<String, String>> ofTasks;
    private final Ahead<Map<String, String>> ofInterfaces;
    private final SequencedMap<ResourceId, Map<String, String>> tags = new LinkedHashMap<>();

    LabelRecords(Desk desk, Interfaces interfaces) {
        this.found = desk.found();
        this.interfaces = interfaces;
        this.ofTasks = desk.ahead(found.all(Kind.TASK), LabelRecords::tags);
        this.ofInterfaces = desk.ahead(found.all(Kind.NETWORK_INTERFACE), LabelRecords::tags);
    }

    /** @param references for the ids of services */
    Labels read(References references) {
        found.byKey(Kind.SERVICE).keySet().forEach(key -> services.put(key, references.serviceId(key)));
        take(Kind.CLUSTER, ClusterId::new);
        take(Kind.SERVICE, services::get);
        take(Kind.TASK_DEFINITION, TaskDefinitionId::new);
        take(Kind.TASK, TaskId::new, ofTasks);
        take(Kind.INSTANCE, InstanceId::new);
        take(Kind.NETWORK_INTERFACE, InterfaceId::new, ofInterfaces);
        take(Kind.NAT_GATEWAY, NatGatewayId::new);
        take(Kind.VPC_ENDPOINT, VpcEndpointId::new);
        take(Kind.DATABASE, DatabaseId::new);
        return new Labels(tags, held());
    }

    private void take(Kind kind, Function<String, ResourceId> id) {
        take(kind, id, found.all(kind).stream().map(LabelRecords::tags).toList());
    }

    private void take(Kind kind, Function<String, ResourceId> id, Iterable<Map<String, String>> all) {
        Iterator<Map<String, String>> each = all.iterator();
        found.byKey(kind).keySet().forEach(key -> {
            Map<String, String> own = each.next();
            if (!own.isEmpty()) {
                tags.put(id.apply(key), own);
            }
        });
    }

    /** Without the {@code Name}, which the resource bears already. */
    private static Map<String, String> tags(Item item) {
        Map<String, String> tags = new LinkedHashMap<>();
        for (String list : LISTS) {
            item.items(list)
                    .forEach(tag -> tag.text("Key")
                            .or(() -> tag.text("key"))
                            .filter(key -> !key.equals("Name"))
                            .ifPresent(key -> tags.put(key, tag.text("Value").or(() -> tag.text("value")).orElse(""))));
        }
        return tags;
    }

    private SequencedMap<InterfaceId, Labels.Held> held() {
        SequencedMap<InterfaceId, Labels.Held> held = new LinkedHashMap<>();
        interfaces.notOfTasks()
                .forEach(eni -> held(eni).ifPresent(place -> held.putIfAbsent(new InterfaceId(eni.id()), place)));
        return held;
    }

    private static Optional<Labels.Held> held(Eni eni) {
        return eni.id().isEmpty() ? Optional.empty()
                : eni.subnet()
                        .text()
                        .flatMap(subnet -> address(eni).map(a -> new Labels.Held(new SubnetId(subnet), a)));
    }

    private static Optional<Ipv4Address> address(Eni eni) {
        try {
            return eni.address().text().map(Ipv4Address::of);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
