package portico.model.placement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import portico.model.id.VpcId;
import portico.model.rule.RuleId;
import portico.model.topology.AwsvpcConfiguration;
import portico.model.topology.Compute;
import portico.model.topology.InVpc;
import portico.model.topology.LaunchType;
import portico.model.topology.NetworkMode;
import portico.model.topology.TaskDefinition;
import portico.model.topology.Topology;

/**
 * What create-service and run-task would refuse about networking (R4–R6, R88), and what
 * its registration did not: compute it was not registered for (R1, R16, R42, R99).
 */
public final class LaunchFaults {

    private static final RuleId CONFIGURATION_MISSING = new RuleId(4);
    private static final RuleId CONFIGURATION_FORBIDDEN = new RuleId(5);
    private static final RuleId LIMITS = new RuleId(6);
    private static final RuleId PUBLIC_IP = new RuleId(88);
    private static final int MAX_SUBNETS = 16;
    private static final int MAX_GROUPS = 5;

    private final List<Fault> faults = new ArrayList<>();

    private LaunchFaults() {}

    /** Every fault of running this definition so; none in the usual case. */
    public static List<Fault> of(Topology topology, TaskDefinition definition, Compute compute,
            Optional<AwsvpcConfiguration> network) {
        LaunchType launchType = compute.launchType();
        LaunchFaults search = new LaunchFaults();
        if (!ComputeFaults.registeredFor(definition).contains(launchType)) {
            search.faults.addAll(topology.isUnresolved(definition.id()) ? ComputeFaults.ofMode(definition, launchType)
                    : ComputeFaults.of(definition, launchType));
        }
        if (launchType == LaunchType.FARGATE) {
            FargateSizes.fault(definition, compute).ifPresent(search.faults::add);
        }
        search.lookAtPresence(definition.networkMode(), network);
        network.ifPresent(configuration -> search.lookAt(topology, configuration, launchType));
        return search.faults;
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
        Set<VpcId> ofSubnets = told(topology, network.subnets().stream().map(topology::subnet));
        Set<VpcId> ofGroups = told(topology, network.securityGroups().stream().map(topology::securityGroup));
        if (ofSubnets.size() > 1) {
            add(LIMITS, "Subnets of two VPCs", "all subnets must lie in one VPC");
        } else if (!ofSubnets.isEmpty() && !ofSubnets.containsAll(ofGroups)) {
            add(LIMITS, "Groups of another VPC", "all security groups must belong to the VPC of the subnets");
        }
        if (network.assignPublicIp() && launchType != LaunchType.FARGATE) {
            add(PUBLIC_IP, "No public IP on EC2", "Assign public IP is not supported for this launch type.");
        }
    }

    /** What was only mentioned, and what lies nobody tells where, may lie in any. */
    private static Set<VpcId> told(Topology topology, Stream<? extends InVpc> those) {
        return those.filter(each -> each.isToldIn(topology)).map(InVpc::vpc).collect(Collectors.toSet());
    }

    private void add(RuleId rule, String title, String message) {
        faults.add(new Fault(rule, title, message));
    }
}
