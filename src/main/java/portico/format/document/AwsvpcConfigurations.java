package portico.format.document;

import java.util.Optional;
import portico.format.json.JsonObject;
import portico.model.topology.AwsvpcConfiguration;

/** {@code networkConfiguration.awsvpcConfiguration}, as AWS writes it (R4–R6). */
final class AwsvpcConfigurations {

    private AwsvpcConfigurations() {}

    static Optional<AwsvpcConfiguration> read(Fields owner, Scope scope) {
        return owner.object("networkConfiguration",
                outer -> outer.object("awsvpcConfiguration",
                        in -> new AwsvpcConfiguration(in.references("subnets", scope.names(Kinds.SUBNETS)),
                                in.references("securityGroups", scope.names(Kinds.SECURITY_GROUPS)),
                                Switch.read(in, "assignPublicIp", false))))
                .flatMap(inner -> inner);
    }

    static void write(Optional<AwsvpcConfiguration> configuration, JsonObject out) {
        configuration.ifPresent(c -> out.put("networkConfiguration",
                new JsonObject().put("awsvpcConfiguration",
                        new JsonObject().put("subnets", c.subnets())
                                .put("securityGroups", c.securityGroups())
                                .put("assignPublicIp", Switch.of(c.assignPublicIp()).name()))));
    }
}
