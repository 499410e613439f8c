package portico.view.drawing.city;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import portico.model.analysis.Analysis;
import portico.model.check.Finding;
import portico.model.id.ResourceId;
import portico.model.id.SecurityGroupId;
import portico.model.id.SubnetId;
import portico.model.id.VpcId;
import portico.model.id.ZoneId;
import portico.model.placement.HeadroomWords;
import portico.model.topology.Clusters;
import portico.model.topology.Assumption;
import portico.model.topology.Fact;
import portico.model.topology.ContainerInstance;
import portico.model.topology.Database;
import portico.model.topology.InternetGateway;
import portico.model.topology.LoadBalancer;
import portico.model.topology.NatGateway;
import portico.model.topology.Route;
import portico.model.topology.RouteTable;
import portico.model.topology.Subnet;
import portico.model.topology.Task;
import portico.model.topology.Topology;
import portico.model.topology.Vpc;
import portico.model.topology.VpcEndpoint;
import portico.view.drawing.mark.Sign;
import portico.view.drawing.DrawingOptions;
import portico.view.drawing.building.BuildingFacts;
import portico.view.drawing.building.Resident;
import portico.view.drawing.building.Room;

/** Reads off an analysis which towns there are, and who stands on which street. */
final class TownReader {

    private final Topology topology;
    private final Clusters clusters;
    private final Analysis analysis;
    private final Residents residents;
    private final Tiers tiers;
    private final Measures measures;
    private final Album album;
    private final DrawingOptions options;
    private final Map<ResourceId, Finding> worst = new HashMap<>();
    private final Map<SubnetId, List<Plot>> plots = new HashMap<>();
    private final List<Plot> outside = new ArrayList<>();

    TownReader(Analysis analysis, DrawingOptions options, Album album) {
        this.album = album;
        this.options = options;
        this.analysis = analysis;
        this.topology = analysis.topology();
        this.clusters = Clusters.of(topology);
        this.residents = new Residents(analysis);
        this.tiers = new Tiers(topology);
        this.measures = new Measures(analysis, options);
        analysis.findings()
                .forEach(f -> worst.merge(f.subject(), f, (a, b) -> a.severity().compareTo(b.severity()) <= 0 ? a : b));
        stand();
    }

    List<Town> towns() {
        return topology.all(Vpc.class).stream().map(this::town).toList();
    }

    /** Machines outside of AWS, which no town holds (R1). */
    List<Plot> outside() {
        return List.copyOf(outside);
    }

    private void stand() {
        topology.all(NatGateway.class)
                .forEach(nat -> nat.subnet().ifPresent(subnet -> add(subnet, plot(nat.id(), new TollGate(nat)))));
        topology.all(VpcEndpoint.class)
                .forEach(endpoint -> endpoint.interfaces()
                        .stream()
                        .findFirst()
                        .ifPresent(node -> add(node.subnet(), plot(endpoint.id(), new Tunnel(endpoint)))));
        topology.instances().forEach(this::stand);
        topology.subnets().forEach(subnet -> houses(subnet.id()));
        topology.all(Database.class)
                .forEach(database -> add(database.subnet(),
                        plot(database.id(), new Vault(database, groups(database.securityGroups())))));
    }

    private void stand(ContainerInstance instance) {
        Plot plot = marked(instance.id(), new BuildingPlot(instance.id(), album.building(facts(instance), 0), album));
        if (instance.isExternal()) {
            outside.add(plot);
        } else {
            add(instance.subnet(), plot);
        }
    }

    private void houses(SubnetId subnet) {
        Map<String, List<Resident>> byName = residents.of(subnet)
                .stream()
                .collect(Collectors.groupingBy(Resident::name, LinkedHashMap::new, Collectors.toList()));
        byName.forEach((name, tenants) -> add(subnet, house(new HousePlot(name, tenants, options.view()))));
    }

    /** What was assumed of a service shows where its tasks have houses. */
    private Plot house(HousePlot house) {
        return house.tenants().getFirst().task().service().map(service -> marked(service, house)).orElse(house);
    }

    private Plot plot(ResourceId id, Plot plot) {
        return topology.isUnresolved(id) ? new UnresolvedPlot(plot) : marked(id, plot);
    }

    /** How surely a sign can say what stands on it. */
    private Sign.Board board(ResourceId id) {
        return topology.isUnresolved(id) ? Sign.Board.MENTIONED
                : topology.assumptions().about(id).isEmpty() ? Sign.Board.TOLD : Sign.Board.ASSUMED;
    }

    private Optional<String> assumed(Vpc vpc) {
        return topology.assumptions()
                .region()
                .map(Assumption::value)
                .or(() -> topology.assumptions().of(vpc.id(), Fact.DNS).map(dns -> dns.fact().noun()));
    }

    private Plot marked(ResourceId id, Plot plot) {
        List<Assumption> assumed = topology.assumptions().of(id);
        return assumed.isEmpty() ? plot : new AssumedPlot(plot, assumed);
    }

    private void add(SubnetId subnet, Plot plot) {
        plots.computeIfAbsent(subnet, k -> new ArrayList<>()).add(plot);
    }

    private BuildingFacts facts(ContainerInstance instance) {
        return new BuildingFacts(instance, analysis.capacity().of(instance.id()), residents.of(instance.id()),
                residents.waitingAt(instance.id()), groups(instance.securityGroups()),
                Room.of(analysis.capacity().of(instance.id()), measures.room(instance.id())),
                Optional.ofNullable(worst.get(instance.id())), !topology.isUnresolved(instance.id()), cluster(instance),
                options.view(), options.narrow());
    }

    /** Said only where there are several. */
    private Optional<String> cluster(ContainerInstance instance) {
        return clusters.areSeveral() ? clusters.of(instance).map(id -> clusters.get(id).name()) : Optional.empty();
    }

    private String groups(List<SecurityGroupId> ids) {
        return ids.isEmpty() ? ""
                : topology.securityGroup(ids.getFirst()).name() + (ids.size() > 1 ? " +" + (ids.size() - 1) : "");
    }

    private Town town(Vpc vpc) {
        Map<ZoneId, List<Subnet>> byZone = topology.subnets()
                .stream()
                .filter(s -> s.vpc().equals(vpc.id()))
                .collect(Collectors.groupingBy(Subnet::zone));
        List<District> districts = byZone.entrySet()
                .stream()
                .sorted(Comparator.comparing(e -> e.getKey().value()))
                .map(e -> district(e.getKey(), e.getValue()))
                .toList();
        List<Plaza> plazas = topology.all(LoadBalancer.class)
                .stream()
                .filter(lb -> lb.vpc().equals(vpc.id()))
                .map(lb -> new Plaza(PlazaFacts.of(lb, topology, analysis.health()), 0,
                        topology.assumptions().of(lb.id())))
                .toList();
        Optional<InternetGateway> gateway = topology.all(InternetGateway.class)
                .stream()
                .filter(g -> g.vpc().equals(vpc.id()))
                .findFirst();
        return new Town(vpc, board(vpc.id()), assumed(vpc), gateway, hasBypass(vpc.id()), districts, plazas,
                others(vpc.id()));
    }

    private boolean hasBypass(VpcId vpc) {
        return topology.all(RouteTable.class)
                .stream()
                .filter(table -> table.vpc().equals(vpc))
                .flatMap(table -> table.routes().stream())
                .anyMatch(route -> route.target() instanceof Route.ToOther other && other.leadsOutOfAws());
    }

    private List<Plot> others(VpcId vpc) {
        List<Plot> others = new ArrayList<>();
        boolean first = topology.all(Vpc.class).getFirst().id().equals(vpc);
        if (first && !residents.waiting().isEmpty()) {
            others.add(new WaitingPlace(residents.waiting()));
        }
        topology.all(NatGateway.class)
                .stream()
                .filter(n -> n.vpc().equals(vpc) && n.subnet().isEmpty())
                .map(nat -> plot(nat.id(), new TollGate(nat)))
                .forEach(others::add);
        topology.all(VpcEndpoint.class)
                .stream()
                .filter(e -> e.vpc().equals(vpc) && e.interfaces().isEmpty())
                .map(endpoint -> plot(endpoint.id(), new Tunnel(endpoint)))
                .forEach(others::add);
        return others;
    }

    private District district(ZoneId zone, List<Subnet> subnets) {
        List<Street> streets = subnets.stream()
                .map(s -> new Street(s, board(s.id()), analysis.capacity().of(s.id()), tiers.of(s),
                        Direction.of(s, topology), plots.getOrDefault(s.id(), List.of())))
                .sorted(Comparator.comparing(Street::tier).thenComparing(s -> s.subnet().cidr().network()))
                .toList();
        return new District(zone, streets, summary(subnets));
    }

    private String summary(List<Subnet> subnets) {
        List<SubnetId> ids = subnets.stream().map(Subnet::id).toList();
        List<ContainerInstance> hosts = topology.instances()
                .stream()
                .filter(i -> ids.contains(i.subnet()) && !i.isExternal())
                .toList();
        long tasks = hosts.stream().mapToLong(h -> residents.of(h.id()).size()).sum();
        long houses = ids.stream().mapToLong(id -> residents.of(id).size()).sum();
        int room = measures.roomOn(hosts.stream().map(ContainerInstance::id).toList());
        String text = count(hosts.size(), "host") + ", " + count(tasks + houses, "task");
        return hosts.isEmpty() ? houses == 0 ? "" : count(houses, "Fargate task")
                : text + (topology.tasks().isEmpty() ? ""
                        : room > 0 ? ", room for " + HeadroomWords.more(room) : tasks > 0 ? ", full" : ", takes none");
    }

    private static String count(long n, String what) {
        return n + " " + what + (n == 1 ? "" : "s");
    }

    /** Whether anybody is there at all. */
    static boolean isEmpty(Topology topology) {
        return topology.all(Vpc.class).isEmpty() && topology.all(Task.class).isEmpty();
    }
}
