package portico.controller.build;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import portico.model.capacity.Capacity;
import portico.model.capacity.SubnetUse;
import portico.model.edit.AddInstance;
import portico.model.edit.AddResource;
import portico.model.edit.AddService;
import portico.model.edit.Edit;
import portico.model.id.ResourceId;
import portico.model.id.ServiceId;
import portico.model.id.SubnetId;
import portico.model.id.VpcId;
import portico.model.id.ZoneId;
import portico.model.topology.ContainerInstance;
import portico.model.topology.Database;
import portico.model.topology.Subnet;
import portico.model.topology.Topology;
import portico.view.sheet.Row;

/** What everything in the palette would get, at every place of one network. */
public final class Sites {
    private final Topology topology;
    private final Capacity capacity;
    private final Places places;
    private final Blueprints blueprints;

    public Sites(Topology topology, Capacity capacity) {
        this.topology = topology;
        this.capacity = capacity;
        this.places = new Places(topology);
        this.blueprints = new Blueprints(topology, capacity);
    }

    /** One for each place where this could stand. */
    public List<Site> of(Stock stock) {
        return places.all(stock).stream().map(place -> at(stock, place)).flatMap(Optional::stream).toList();
    }

    /** At the place that is meant by something in the picture; empty where that is no place for it at all. */
    public Optional<Site> under(Stock stock, ResourceId hit) {
        return places.under(stock, hit).flatMap(place -> at(stock, place));
    }

    private Optional<Site> at(Stock stock, ResourceId place) {
        return switch (place) {
            case SubnetId id -> Optional.of(in(stock, topology.subnet(id)));
            case ZoneId id -> Optional.of(new SubnetSites(topology, blueprints).in(id));
            case VpcId id -> Optional.of(new BalancerSites(topology, capacity, blueprints).before(id));
            case ServiceId id -> Optional.of(stock == Stock.DISCOVERY ? new NameSites(topology).of(topology.service(id))
                    : new BalancerSites(topology, capacity, blueprints).before(topology.service(id)));
            default -> Optional.empty();
        };
    }

    private Site in(Stock stock, Subnet subnet) {
        SubnetUse use = capacity.of(subnet.id());
        if (use.free() == 0) {
            // R84
            return new Site.Refused(subnet.id(), "No address left",
                    subnet.name() + " is full: " + use.used() + " of " + use.addresses());
        }
        return switch (stock) {
            case FARGATE -> fargate(subnet);
            case DATABASE -> database(subnet);
            case NAT -> new GatewaySites(topology, blueprints).nat(subnet);
            case ENDPOINT -> new GatewaySites(topology, blueprints).endpoint(subnet);
            case HOST, BALANCER, DISCOVERY, SUBNET -> host(subnet);
        };
    }

    private Site host(Subnet subnet) {
        ContainerInstance host = blueprints.host(blueprints.usualType(subnet.id()), subnet.id());
        return free(subnet, new AddInstance(host), host.id(),
                "gets " + host.privateIp() + ", " + host.instanceType() + ", " + subnet.zone(),
                List.of(Row.Fact.mono("Address", host.privateIp()), Row.Fact.mono("Type", host.instanceType())));
    }

    private Site fargate(Subnet subnet) {
        Blueprints.ServiceWish wish = Blueprints.ServiceWish.FARGATE;
        var definition = blueprints.definition(wish);
        var service = blueprints.service(wish, definition, blueprints.network(subnet.id()));
        return free(subnet, new AddService(definition, service), service.id(),
                "gets " + blueprints.address(subnet.id()) + ", 0.25 vCPU, 512 MiB",
                List.of(Row.Fact.mono("Address", blueprints.address(subnet.id())),
                        Row.Fact.of("Service", service.name()), Row.Fact.mono("Container port", wish.containerPort())));
    }

    private Site database(Subnet subnet) {
        Database database = blueprints.database("database", "postgres", 5432, subnet.id());
        return free(subnet, new AddResource(database), database.id(),
                "gets " + database.privateIp() + ", postgres 5432",
                List.of(Row.Fact.mono("Address", database.privateIp()), Row.Fact.mono("Port", database.port())));
    }

    static Site free(Subnet subnet, Edit edit, ResourceId subject, String detail, List<Row> gets) {
        List<Row> rows = new ArrayList<>(gets);
        rows.add(Row.Fact.of("Subnet", subnet.name()));
        rows.add(Row.Fact.mono("Block", subnet.cidr()));
        rows.add(Row.Fact.of("Zone", subnet.zone().value()));
        return new Site.Free(subnet.id(), edit, subject, "Fits in " + subnet.name(), detail, rows);
    }
}
