package portico.model.topology;

import java.time.Instant;
import java.util.Optional;

/**
 * How an instance was launched and came into its cluster, as far as that is known.
 *
 * @param registeredAt when it joined; cluster queries may ask for it (R57)
 * @param role name of the IAM role that registered it; the setting of the role comes before that of the account (R68)
 * @param afterOptIn whether awsvpcTrunking was on for that role or account when it was launched (R69)
 * @param resourceNameDns whether DNS answers for its resource name with an A record, which rules out trunking (R70)
 * @param capacityProvider the one whose tasks it takes; empty where none started it (R45, R48)
 * @param metadata how it answers about itself
 */
public record HostLaunch(Optional<Instant> registeredAt, Optional<String> role, Known afterOptIn, Known resourceNameDns,
        Optional<String> capacityProvider, InstanceMetadata metadata) {

    /** Nobody wrote down how. */
    public static final HostLaunch UNKNOWN = new HostLaunch(Optional.empty(), Optional.empty(), Known.UNKNOWN,
            Known.UNKNOWN);

    /** One that no capacity provider started. */
    public HostLaunch(Optional<Instant> registeredAt, Optional<String> role, Known afterOptIn, Known resourceNameDns) {
        this(registeredAt, role, afterOptIn, resourceNameDns, Optional.empty(), InstanceMetadata.UNKNOWN);
    }

    public HostLaunch withAfterOptIn(Known answer) {
        return new HostLaunch(registeredAt, role, answer, resourceNameDns, capacityProvider, metadata);
    }

    public HostLaunch withCapacityProvider(Optional<String> provider) {
        return new HostLaunch(registeredAt, role, afterOptIn, resourceNameDns, provider, metadata);
    }
}
