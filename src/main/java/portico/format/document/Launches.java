package portico.format.document;

import java.time.Instant;
import java.util.Optional;
import portico.format.json.JsonObject;
import portico.model.topology.HostLaunch;
import portico.model.topology.InstanceMetadata;
import portico.model.topology.Known;

/** How an instance was launched; each member is left out where it is not known. */
final class Launches {

    private Launches() {}

    static HostLaunch read(Fields in, Optional<Instant> registeredAt) {
        return new HostLaunch(registeredAt, in.text("instanceRole"), known(in, "launchedAfterOptIn"),
                known(in, "resourceNameDnsARecord"), in.text("capacityProviderName"),
                new InstanceMetadata(known(in, "metadataTokensRequired"), in.integer("metadataHopLimit", 1, 64)));
    }

    static void write(HostLaunch launch, JsonObject out) {
        out.when(launch.role().isPresent(), o -> o.put("instanceRole", launch.role()));
        write(out, "launchedAfterOptIn", launch.afterOptIn());
        write(out, "resourceNameDnsARecord", launch.resourceNameDns());
        write(out, "metadataTokensRequired", launch.metadata().tokensRequired());
        out.when(launch.metadata().hopLimit().isPresent(),
                o -> o.put("metadataHopLimit", launch.metadata().hopLimit()));
        out.when(launch.capacityProvider().isPresent(), o -> o.put("capacityProviderName", launch.capacityProvider()));
    }

    static Known known(Fields in, String name) {
        return in.has(name) ? Known.of(in.flag(name, false)) : Known.UNKNOWN;
    }

    static void write(JsonObject out, String name, Known answer) {
        out.when(answer != Known.UNKNOWN, o -> o.put(name, answer == Known.YES));
    }
}
