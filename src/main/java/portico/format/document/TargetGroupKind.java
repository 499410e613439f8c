package portico.format.document;

import java.util.Locale;
import portico.format.json.JsonObject;
import portico.model.id.TargetGroupId;
import portico.model.topology.TargetGroup;
import portico.model.topology.TargetGroup.OtherTarget;
import portico.model.topology.TargetGroup.TargetType;

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
                in.integer("port", 1, 65535, 80), in.objects("otherTargets", TargetGroupKind::target));
    }

    private static OtherTarget target(Fields in) {
        return new OtherTarget(in.required("target", in.text("target")),
                in.integer("port", 1, 65535).orElseThrow(() -> new Unreadable("it has no port")));
    }

    @Override
    public JsonObject write(TargetGroup group, JsonObject out) {
        return out.put("vpc", group.vpc().value())
                .put("targetType", group.targetType().name().toLowerCase(Locale.ROOT))
                .put("protocol", group.protocol())
                .put("port", group.port())
                .when(!group.otherTargets().isEmpty(), o -> o.put("otherTargets", group.otherTargets(),
                        t -> new JsonObject().put("target", t.target()).put("port", t.port()).build()));
    }
}
