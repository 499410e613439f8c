package portico.model.flow;

import java.util.Optional;
import portico.model.rule.RuleId;

/**
 * One decision at a hop.
 *
 * @param by who decided: a security group, a route table, iptables' DNAT …, by name
 * @param detail one short sentence, such as {@code out 5432 to sg-pay-rds}
 * @param lack what would have to be there for it to permit, where that can be said
 */
public record Step(Kind kind, Outcome outcome, String by, RuleId rule, String detail, Optional<Lack> lack) {

    public Step(Kind kind, Outcome outcome, String by, RuleId rule, String detail) {
        this(kind, outcome, by, rule, detail, Optional.empty());
    }

    Step lacking(Lack what) {
        return new Step(kind, outcome, by, rule, detail, Optional.of(what));
    }

    /** What was asked. */
    public enum Kind {
        ORIGINATE,
        SECURITY_GROUP,
        NETWORK_ACL,
        ROUTE,
        INTERNET_GATEWAY,
        NAT_GATEWAY,
        LOAD_BALANCER,
        DNAT,
        MASQUERADE,
        CONNECTION_TRACKING,
        USERLAND_PROXY,
        SERVICE_CONNECT,
        NETWORK_NAMESPACE,
        VPC_ENDPOINT,
        LISTENER
    }

    /** What was answered. */
    public enum Outcome {
        PERMITTED, DENIED, REWRITTEN, PASSED
    }
}
