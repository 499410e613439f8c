package portico.format.describe;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import portico.model.topology.HealthCheck;
import portico.model.topology.Setting;
import portico.model.topology.TargetAttributes;

/**
 * What is set of a target group: its health check stands in describe-target-groups, the rest in describe-target-group-attributes, which does not repeat
 * whose they are.
 *
 * @param group as describe-target-groups prints it; dialects put its attributes beside
 * @param attributes of this group, as they were printed apart
 */
record TargetAttributeRecords(Item group, List<Item> attributes) {

    /** A key that every target group has, and no load balancer. */
    static final String OWN_KEY = "deregistration_delay.timeout_seconds";

    static boolean isOne(Item root) {
        return root.first("Attributes", "Key", OWN_KEY).isPresent();
    }

    TargetAttributes read() {
        return new TargetAttributes(setting("preserve_client_ip.enabled"), setting("load_balancing.cross_zone.enabled"),
                value(OWN_KEY).map(Item::number).orElse(none()),
                new HealthCheck(group.number("HealthCheckPort"), group.number("HealthCheckIntervalSeconds"),
                        group.number("HealthCheckTimeoutSeconds"), group.number("HealthyThresholdCount"),
                        group.number("UnhealthyThresholdCount")));
    }

    private static OptionalInt none() {
        return OptionalInt.empty();
    }

    /** Cross-zone balancing may also be left to the load balancer, which is as AWS makes it. */
    private Setting setting(String key) {
        return value(key).flatMap(Item::text).map(text -> switch (text) {
            case "true" -> Setting.ON;
            case "false" -> Setting.OFF;
            default -> Setting.DEFAULT;
        }).orElse(Setting.DEFAULT);
    }

    private Optional<Item> value(String key) {
        return Stream.concat(Stream.of(group), attributes.stream())
                .flatMap(item -> item.first("Attributes", "Key", key).stream())
                .map(attribute -> attribute.get("Value"))
                .findFirst();
    }
}
