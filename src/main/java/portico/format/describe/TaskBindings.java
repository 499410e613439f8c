package portico.format.describe;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import portico.format.Note.Severity;
import portico.model.id.InstanceId;
import portico.model.net.Ipv4Address;
import portico.model.net.PortRange;
import portico.model.net.Protocol;
import portico.model.topology.NetworkBinding;
import portico.model.topology.NetworkMode;
import portico.model.topology.PortMapping;
import portico.model.topology.TaskDefinition;

/** Host ports and bridge addresses of the tasks on each instance. */
final class TaskBindings {

    /** Where Amazon Linux begins to hand out dynamic ports (R22). */
    static final int FIRST_DYNAMIC = 32768;
    private static final Ipv4Address FIRST_BRIDGED = Ipv4Address.of("172.17.0.2");

    private final Desk desk;
    private final Map<InstanceId, Integer> bridged = new HashMap<>();

    TaskBindings(Desk desk) {
        this.desk = desk;
    }

    List<NetworkBinding> bindings(Item task, TaskDefinition definition) {
        return task.items("containers")
                .stream()
                .flatMap(container -> container.items("networkBindings")
                        .stream()
                        .flatMap(binding -> binding(container.text("name").orElse(""), binding, definition).stream()))
                .distinct()
                .toList();
    }

    private Optional<NetworkBinding> binding(String container, Item item, TaskDefinition definition) {
        Optional<PortRange> inside = ports(item, "containerPortRange", "containerPort");
        Optional<PortRange> outside = ports(item, "hostPortRange", "hostPort");
        Optional<Protocol> protocol = desk.values().protocol(item.get("protocol"));
        if (inside.isEmpty() || outside.isEmpty() || protocol.isEmpty()) {
            desk.remarks()
                    .add(Severity.ERROR, "network bindings", item, "a network binding without both ports was left out");
            return Optional.empty();
        }
        boolean dynamic = isDynamic(container, inside.get(), outside.get(), protocol.get(), definition);
        return Optional.of(new NetworkBinding(container, inside.get(), outside.get(), protocol.get(), dynamic));
    }

    private Optional<PortRange> ports(Item item, String range, String single) {
        return item.has(range) ? desk.values().ports(item.get(range))
                : desk.values().port(item.get(single)).stream().mapToObj(PortRange::single).findFirst();
    }

    /** As the task definition says; where it does not speak of the port, by the range dynamic ports come from. */
    private static boolean isDynamic(String container, PortRange inside, PortRange outside, Protocol protocol,
            TaskDefinition definition) {
        if (definition.networkMode() == NetworkMode.HOST) {
            return false;
        }
        Optional<PortMapping> mapping = definition.containers()
                .stream()
                .filter(c -> c.name().equals(container))
                .flatMap(c -> c.portMappings().stream())
                .filter(m -> m.protocol() == protocol && m.containerPorts().contains(inside.first()))
                .findFirst();
        return mapping.map(m -> !m.isStatic()).orElse(outside.first() >= FIRST_DYNAMIC);
    }

    /** No AWS output tells docker0's addresses: the lowest free one each is what docker would give (R154). */
    Map<String, Ipv4Address> bridgeAddresses(Item task, TaskDefinition definition, Optional<InstanceId> instance) {
        boolean behindBridge = definition.networkMode() == NetworkMode.BRIDGE
                || definition.networkMode() == NetworkMode.DEFAULT;
        Map<String, Ipv4Address> addresses = new LinkedHashMap<>();
        if (behindBridge && instance.isPresent()) {
            task.items("containers")
                    .forEach(container -> container.text("name")
                            .ifPresent(name -> addresses.computeIfAbsent(name,
                                    n -> FIRST_BRIDGED.plus(bridged.merge(instance.get(), 1, Integer::sum) - 1))));
        }
        return addresses;
    }

    void note() {
        int all = bridged.values().stream().mapToInt(Integer::intValue).sum();
        if (all > 0) {
            desk.remarks()
                    .add(Severity.INFO,
                            "the addresses that docker gives to containers on bridges are in no AWS output; " + all
                                    + " are assumed in the order of the tasks (R154)");
        }
    }
}
