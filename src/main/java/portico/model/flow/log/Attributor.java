package portico.model.flow.log;

import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import portico.model.id.InstanceId;
import portico.model.id.NatGatewayId;
import portico.model.id.ResourceId;
import portico.model.id.TaskId;
import portico.model.id.VpcId;
import portico.model.net.Ipv4Address;
import portico.model.topology.ContainerInstance;
import portico.model.topology.Topology;

/**
 * Tells whose a line is: interface, task, service, team (R174, R177). By the ECS fields where the line has them, then by the interface's id, then by
 * address; ports and addresses count as the topology has them, whenever the line was written.
 */
public final class Attributor {

    /** The usual key of the tag that names a team. */
    public static final String TEAM = "team";

    private final Topology topology;
    private final Holders holders;
    private final Parties parties;
    private final HostSide hosts;
    private final Strangers strangers;

    public Attributor(Topology topology, String teamTag) {
        this.topology = topology;
        holders = new Holders(topology);
        parties = new Parties(topology, teamTag);
        hosts = new HostSide(topology, parties);
        strangers = new Strangers(topology, parties);
    }

    public Attributed of(LogRecord line) {
        Optional<Holder> at = at(line);
        Optional<Direction> direction = direction(line, at);
        boolean out = direction.filter(Direction.EGRESS::equals).isPresent();
        End own = end(line, out);
        if (!line.hasTraffic()) {
            return new Attributed(line, own(line, at, own), Optional.empty(), Optional.empty(), direction);
        }
        Optional<VpcId> vpc = at.map(Holder::vpc);
        return new Attributed(line, own(line, at, own), Optional.of(byAddress(end(line, !out), vpc)),
                behind(line, at, own, out), direction);
    }

    /**
     * The packet's own address where a NAT gateway's stands instead; the port is the gateway's choice and tells nothing. A line whose interface nobody
     * told is the gateway's too, for its address replaces another one at its own interface only (R176).
     */
    private Optional<Attribution> behind(LogRecord line, Optional<Holder> at, End own, boolean out) {
        return at.or(() -> Ipv4Address.in(own.address()).flatMap(address -> holders.find(address, Optional.empty())))
                .filter(holder -> holder.owner() instanceof NatGatewayId)
                .flatMap(holder -> line.text(out ? LogField.PKT_SRCADDR : LogField.PKT_DSTADDR)
                        .filter(address -> !address.equals(own.address()))
                        .map(address -> byAddress(new End(address, 0, own.protocol()), Optional.of(holder.vpc()))));
    }

    /** One side of a line. */
    private record End(String address, int port, int protocol) {}

    private static End end(LogRecord line, boolean source) {
        return new End(line.text(source ? LogField.SRCADDR : LogField.DSTADDR).orElse("-"),
                line.port(source ? LogField.SRCPORT : LogField.DSTPORT),
                (int) line.number(LogField.PROTOCOL).orElse(0));
    }

    /** The interface that wrote the line, by its id or by its instance's. */
    private Optional<Holder> at(LogRecord line) {
        return line.networkInterface()
                .flatMap(holders::find)
                .or(() -> line.networkInterface().isPresent() ? Optional.empty()
                        : line.text(LogField.INSTANCE_ID)
                                .flatMap(id -> topology.table(ContainerInstance.class).find(new InstanceId(id)))
                                .flatMap(host -> holders.find(host.privateIp(), Optional.empty())));
    }

    /** As the line says it, else by the side on which the interface's address stands, else by the side that anybody here holds. */
    private Optional<Direction> direction(LogRecord line, Optional<Holder> at) {
        Optional<Direction> told = line.text(LogField.FLOW_DIRECTION)
                .flatMap(text -> Stream.of(Direction.values()).filter(d -> d.toString().equals(text)).findFirst());
        return told.or(() -> side(line, address -> at.isPresent() ? address.equals(at.get().address())
                : holders.find(address, Optional.empty()).isPresent()));
    }

    private static Optional<Direction> side(LogRecord line, Predicate<Ipv4Address> isOwn) {
        if (line.text(LogField.SRCADDR).flatMap(Ipv4Address::in).filter(isOwn).isPresent()) {
            return Optional.of(Direction.EGRESS);
        }
        return line.text(LogField.DSTADDR).flatMap(Ipv4Address::in).filter(isOwn).map(_ -> Direction.INGRESS);
    }

    private Attribution own(LogRecord line, Optional<Holder> at, End end) {
        Optional<TaskId> task = line.text(LogField.ECS_TASK_ID).map(TaskId::new);
        if (task.isPresent()) {
            return new Attribution.Known(
                    topology.find(task.get()).isPresent() ? parties.of(task.get(), line.networkInterface())
                            : parties.gone(task.get(), line.text(LogField.ECS_SERVICE_NAME)),
                    Attribution.Evidence.ECS_FIELDS);
        }
        return at.map(holder -> of(holder, end, Attribution.Evidence.INTERFACE))
                .orElseGet(
                        () -> line.hasTraffic() && line.networkInterface().isEmpty() ? byAddress(end, Optional.empty())
                                : strange(line, end));
    }

    /** An interface that the topology does not know may still have an address that it does. */
    private Attribution strange(LogRecord line, End end) {
        Attribution byAddress = byAddress(end, Optional.empty());
        return byAddress instanceof Attribution.Known || byAddress instanceof Attribution.Shared ? byAddress
                : new Attribution.Unknown(line.networkInterface().map(ResourceId::value).orElse("interface"));
    }

    private Attribution byAddress(End end, Optional<VpcId> near) {
        Optional<Ipv4Address> address = Ipv4Address.in(end.address());
        return address.flatMap(a -> holders.find(a, near))
                .map(holder -> of(holder, end, Attribution.Evidence.ADDRESS))
                .orElseGet(() -> strangers.of(end.address(), address));
    }

    private Attribution of(Holder holder, End end, Attribution.Evidence evidence) {
        return holder.host()
                .map(host -> hosts.of(host, end.port(), end.protocol(), evidence))
                .orElseGet(() -> new Attribution.Known(parties.of(holder.owner(), Optional.of(holder.id())), evidence));
    }
}
