package portico.model.edit;

import portico.model.placement.Placer;
import portico.model.topology.Topology;

/**
 * One intention of the person at the drawing. Total: what AWS would refuse becomes a waiting task or a finding, never an
 * exception; a subject that is not there leaves the topology as it is.
 */
public sealed interface Edit
        permits PlaceTask, RunTask, RunStandaloneTask, ReplaceTask, RemoveTask, AddInstance, AddHosts, RemoveInstance,
        ChangeInstanceType, ChangeHostSubnet, ChangeHostAddress, ChangeRegion, ChangeZone, ChangeDns, ChangeTimeToLive,
        ChangeLastPort, ChangeAgentVersion, ChangePublicAddress, ChangeCluster, ChangeSubnetBlock, ChangeVpcBlocks,
        ChangeAddresses, ChangeLaunchType, ConfirmAssumptions, SetInstanceStatus, RestartAgent, StopAndStartInstance,
        AddService, RemoveService, SetAwsvpcTrunking, RelaunchInstance, FinishRegistration, ChangeDatabaseSubnet,
        ChangeVpc, ChangeDesiredCount, ChangeScheduling, ChangeNetworkMode, ChangePortMappings, AddResource,
        AddResources, RemoveResource, RenameTopology, PlaceWaitingTasks, PlaceMissingTasks, DrainInstance, LoseZone,
        RestoreZone, RebalanceZones, DeployService, StopTask, AdvanceTask, ExitContainer, Together {

    /** What the edit does, as a menu says it after "Undo", such as {@code Move web-2 to i-0a31}. */
    String label();

    /** The topology after the edit; the very same value where nothing changes. */
    Topology applyTo(Topology topology, Placer placer);
}
