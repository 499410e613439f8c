package portico.model.placement;

import java.util.List;
import java.util.Set;
import portico.model.rule.RuleId;
import portico.model.topology.Agent;
import portico.model.topology.NetworkMode;
import portico.model.topology.TaskDefinition;

/** The instance carries what the task definition requires, and lies in the VPC of the task's subnets (R19, R40, R45). */
record AttributeRequirement() implements Requirement {

    private static final RuleId MODE = new RuleId(1);
    private static final RuleId AGENT_MINIMUM = new RuleId(18);
    private static final RuleId TASK_ENI = new RuleId(19);
    private static final RuleId CANDIDATE = new RuleId(40);
    private static final RuleId ROLE = new RuleId(151);

    @Override
    public void check(Demand demand, Host host, List<Shortage> missing) {
        checkSystem(demand, host, missing);
        checkRequired(demand.definition().neededAttributes(), host, missing);
        if (demand.isAwsvpc() && !InstanceAttributes.has(host, InstanceAttributes.TASK_ENI)) {
            missing.add(shortage(TASK_ENI, "No task interfaces",
                    "agent " + host.instance().agent().version() + " lacks " + InstanceAttributes.TASK_ENI));
        }
        if (wantsRange(demand) && !InstanceAttributes.has(host, InstanceAttributes.PORT_RANGE)) {
            missing.add(shortage(AGENT_MINIMUM, "No port ranges",
                    "agent " + host.instance().agent().version() + " is older than 1.67.0"));
        }
        if (demand.connects() && !InstanceAttributes.has(host, InstanceAttributes.SERVICE_CONNECT)) {
            missing.add(shortage(AGENT_MINIMUM, "No Service Connect", connectDetail(host.instance().agent())));
        }
        if (!demand.subnets().isEmpty() && !demand.subnets().getFirst().vpc().equals(host.subnet().vpc())) {
            missing.add(shortage(CANDIDATE, "Another VPC", "the subnets lie in " + demand.subnets().getFirst().vpc()));
        }
    }

    private static String connectDetail(Agent agent) {
        return agent.operatingSystem() == Agent.OperatingSystem.WINDOWS ? "Windows has none"
                : "agent " + agent.version() + " is older than 1.67.2";
    }

    private static void checkRequired(Set<String> names, Host host, List<Shortage> missing) {
        if (!names.isEmpty()) {
            names.stream()
                    .sorted()
                    .filter(name -> !InstanceAttributes.has(host, name))
                    .forEach(name -> missing.add(lacking(name)));
        }
    }

    private static Shortage lacking(String name) {
        return name.equals(TaskDefinition.ROLE_ON_HOST)
                ? shortage(ROLE, "No task role in host mode", "the agent lacks ECS_ENABLE_TASK_IAM_ROLE_NETWORK_HOST")
                : shortage(CANDIDATE, "Lacks an attribute", "needs " + name);
    }

    private static void checkSystem(Demand demand, Host host, List<Shortage> missing) {
        TaskDefinition definition = demand.definition();
        NetworkMode mode = definition.networkMode();
        boolean windows = host.instance().agent().operatingSystem() == Agent.OperatingSystem.WINDOWS;
        boolean runs = switch (mode) {
            case BRIDGE, HOST, NONE -> !windows;
            case DEFAULT -> windows;
            case AWSVPC -> true;
        };
        if (!runs) {
            missing.add(shortage(MODE, windows ? "Runs Windows" : "Runs Linux",
                    "network mode " + mode.apiName() + " needs " + (windows ? "Linux" : "Windows")));
        } else if (definition.operatingSystem().isPresent() && definition.isForWindows() != windows) {
            missing.add(shortage(CANDIDATE, windows ? "Runs Windows" : "Runs Linux",
                    "the task definition is written for " + (windows ? "Linux" : "Windows")));
        }
    }

    private static boolean wantsRange(Demand demand) {
        for (PortRequest request : demand.ports()) {
            if (request.size() > 1) {
                return true;
            }
        }
        return false;
    }

    private static Shortage shortage(RuleId rule, String title, String detail) {
        return new Shortage(Reason.ATTRIBUTE, rule, title, detail);
    }
}
