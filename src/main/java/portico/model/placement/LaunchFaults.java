package portico.model.placement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import portico.model.id.SubnetId;
import portico.model.id.VpcId;
import portico.model.rule.RuleId;
import portico.model.topology.AwsvpcConfiguration;
import portico.model.topology.LaunchType;
import portico.model.topology.NetworkMode;
import portico.model.topology.TaskDefinition;
import portico.model.topology.Topology;

/** What create-service and run-task would refuse about networking (R1, R4–R6, R88, R99). */
public final class LaunchFaults {

    private static final RuleId MODE = new RuleId(1);
    private static final RuleId CONFIGURATION_MISSING = new RuleId(4);
    private static final RuleId CONFIGURATION_FORBIDDEN = new RuleId(5);
    private static final RuleId LIMITS = new RuleId(6);
    private static final RuleId PUBLIC_IP = new RuleId(88);
    private static final int MAX_SUBNETS = 16;
    private static final int MAX_GROUPS = 5;

    private final List<Fault> faults = new ArrayList<>();

    private LaunchFaults() {}

    /** Every fault of running this definition so; none in the usual case. */
    public static List<Fault> of(Topology topology, TaskDefinition definition, LaunchType launchType,
            Optional<AwsvpcConfiguration> network) {
        LaunchFaults search = new LaunchFaults();
        search.lookAtMode(definition.networkMode(), launchType);
        search.lookAtPresence(definition.networkMode(), network);
        network.ifPresent(configuration -> search.lookAt(topology, configuration, launchType));
        if (launchType == LaunchType.FARGATE && !topology.isUnresolved(definition.id())) {
            FargateSizes.fault(definition).ifPresent(search.faults::add);
        }
        return search.faults;
    }

    private void lookAtMode(NetworkMode mode, LaunchType launchType) {
        boolean allowed = switch (launchType) {
            case EC2 -> true;
            case FARGATE -> mode == NetworkMode.AWSVPC;
            case EXTERNAL -> mode != NetworkMode.AWSVPC;
            case MANAGED_INSTANCES -> mode == NetworkMode.AWSVPC || mode == NetworkMode.HOST;
        };
        if (!allowed && launchType == LaunchType.FARGATE) {
            add(MODE, "Fargate needs awsvpc", "Fargate only supports network mode ‘awsvpc’.");
        } else if (!allowed) {
            add(MODE, "Wrong network mode",
                    "launch type " + launchType + " does not run network mode " + mode.apiName());
        }
    }

    private void lookAtPresence(NetworkMode mode, Optional<AwsvpcConfiguration> network) {
        if (mode == NetworkMode.AWSVPC && network.map(AwsvpcConfiguration::subnets).orElse(List.of()).isEmpty()) {
            add(CONFIGURATION_MISSING, "No subnets given",
                    "Network Configuration must be provided when networkMode 'awsvpc' is specified.");
        } else if (mode != NetworkMode.AWSVPC && network.isPresent()) {
            add(CONFIGURATION_FORBIDDEN, "Subnets not allowed",
                    "Network Configuration is not valid for the given networkMode of this task definition.");
        }
    }

    private void lookAt(Topology topology, AwsvpcConfiguration network, LaunchType launchType) {
        int subnets = network.subnets().size();
        int groups = network.securityGroups().size();
        if (subnets > MAX_SUBNETS) {
            add(LIMITS, "Too many subnets", subnets + " subnets, and 16 is the limit");
        }
        if (groups > MAX_GROUPS) {
            add(LIMITS, "Too many groups", groups + " security groups, and 5 is the limit");
        }
        if (vpcs(topology, network.subnets()).size() > 1) {
            add(LIMITS, "Subnets of two VPCs", "all subnets must lie in one VPC");
        }
        if (network.assignPublicIp() && launchType != LaunchType.FARGATE) {
            add(PUBLIC_IP, "No public IP on EC2", "Assign public IP is not supported for this launch type.");
        }
    }

    private static Set<VpcId> vpcs(Topology topology, List<SubnetId> subnets) {
        Set<VpcId> vpcs = new java.util.HashSet<>();
        subnets.forEach(id -> vpcs.add(topology.subnet(id).vpc()));
        return vpcs;
    }

    private void add(RuleId rule, String title, String message) {
        faults.add(new Fault(rule, title, message));
    }
}
