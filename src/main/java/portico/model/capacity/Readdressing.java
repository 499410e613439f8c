package portico.model.capacity;

import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import portico.model.id.SubnetId;
import portico.model.net.Ipv4Address;
import portico.model.topology.Addresses;
import portico.model.topology.Resource;
import portico.model.topology.Task;
import portico.model.topology.Topology;

/** What speaks against other addresses for a NAT gateway, a load balancer, an endpoint, a database or the containers of a bridged task. */
public record Readdressing(Topology topology, Capacity capacity) {

    /** A sentence; empty where the resource can have the new addresses, which stand behind those it has. */
    public Optional<String> problem(Resource resource, Map<Ipv4Address, Ipv4Address> told) {
        if (new HashSet<>(told.values()).size() < told.size()) {
            return Optional.of("No two of them can be the same.");
        }
        return told.entrySet()
                .stream()
                .filter(each -> !each.getKey().equals(each.getValue()))
                .filter(each -> !isFree(resource, each.getKey(), each.getValue()))
                .findFirst()
                .map(each -> each.getValue() + " is not free where " + each.getKey() + " is.");
    }

    private boolean isFree(Resource resource, Ipv4Address old, Ipv4Address told) {
        return Addresses.publics(resource).contains(old) ? Addresses.publics(topology).noneMatch(told::equals)
                : Addresses.bridged(resource).contains(old) ? isFreeOnDocker0(resource, told)
                        : Addresses.privates(resource).contains(old) && isFreeInSubnet(resource, old, told);
    }

    private boolean isFreeOnDocker0(Resource resource, Ipv4Address told) {
        return resource instanceof Task task
                && task.instance().filter(host -> capacity.of(host).docker0().isFree(told)).isPresent();
    }

    private boolean isFreeInSubnet(Resource resource, Ipv4Address old, Ipv4Address told) {
        return resource.references()
                .filter(SubnetId.class::isInstance)
                .map(id -> topology.subnet((SubnetId) id))
                .filter(subnet -> subnet.cidr().contains(old))
                .anyMatch(subnet -> capacity.of(subnet.id()).pool().isFree(told));
    }
}
