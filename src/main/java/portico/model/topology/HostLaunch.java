package portico.model.topology;

import java.time.Instant;
import java.util.Optional;

/**
 * How an instance came into its cluster, as far as that is known. None of it changes while the instance runs.
 *
 * @param registeredAt when it joined; cluster queries may ask for it (R57)
 * @param role name of the IAM role that registered it; the setting of the role comes before that of the account (R68)
 * @param afterOptIn whether awsvpcTrunking was on for that role or account when it was launched (R69)
 * @param resourceNameDns whether DNS answers for its resource name with an A record, which rules out trunking (R70)
 * @param capacityProvider the one whose tasks it takes; empty where none started it (R45, R48)
 */
public record HostLaunch(Optional<Instant> registeredAt, Optional<String> role, Known afterOptIn, Known resourceNameDns,
        Optional<String> capacityProvider) {

    /** Nobody wrote down how. */
    public static final HostLaunch UNKNOWN = new HostLaunch(Optional.empty(), Optional.empty(), Known.UNKNOWN,
            Known.UNKNOWN);

    /** One that no capacity provider started. */
    public HostLaunch(Optional<Instant> registeredAt, Optional<String> role, Known afterOptIn, Known resourceNameDns) {
        this(registeredAt, role, afterOptIn, resourceNameDns, Optional.empty());
    }

    public HostLaunch withAfterOptIn(Known answer) {
        return new HostLaunch(registeredAt, role, answer, resourceNameDns, capacityProvider);
    }

    public HostLaunch withCapacityProvider(Optional<String> provider) {
        return new HostLaunch(registeredAt, role, afterOptIn, resourceNameDns, provider);
    }
}
