package portico.model.remedy;

import java.util.Optional;
import java.util.stream.Stream;
import portico.model.flow.FlowEnd;
import portico.model.id.InstanceId;
import portico.model.id.ZoneId;
import portico.model.net.Ipv4Address;
import portico.model.net.Protocol;
import portico.model.topology.ContainerInstance;
import portico.model.topology.Database;
import portico.model.topology.Subnet;
import portico.model.topology.TargetGroup;
import portico.model.topology.TargetGroup.OtherTarget;
import portico.model.topology.Task;
import portico.model.topology.Topology;

/** Targets that somebody registered by hand, read word by word: an instance by its id, everything else by its address (R124 to R126). */
final class NaiveTargets {

    private final NaiveEnds ends;
    private final Topology topology;

    NaiveTargets(NaiveEnds ends) {
        this.ends = ends;
        this.topology = ends.topology;
    }

    /** A task of a service at the port that its service names, or whoever a hand registered. */
    record Target(FlowEnd end, int port, Optional<Task> task, OtherTarget told) {}

    /** Those that the network holds. */
    Stream<Target> of(TargetGroup group) {
        return group.otherTargets()
                .stream()
                .flatMap(told -> end(told).map(end -> new Target(end, told.port(), Optional.empty(), told)).stream());
    }

    /** An address of the VPC, or else a machine outside of AWS. */
    private Optional<FlowEnd> end(OtherTarget told) {
        return Stream.concat(senders().filter(end -> !ends.isMachine(end)), senders().filter(ends::isMachine))
                .filter(end -> isNamed(told.target(), end))
                .findFirst();
    }

    private Stream<FlowEnd> senders() {
        return topology.resources()
                .filter(r -> r instanceof ContainerInstance || r instanceof Database
                        || r instanceof Task t && t.networkInterface().isPresent())
                .map(r -> new FlowEnd.At(r.id()));
    }

    private boolean isNamed(String target, FlowEnd end) {
        boolean byId = end instanceof FlowEnd.At(InstanceId id) && id.value().equals(target) && !ends.isMachine(end);
        return byId || ends.nic(end).address().toString().equals(target);
    }

    /** Whether somebody registered a port of a host in a protocol. */
    boolean holds(ContainerInstance host, int port, Protocol protocol) {
        return topology.all(TargetGroup.class)
                .stream()
                .filter(group -> group.takes(protocol))
                .flatMap(this::of)
                .anyMatch(t -> t.end().equals(new FlowEnd.At(host.id())) && t.port() == port);
    }

    /** In which zone a target stands as AWS sees it: that of the host, or of the subnet that its address lies in. */
    Optional<ZoneId> zone(OtherTarget told) {
        Optional<Subnet> host = topology.instances()
                .stream()
                .filter(i -> i.id().value().equals(told.target()))
                .map(i -> topology.subnet(i.subnet()))
                .findFirst();
        return host.or(() -> Ipv4Address.in(told.target()).flatMap(this::subnet)).map(Subnet::zone);
    }

    private Optional<Subnet> subnet(Ipv4Address address) {
        return topology.subnets().stream().filter(subnet -> subnet.cidr().contains(address)).findFirst();
    }
}
