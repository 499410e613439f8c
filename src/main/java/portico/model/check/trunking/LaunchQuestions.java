package portico.model.check.trunking;

import portico.model.check.trunking.Prerequisite.Kind;
import portico.model.check.trunking.Prerequisite.State;
import portico.model.rule.RuleId;
import portico.model.topology.AccountSettings;
import portico.model.topology.Clusters;
import portico.model.topology.ContainerInstance;
import portico.model.topology.Known;
import portico.model.topology.Topology;

/**
 * What the account decides, and when it was decided (R68–R70). A trunk proves that all was well when the host was launched; Managed Instances ask no
 * account (R1).
 */
record LaunchQuestions(Topology topology, ContainerInstance instance, boolean trunk) {

    private static final RuleId MANAGED = new RuleId(1);
    private static final RuleId OPT_IN = new RuleId(68);
    private static final RuleId LAUNCHED_AFTER = new RuleId(69);
    private static final RuleId PREREQUISITES = new RuleId(70);
    private static final String SETTING = "awsvpcTrunking is on for the account or role";
    private static final String AFTER = "Launched after the setting was turned on";

    Prerequisite setting() {
        return isManaged() ? managed(Kind.SETTING, SETTING) : ofAccount();
    }

    Prerequisite launchedAfter() {
        return isManaged() ? managed(Kind.LAUNCHED_AFTER, AFTER) : ofLaunch();
    }

    private boolean isManaged() {
        return Clusters.of(topology).isManaged(instance);
    }

    private static Prerequisite managed(Kind kind, String title) {
        return new Prerequisite(kind, title, State.MET, "Managed Instances have a trunk whatever the account has set",
                MANAGED, "Nothing needs to be set");
    }

    private Prerequisite ofAccount() {
        AccountSettings account = topology.account();
        Known setting = account.trunkingFor(instance.launch().role());
        String whose = instance.launch()
                .role()
                .filter(account.byRole()::containsKey)
                .map(role -> "role " + role)
                .orElse("the account");
        String detail = switch (setting) {
            case YES -> "on for " + whose;
            case NO -> "off for " + whose + (trunk ? "; this host keeps its trunk" : "");
            case UNKNOWN -> trunk ? "it was on when this host was launched" : "nobody wrote down whether it is on";
        };
        State state = setting == Known.YES || setting == Known.UNKNOWN && trunk ? State.MET
                : setting == Known.NO ? State.UNMET : State.UNKNOWN;
        return new Prerequisite(Kind.SETTING, SETTING, state, detail, OPT_IN,
                state == State.UNKNOWN ? "aws ecs list-account-settings --name awsvpcTrunking --effective-settings"
                        : "aws ecs put-account-setting-default --name awsvpcTrunking --value enabled");
    }

    private Prerequisite ofLaunch() {
        Known after = trunk ? Known.YES : instance.launch().afterOptIn();
        String detail = switch (after) {
            case YES -> "the setting was on at its launch";
            case NO -> "it was launched before the setting was on, and keeps what it has";
            case UNKNOWN -> "nobody wrote down when it was launched";
        };
        return new Prerequisite(Kind.LAUNCHED_AFTER, AFTER, state(after), detail, LAUNCHED_AFTER,
                "Replace the host: drain it, and launch another in its stead");
    }

    Prerequisite serviceLinkedRole() {
        Known role = topology.account().serviceLinkedRole().or(trunk ? Known.YES : Known.UNKNOWN);
        String detail = switch (role) {
            case YES -> "AWSServiceRoleForECS is there";
            case NO -> "AWSServiceRoleForECS is missing";
            case UNKNOWN -> "nobody wrote down whether AWSServiceRoleForECS is there";
        };
        return new Prerequisite(Kind.SERVICE_LINKED_ROLE, "ECS's service-linked role", state(role), detail,
                PREREQUISITES, "aws iam create-service-linked-role --aws-service-name ecs.amazonaws.com");
    }

    static State state(Known answer) {
        return switch (answer) {
            case YES -> State.MET;
            case NO -> State.UNMET;
            case UNKNOWN -> State.UNKNOWN;
        };
    }
}
