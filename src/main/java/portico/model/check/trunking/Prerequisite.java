package portico.model.check.trunking;

import portico.model.rule.RuleId;

/**
 * One thing that a host needs before ECS makes a trunk for it.
 *
 * @param title what is needed, such as {@code Agent 1.28.1 or newer}
 * @param detail what is so on this host, with its figure
 * @param remedy what to do where it is not met, with AWS's own command where there is one; how to find out where it is not known
 */
public record Prerequisite(Kind kind, String title, State state, String detail, RuleId rule, String remedy) {

    /** The prerequisites, in the order in which they are looked at (R68–R73). */
    public enum Kind {
        SETTING,
        LAUNCHED_AFTER,
        LINUX,
        AGENT,
        ECS_INIT,
        INSTANCE_TYPE,
        SERVICE_LINKED_ROLE,
        OWN_SUBNET,
        NO_RESOURCE_NAME_DNS,
        TRUNK_ATTACHED
    }

    /** How it came out. */
    public enum State {
        MET, UNMET, UNKNOWN
    }
}
