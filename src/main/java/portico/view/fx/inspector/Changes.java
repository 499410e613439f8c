package portico.view.fx.inspector;

import java.util.List;
import java.util.Map;
import portico.model.id.ClusterId;
import portico.model.id.DatabaseId;
import portico.model.id.InstanceId;
import portico.model.id.ResourceId;
import portico.model.id.ServiceId;
import portico.model.id.SubnetId;
import portico.model.id.TaskDefinitionId;
import portico.model.id.TaskId;
import portico.model.id.VpcId;
import portico.model.id.ZoneId;
import portico.model.net.Cidr;
import portico.model.net.Ipv4Address;
import portico.model.topology.InstanceStatus;
import portico.model.topology.LaunchType;
import portico.model.topology.NetworkMode;
import portico.model.topology.PortMapping;
import portico.model.topology.Scheduling;

/** What a user can ask to change in the inspector. */
public interface Changes {
    void instanceType(InstanceId instance, String type);

    /** Tells the subnet of a host of which it was assumed. */
    void hostSubnet(InstanceId instance, SubnetId subnet);

    /** Tells the private address of a host of which it was assumed. */
    void hostAddress(InstanceId instance, Ipv4Address address);

    /** Tells the dynamic host port that the agent of a host handed out last. */
    void lastPort(InstanceId instance, int port);

    /** Tells the release of the agent on a host. */
    void agentVersion(InstanceId instance, String version);

    /** Tells the public address of a host. */
    void publicAddress(InstanceId instance, Ipv4Address address);

    /** Tells which cluster a host has joined, or a service runs in; one that is not there yet is made. */
    void cluster(ResourceId subject, ClusterId cluster);

    /** Tells the subnet of a database of which it was assumed. */
    void databaseSubnet(DatabaseId database, SubnetId subnet);

    /** Tells the VPC of a thing of which it was assumed; one that is not there yet is made. */
    void vpc(ResourceId subject, VpcId vpc);

    /** Tells the block of a subnet. */
    void block(SubnetId subnet, Cidr block);

    /** Tells all blocks of a VPC. */
    void blocks(VpcId vpc, List<Cidr> blocks);

    /** Tells what stands in the place of each address that was assumed of a subject. */
    void addresses(ResourceId subject, Map<Ipv4Address, Ipv4Address> told);

    /** Tells what a service runs its tasks on. */
    void launchType(ServiceId service, LaunchType type);

    /** Tells the Availability Zone of a subnet. */
    void zone(SubnetId subnet, ZoneId zone);

    /** Tells whether a VPC answers DNS, and whether it names what lies in it. */
    void dns(VpcId vpc, boolean support, boolean hostnames);

    /** Tells how many seconds an answer may be kept that names the tasks of a service. */
    void timeToLive(ServiceId service, int seconds);

    /** Tells the Region of the whole network. */
    void region(String region);

    /** Says that what was assumed is so. */
    void confirm(ResourceId subject);

    /** Turns trunking on or off for the account: for what is launched from now on. */
    void awsvpcTrunking(boolean on);

    /** Launches another host like this one and takes this one away. */
    void relaunch(InstanceId instance);

    /** Lets a host that registers become active. */
    void finishRegistration(InstanceId instance);

    void status(InstanceId instance, InstanceStatus status);

    /** Its cursor in the range of dynamic host ports starts anew. */
    void restartAgent(InstanceId instance);

    /** Stops it in EC2 and starts it again: its tasks are replaced. */
    void stopAndStart(InstanceId instance);

    void desiredCount(ServiceId service, int count);

    /** Other strategies, constraints and bounds of a deployment. */
    void scheduling(ServiceId service, Scheduling scheduling);

    void networkMode(TaskDefinitionId definition, NetworkMode mode);

    void ports(TaskDefinitionId definition, String container, List<PortMapping> mappings);

    /** Stops a task and starts it again: another id, another address. */
    void replace(TaskId task);

    /** Stops a task; its service starts another. Step by step it only begins to stop. */
    void stop(TaskId task, boolean stepwise);

    /** Takes a task that starts or stops one state further. */
    void advance(TaskId task);

    /** Lets a container of a task end. */
    void exit(TaskId task, String container);

    void remove(ResourceId subject);
}
