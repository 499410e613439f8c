package portico.model.placement;

import portico.model.capacity.InstanceUse;
import portico.model.topology.ContainerInstance;
import portico.model.topology.Subnet;

/**
 * An instance as it stands at the moment of the question.
 *
 * @param subnet that of its primary interface, which gives zone and VPC
 */
record Host(ContainerInstance instance, InstanceUse use, Subnet subnet) {}
