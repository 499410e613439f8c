package portico.format.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import portico.format.json.JsonObject;
import portico.model.id.ResourceId;
import portico.model.topology.Assumption;
import portico.model.topology.Assumptions;
import portico.model.topology.Fact;
import portico.model.topology.Resource;

/** {@code assumed} of any resource: facts of it that no input told, by name, and why each was assumed as it is. */
final class AssumedFormat {

    private static final String ASSUMED = "assumed";

    private final Map<ResourceId, Map<Fact, String>> reasons = new LinkedHashMap<>();
    private Optional<String> ofRegion = Optional.empty();

    /** Takes what stands beside the Region itself, at the root of a document. */
    void takeRegion(Fields in) {
        in.object(ASSUMED, object -> {
            Optional<String> reason = object.text(name(Fact.REGION));
            ofRegion = ofRegion.or(() -> reason);
            return ASSUMED;
        });
    }

    void take(ResourceId owner, Fields in) {
        in.object(ASSUMED, object -> {
            for (Fact fact : Fact.values()) {
                object.text(name(fact))
                        .ifPresent(
                                reason -> reasons.computeIfAbsent(owner, o -> new LinkedHashMap<>()).put(fact, reason));
            }
            return owner;
        });
    }

    /** The values are those that the resources hold. */
    Assumptions of(Map<ResourceId, Resource> resources, String region) {
        SequencedMap<ResourceId, List<Assumption>> all = new LinkedHashMap<>();
        reasons.forEach((id, facts) -> {
            List<Assumption> own = new ArrayList<>();
            if (resources.containsKey(id)) {
                facts.forEach((fact, reason) -> Assumption.of(resources.get(id), fact, reason).ifPresent(own::add));
            }
            all.put(id, own);
        });
        return new Assumptions(all, ofRegion.map(reason -> new Assumption(Fact.REGION, region, reason)));
    }

    static JsonObject writeRegion(Assumptions assumptions, JsonObject out) {
        return write(assumptions.region().stream().toList(), out);
    }

    static JsonObject write(List<Assumption> assumptions, JsonObject out) {
        return out.when(!assumptions.isEmpty(), o -> {
            JsonObject assumed = new JsonObject();
            assumptions.forEach(assumption -> assumed.put(name(assumption.fact()), assumption.reason()));
            return o.put(ASSUMED, assumed);
        });
    }

    private static String name(Fact fact) {
        return switch (fact) {
            case INSTANCE_TYPE -> "instanceType";
            case CLUSTER -> "cluster";
            case AGENT_VERSION -> "agentVersion";
            case VPC -> "vpc";
            case SUBNET -> "subnet";
            case ADDRESS -> "privateIp";
            case PUBLIC_ADDRESS -> "publicIp";
            case CIDR -> "cidr";
            case ZONE -> "availabilityZone";
            case COUNT -> "desiredCount";
            case LAUNCH_TYPE -> "launchType";
            case LAST_PORT -> "lastAssigned";
            case BRIDGE_ADDRESS -> "bridgeAddresses";
            case DNS -> "dns";
            case TTL -> "ttlSeconds";
            case REGION -> "region";
        };
    }
}
