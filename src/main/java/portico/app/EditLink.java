package portico.app;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import portico.controller.Selection;
import portico.model.edit.AdvanceTask;
import portico.model.edit.ChangeAddresses;
import portico.model.edit.ChangeAgentVersion;
import portico.model.edit.ChangeCluster;
import portico.model.edit.ChangeDatabaseSubnet;
import portico.model.edit.ChangeDesiredCount;
import portico.model.edit.ChangeDns;
import portico.model.edit.ChangeHostAddress;
import portico.model.edit.ChangeHostSubnet;
import portico.model.edit.ChangeInstanceType;
import portico.model.edit.ChangeLastPort;
import portico.model.edit.ChangeLaunchType;
import portico.model.edit.ChangeNetworkMode;
import portico.model.edit.ChangePortMappings;
import portico.model.edit.ChangePublicAddress;
import portico.model.edit.ChangeRegion;
import portico.model.edit.ChangeScheduling;
import portico.model.edit.ChangeSubnetBlock;
import portico.model.edit.ChangeTimeToLive;
import portico.model.edit.ChangeVpc;
import portico.model.edit.ChangeVpcBlocks;
import portico.model.edit.ChangeZone;
import portico.model.edit.ConfirmAssumptions;
import portico.model.edit.ExitContainer;
import portico.model.edit.FinishRegistration;
import portico.model.edit.RelaunchInstance;
import portico.model.edit.RemoveResource;
import portico.model.edit.ReplaceTask;
import portico.model.edit.DrainInstance;
import portico.model.edit.RestartAgent;
import portico.model.edit.SetAwsvpcTrunking;
import portico.model.edit.SetInstanceStatus;
import portico.model.edit.StopAndStartInstance;
import portico.model.edit.StopTask;
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
import portico.model.topology.Task;
import portico.model.topology.Topology;
import portico.model.workspace.Workspace;
import portico.view.fx.inspector.Changes;

/**
 * Makes edits of what the inspector asks for.
 *
 * @param onRefused gets why something cannot be done
 */
record EditLink(Workspace workspace, Selection selection, Consumer<String> onRefused) implements Changes {
    @Override
    public void instanceType(InstanceId instance, String type) {
        workspace.apply(new ChangeInstanceType(instance, type));
    }

    @Override
    public void hostSubnet(InstanceId instance, SubnetId subnet) {
        workspace.apply(new ChangeHostSubnet(instance, subnet));
    }

    @Override
    public void hostAddress(InstanceId instance, Ipv4Address address) {
        workspace.apply(new ChangeHostAddress(instance, address));
    }

    @Override
    public void lastPort(InstanceId instance, int port) {
        workspace.apply(new ChangeLastPort(instance, port));
    }

    @Override
    public void agentVersion(InstanceId instance, String version) {
        workspace.apply(new ChangeAgentVersion(instance, version));
    }

    @Override
    public void publicAddress(InstanceId instance, Ipv4Address address) {
        workspace.apply(new ChangePublicAddress(instance, address));
    }

    @Override
    public void cluster(ResourceId subject, ClusterId cluster) {
        workspace.apply(new ChangeCluster(subject, cluster));
    }

    @Override
    public void databaseSubnet(DatabaseId database, SubnetId subnet) {
        workspace.apply(new ChangeDatabaseSubnet(database, subnet));
    }

    @Override
    public void vpc(ResourceId subject, VpcId vpc) {
        workspace.apply(new ChangeVpc(subject, vpc));
    }

    @Override
    public void block(SubnetId subnet, Cidr block) {
        workspace.apply(new ChangeSubnetBlock(subnet, block));
    }

    @Override
    public void blocks(VpcId vpc, List<Cidr> blocks) {
        workspace.apply(new ChangeVpcBlocks(vpc, blocks));
    }

    @Override
    public void addresses(ResourceId subject, Map<Ipv4Address, Ipv4Address> told) {
        workspace.apply(new ChangeAddresses(subject, told));
    }

    @Override
    public void launchType(ServiceId service, LaunchType type) {
        workspace.apply(new ChangeLaunchType(service, type));
    }

    @Override
    public void zone(SubnetId subnet, ZoneId zone) {
        workspace.apply(new ChangeZone(subnet, zone));
    }

    @Override
    public void dns(VpcId vpc, boolean support, boolean hostnames) {
        workspace.apply(new ChangeDns(vpc, support, hostnames));
    }

    @Override
    public void timeToLive(ServiceId service, int seconds) {
        workspace.apply(new ChangeTimeToLive(service, seconds));
    }

    @Override
    public void region(String region) {
        workspace.apply(new ChangeRegion(region));
    }

    @Override
    public void confirm(ResourceId subject) {
        workspace.apply(new ConfirmAssumptions(subject));
    }

    @Override
    public void awsvpcTrunking(boolean on) {
        workspace.apply(new SetAwsvpcTrunking(on));
    }

    @Override
    public void relaunch(InstanceId instance) {
        RelaunchInstance relaunch = new RelaunchInstance(instance);
        InstanceId successor = relaunch.successor(workspace.topology());
        workspace.apply(relaunch);
        if (workspace.topology().find(successor).isPresent()) {
            selection.select(successor);
        }
    }

    @Override
    public void finishRegistration(InstanceId instance) {
        workspace.apply(new FinishRegistration(instance));
    }

    @Override
    public void status(InstanceId instance, InstanceStatus status) {
        workspace.apply(status == InstanceStatus.DRAINING ? new DrainInstance(instance)
                : new SetInstanceStatus(instance, status));
    }

    @Override
    public void restartAgent(InstanceId instance) {
        workspace.apply(new RestartAgent(instance));
    }

    @Override
    public void stopAndStart(InstanceId instance) {
        workspace.apply(new StopAndStartInstance(instance));
    }

    @Override
    public void desiredCount(ServiceId service, int count) {
        workspace.apply(new ChangeDesiredCount(service, count));
    }

    @Override
    public void scheduling(ServiceId service, Scheduling scheduling) {
        workspace.apply(new ChangeScheduling(service, scheduling));
    }

    @Override
    public void networkMode(TaskDefinitionId definition, NetworkMode mode) {
        workspace.apply(new ChangeNetworkMode(definition, mode));
    }

    @Override
    public void ports(TaskDefinitionId definition, String container, List<PortMapping> mappings) {
        workspace.apply(new ChangePortMappings(definition, container, mappings));
    }

    @Override
    public void replace(TaskId task) {
        Topology before = workspace.topology();
        workspace.apply(new ReplaceTask(task));
        workspace.topology()
                .tasks()
                .stream()
                .map(Task::id)
                .filter(id -> before.find(id).isEmpty())
                .findFirst()
                .ifPresent(selection::select);
    }

    @Override
    public void stop(TaskId task, boolean stepwise) {
        workspace.apply(new StopTask(task, stepwise));
    }

    @Override
    public void advance(TaskId task) {
        workspace.apply(new AdvanceTask(task));
    }

    @Override
    public void exit(TaskId task, String container) {
        workspace.apply(new ExitContainer(task, container));
    }

    @Override
    public void remove(ResourceId subject) {
        Topology before = workspace.topology();
        workspace.apply(new RemoveResource(subject));
        if (before.equals(workspace.topology())) {
            before.mentions(subject)
                    .findFirst()
                    .ifPresent(user -> onRefused.accept(subject + " stays as long as " + user.id() + " needs it"));
        }
    }
}
