package portico.model.check.trunking;

import java.util.Optional;
import portico.model.capacity.InstanceType;
import portico.model.capacity.InstanceUse;
import portico.model.check.trunking.Prerequisite.Kind;
import portico.model.check.trunking.Prerequisite.State;
import portico.model.rule.RuleId;
import portico.model.topology.Agent;
import portico.model.topology.ContainerInstance;
import portico.model.topology.InstanceStatus;
import portico.model.topology.Known;
import portico.model.topology.Subnet;
import portico.model.topology.Topology;

/** What the host itself decides: system, agent, type, subnet, DNS, and whether the trunk is there (R70–R73). */
record HostQuestions(Topology topology, ContainerInstance instance, InstanceUse use) {

    /** The first agent that knows trunks (R18, R70). */
    static final String AGENT = "1.28.1";
    private static final String ECS_INIT = "1.28.1-2";
    private static final RuleId LIMIT = new RuleId(65);
    private static final RuleId PREREQUISITES = new RuleId(70);
    private static final RuleId TYPES = new RuleId(71);
    private static final RuleId WHILE_MADE = new RuleId(72);
    private static final RuleId MARKER = new RuleId(73);

    Prerequisite linux() {
        boolean linux = instance.agent().operatingSystem() == Agent.OperatingSystem.LINUX;
        return new Prerequisite(Kind.LINUX, "Linux", met(linux), linux ? "it runs Linux" : "it runs Windows",
                PREREQUISITES, "Windows has no trunk: run these tasks on Linux hosts");
    }

    Prerequisite agent() {
        if (instance.status() == InstanceStatus.NOT_REGISTERED) {
            return new Prerequisite(Kind.AGENT, "Agent " + AGENT + " or newer", State.UNKNOWN,
                    "it is in no cluster, so no agent tells its version", PREREQUISITES,
                    "aws ecs describe-container-instances");
        }
        return new Prerequisite(Kind.AGENT, "Agent " + AGENT + " or newer", met(instance.agent().isAtLeast(AGENT)),
                "its agent is " + instance.agent().version(), PREREQUISITES, "aws ecs update-container-agent");
    }

    /** No AWS call tells the version of ecs-init; a trunk proves it. */
    Prerequisite ecsInit() {
        boolean trunk = use.eni().trunk();
        return new Prerequisite(Kind.ECS_INIT, "ecs-init " + ECS_INIT + " or newer", trunk ? State.MET : State.UNKNOWN,
                trunk ? "its trunk proves it" : "no AWS call tells its version", PREREQUISITES,
                "On the host: rpm -q ecs-init; sudo yum update -y ecs-init");
    }

    Prerequisite type() {
        Optional<InstanceType> type = use.type();
        State state = type.map(t -> met(t.supportsTrunking())).orElse(State.UNKNOWN);
        String detail = type.map(HostQuestions::limits)
                .orElse("the catalogue has no instance type " + instance.instanceType());
        return new Prerequisite(Kind.INSTANCE_TYPE, "An instance type that ECS supports", state, detail,
                state == State.MET ? LIMIT : TYPES,
                "Change to a type with a trunk limit: portico types " + family() + ".*");
    }

    private static String limits(InstanceType type) {
        return type.supportsTrunking()
                ? type.name() + " takes " + type.tasksWithTrunking().getAsInt() + " awsvpc tasks with a trunk, "
                        + type.tasksWithoutTrunking() + " without"
                : "ECS has no trunk limit for " + type.name() + "; Nitro alone is not enough";
    }

    private String family() {
        return instance.instanceType().replaceFirst("\\..*", "");
    }

    Prerequisite ownSubnet() {
        Subnet subnet = topology.subnet(instance.subnet());
        boolean known = !topology.isUnresolved(subnet.id());
        return new Prerequisite(
                Kind.OWN_SUBNET, "Not in a shared subnet", known ? met(
                        !subnet.shared()) : State.UNKNOWN,
                !known ? "no file describes " + subnet.name()
                        : subnet.name() + (subnet.shared() ? " belongs to another account: registration fails"
                                : " belongs to this account"),
                PREREQUISITES, "Launch it in a subnet of this account");
    }

    Prerequisite noResourceNameDns() {
        Known dns = instance.launch().resourceNameDns();
        String detail = switch (dns) {
            case YES -> "DNS answers for its resource name with an A record";
            case NO -> "DNS has no A record of its resource name";
            case UNKNOWN -> "nobody wrote down whether it is off; it is off by default";
        };
        State state = switch (dns) {
            case YES -> State.UNMET;
            case NO -> State.MET;
            case UNKNOWN -> use.eni().trunk() ? State.MET : State.UNKNOWN;
        };
        return new Prerequisite(Kind.NO_RESOURCE_NAME_DNS, "Resource-name DNS A record off", state, detail,
                PREREQUISITES, "Launch it with --private-dns-name-options EnableResourceNameDnsARecord=false");
    }

    /** The attribute counts; the capability of the agent only says that it could (R73). */
    Prerequisite attached() {
        if (instance.status() == InstanceStatus.REGISTERING) {
            return new Prerequisite(Kind.TRUNK_ATTACHED, "Attribute ecs.awsvpc-trunk-id", State.UNKNOWN,
                    "it is registering: the trunk is being made", WHILE_MADE, "Wait until its status is ACTIVE");
        }
        boolean trunk = use.eni().trunk();
        return new Prerequisite(Kind.TRUNK_ATTACHED, "Attribute ecs.awsvpc-trunk-id", met(trunk),
                trunk ? "the trunk is attached" : "it has no trunk, and counts as if trunking did not exist", MARKER,
                "aws ecs list-attributes --target-type container-instance --attribute-name ecs.awsvpc-trunk-id");
    }

    private static State met(boolean fine) {
        return fine ? State.MET : State.UNMET;
    }
}
