package portico.format.document;

import java.util.Locale;
import java.util.OptionalInt;
import portico.format.json.JsonObject;
import portico.model.topology.HealthCheck;
import portico.model.topology.Setting;
import portico.model.topology.TargetAttributes;

/** What is set of a target group; what nobody set is not written. */
final class TargetAttributeFields {

    private static final int HOUR = 3600;

    private TargetAttributeFields() {}

    static TargetAttributes read(Fields in) {
        return new TargetAttributes(in.choice("preserveClientIp", Setting.class, Setting.DEFAULT),
                in.choice("crossZone", Setting.class, Setting.DEFAULT),
                in.integer("deregistrationDelaySeconds", 0, HOUR),
                in.object("healthCheck", TargetAttributeFields::check).orElse(HealthCheck.DEFAULT));
    }

    private static HealthCheck check(Fields in) {
        return new HealthCheck(in.integer("port", 1, 65535), in.integer("intervalSeconds", 1, HOUR),
                in.integer("timeoutSeconds", 1, HOUR), in.integer("healthyThreshold", 1, 100),
                in.integer("unhealthyThreshold", 1, 100));
    }

    static JsonObject write(TargetAttributes attributes, JsonObject out) {
        HealthCheck check = attributes.healthCheck();
        setting(out, "preserveClientIp", attributes.preserveClientIp());
        setting(out, "crossZone", attributes.crossZone());
        number(out, "deregistrationDelaySeconds", attributes.deregistrationDelaySeconds());
        return out.when(!check.equals(HealthCheck.DEFAULT), o -> o.put("healthCheck", write(check)));
    }

    private static JsonObject write(HealthCheck check) {
        JsonObject out = new JsonObject();
        number(out, "port", check.port());
        number(out, "intervalSeconds", check.intervalSeconds());
        number(out, "timeoutSeconds", check.timeoutSeconds());
        number(out, "healthyThreshold", check.healthyThreshold());
        number(out, "unhealthyThreshold", check.unhealthyThreshold());
        return out;
    }

    private static void setting(JsonObject out, String name, Setting setting) {
        if (setting != Setting.DEFAULT) {
            out.put(name, setting.name().toLowerCase(Locale.ROOT));
        }
    }

    private static void number(JsonObject out, String name, OptionalInt number) {
        number.ifPresent(n -> out.put(name, n));
    }
}
