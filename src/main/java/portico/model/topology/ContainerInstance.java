package portico.model.topology;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import portico.model.id.ClusterId;
import portico.model.id.InstanceId;
import portico.model.id.ResourceId;
import portico.model.id.SecurityGroupId;
import portico.model.id.SubnetId;
import portico.model.net.Ipv4Address;

/**
 * An EC2 instance and the ECS agent on it.
 *
 * @param cluster empty for the default one
 * @param instanceType EC2 API name, such as {@code c5.large}
 * @param privateIp address of eth0, the primary interface
 * @param securityGroups of eth0; they guard every bridge and host task on it (R105)
 * @param trunk the trunk interface, present when the instance was launched after the awsvpcTrunking opt-in (R69, R73)
 * @param registered what the agent registered; empty means the estimate from the type (R42, R44)
 * @param otherInterfaces interfaces attached by hand, which ECS does not count (R76)
 * @param attributes the ECS attributes that are not implied by the type, zone and network
 * @param launch how it came into its cluster
 */
public record ContainerInstance(InstanceId id, String name, Optional<ClusterId> cluster, String instanceType,
        SubnetId subnet, Ipv4Address privateIp, Optional<Ipv4Address> publicIp, List<SecurityGroupId> securityGroups,
        InstanceStatus status, Agent agent, Optional<TrunkInterface> trunk, Optional<RegisteredResources> registered,
        int otherInterfaces, HostPorts hostPorts, Map<String, String> attributes, HostLaunch launch)
        implements Resource {

    public ContainerInstance {
        securityGroups = List.copyOf(securityGroups);
        attributes = Map.copyOf(attributes);
    }

    /** One of the default cluster; nobody knows how it was launched. */
    public ContainerInstance(InstanceId id, String name, String instanceType, SubnetId subnet, Ipv4Address privateIp,
            Optional<Ipv4Address> publicIp, List<SecurityGroupId> securityGroups, InstanceStatus status, Agent agent,
            Optional<TrunkInterface> trunk, Optional<RegisteredResources> registered, int otherInterfaces,
            HostPorts hostPorts, Map<String, String> attributes) {
        this(id, name, Optional.empty(), instanceType, subnet, privateIp, publicIp, securityGroups, status, agent,
                trunk, registered, otherInterfaces, hostPorts, attributes, HostLaunch.UNKNOWN);
    }

    /** The trunk interface: one ordinary slot and one address of its own (R67, R78). */
    public record TrunkInterface(Ipv4Address privateIp) {}

    /** CPU units, memory in MiB and GPUs that the agent offered at registration (R39, R42, R43). */
    public record RegisteredResources(int cpuUnits, int memoryMiB, int gpus) {

        public RegisteredResources(int cpuUnits, int memoryMiB) {
            this(cpuUnits, memoryMiB, 0);
        }
    }

    public Optional<Instant> registeredAt() {
        return launch.registeredAt();
    }

    @Override
    public Stream<ResourceId> references() {
        return Stream.of(cluster.stream(), Stream.of(subnet), securityGroups.stream()).flatMap(s -> s);
    }

    public ContainerInstance withInstanceType(String newType) {
        return new ContainerInstance(id, name, cluster, newType, subnet, privateIp, publicIp, securityGroups, status,
                agent, trunk, Optional.empty(), otherInterfaces, hostPorts, attributes, launch);
    }

    public ContainerInstance inCluster(ClusterId newCluster) {
        return new ContainerInstance(id, name, Optional.of(newCluster), instanceType, subnet, privateIp, publicIp,
                securityGroups, status, agent, trunk, registered, otherInterfaces, hostPorts, attributes, launch);
    }

    /** Whether it is a machine outside of AWS (ECS Anywhere): by its attribute, or by the id that Systems Manager gave it (R191). */
    public boolean isExternal() {
        return isExternal(id.value(), attributes);
    }

    /** Whether an instance of this id and these attributes is. */
    public static boolean isExternal(String id, Map<String, String> attributes) {
        return attributes.containsKey("ecs.capability.external") || id.startsWith("mi-");
    }

    /** Whether ECS places tasks here at all (R40). */
    public boolean takesTasks() {
        return status == InstanceStatus.ACTIVE && agent.connected();
    }

    public ContainerInstance withStatus(InstanceStatus newStatus) {
        return new ContainerInstance(id, name, cluster, instanceType, subnet, privateIp, publicIp, securityGroups,
                newStatus, agent, trunk, registered, otherInterfaces, hostPorts, attributes, launch);
    }

    public ContainerInstance withAgent(Agent newAgent) {
        return new ContainerInstance(id, name, cluster, instanceType, subnet, privateIp, publicIp, securityGroups,
                status, newAgent, trunk, registered, otherInterfaces, hostPorts, attributes, launch);
    }

    public ContainerInstance withTrunk(Optional<TrunkInterface> newTrunk) {
        return new ContainerInstance(id, name, cluster, instanceType, subnet, privateIp, publicIp, securityGroups,
                status, agent, newTrunk, registered, otherInterfaces, hostPorts, attributes, launch);
    }

    public ContainerInstance withHostPorts(HostPorts newHostPorts) {
        return new ContainerInstance(id, name, cluster, instanceType, subnet, privateIp, publicIp, securityGroups,
                status, agent, trunk, registered, otherInterfaces, newHostPorts, attributes, launch);
    }

    public ContainerInstance withoutPublicIp() {
        return withPublicIp(Optional.empty());
    }

    public ContainerInstance withPublicIp(Ipv4Address address) {
        return withPublicIp(Optional.of(address));
    }

    private ContainerInstance withPublicIp(Optional<Ipv4Address> address) {
        return new ContainerInstance(id, name, cluster, instanceType, subnet, privateIp, address, securityGroups,
                status, agent, trunk, registered, otherInterfaces, hostPorts, attributes, launch);
    }

    public ContainerInstance withPrivateIp(Ipv4Address address) {
        return new ContainerInstance(id, name, cluster, instanceType, subnet, address, publicIp, securityGroups, status,
                agent, trunk, registered, otherInterfaces, hostPorts, attributes, launch);
    }

    /** Another subnet, and the address it has there. */
    public ContainerInstance withSubnet(SubnetId newSubnet, Ipv4Address address) {
        return new ContainerInstance(id, name, cluster, instanceType, newSubnet, address, publicIp, securityGroups,
                status, agent, trunk, registered, otherInterfaces, hostPorts, attributes, launch);
    }

    public ContainerInstance withLaunch(HostLaunch newLaunch) {
        return new ContainerInstance(id, name, cluster, instanceType, subnet, privateIp, publicIp, securityGroups,
                status, agent, trunk, registered, otherInterfaces, hostPorts, attributes, newLaunch);
    }
}
