package portico.format.document;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import portico.format.json.Json;
import portico.format.json.JsonObject;
import portico.model.id.TargetGroupId;
import portico.model.topology.TargetGroup;
import portico.model.topology.TargetGroup.OtherTarget;
import portico.model.topology.TargetGroup.TargetType;
import portico.model.topology.TargetState;

/** {@code targetGroups}: targets of services are not listed, they follow from the tasks (R125). */
final class TargetGroupKind implements Kind<TargetGroup> {

    @Override
    public String key() {
        return "targetGroups";
    }

    @Override
    public String noun() {
        return "target group";
    }

    @Override
    public Class<TargetGroup> type() {
        return TargetGroup.class;
    }

    @Override
    public TargetGroupId id(String value) {
        return new TargetGroupId(value);
    }

    @Override
    public TargetGroup read(Fields in, Identity self, Scope scope) {
        return new TargetGroup(id(self.id()), self.name(), scope.vpc(in),
                in.choice("targetType", TargetType.class, TargetType.INSTANCE), in.text("protocol", "HTTP"),
                in.integer("port", 1, 65535, 80), in.objects("otherTargets", TargetGroupKind::target),
                TargetAttributeFields.read(in), health(in));
    }

    static OtherTarget target(Fields in) {
        return new OtherTarget(in.required("target", in.text("target")),
                in.integer("port", 1, 65535).orElseThrow(() -> new Unreadable("it has no port")));
    }

    private static Map<OtherTarget, TargetState> health(Fields in) {
        return in
                .objects("health", f -> Map.entry(target(f), f.choice("state", TargetState.class, TargetState.HEALTHY)))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (_, last) -> last));
    }

    @Override
    public JsonObject write(TargetGroup group, JsonObject out) {
        JsonObject described = out.put("vpc", group.vpc().value())
                .put("targetType", group.targetType().name().toLowerCase(Locale.ROOT))
                .put("protocol", group.protocol())
                .put("port", group.port())
                .when(!group.otherTargets().isEmpty(),
                        o -> o.put("otherTargets", group.otherTargets(), TargetGroupKind::target));
        return TargetAttributeFields.write(group.attributes(), described)
                .when(!group.health().isEmpty(), o -> o.put("health", states(group), TargetGroupKind::write));
    }

    static Json target(OtherTarget target) {
        return new JsonObject().put("target", target.target()).put("port", target.port()).build();
    }

    private static List<Map.Entry<OtherTarget, TargetState>> states(TargetGroup group) {
        return group.health()
                .entrySet()
                .stream()
                .sorted(Comparator.comparing(e -> e.getKey().target() + " " + e.getKey().port()))
                .toList();
    }

    private static Json write(Map.Entry<OtherTarget, TargetState> health) {
        return new JsonObject().put("target", health.getKey().target())
                .put("port", health.getKey().port())
                .put("state", health.getValue().apiName())
                .build();
    }
}
