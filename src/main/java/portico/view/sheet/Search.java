package portico.view.sheet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import portico.model.analysis.Analysis;
import portico.model.topology.Cluster;
import portico.model.topology.ContainerInstance;
import portico.model.topology.Database;
import portico.model.topology.InternetGateway;
import portico.model.topology.LoadBalancer;
import portico.model.topology.NatGateway;
import portico.model.topology.NetworkAcl;
import portico.model.topology.NodeAddress;
import portico.model.topology.OutsideEndpoint;
import portico.model.topology.Resource;
import portico.model.topology.RouteTable;
import portico.model.topology.SecurityGroup;
import portico.model.topology.Service;
import portico.model.topology.Subnet;
import portico.model.topology.TargetGroup;
import portico.model.topology.Task;
import portico.model.topology.TaskDefinition;
import portico.model.topology.Vpc;
import portico.model.topology.VpcEndpoint;
import portico.model.topology.VpcPeeringConnection;

/** Finds anything by name, id, address or port. The best match stands first: equal, then beginning with, then containing the text. */
public final class Search {
    private record Entry(Found found, String key, int order) {}

    private final List<Entry> entries = new ArrayList<>();
    private final Analysis analysis;

    private Search(Analysis analysis) {
        this.analysis = analysis;
    }

    public static Search of(Analysis analysis) {
        Search search = new Search(analysis);
        analysis.topology().resources().forEach(search::add);
        return search;
    }

    /** What matches, each subject once. */
    public List<Found> find(String text) {
        String wanted = text.strip().toLowerCase(Locale.ROOT);
        return entries.stream()
                .filter(entry -> entry.key.contains(wanted))
                .sorted(Comparator.comparingInt((Entry e) -> rank(e.key, wanted)).thenComparingInt(Entry::order))
                .map(Entry::found)
                .collect(Collectors.toMap(Found::subject, f -> f, (a, b) -> a, LinkedHashMap::new))
                .values()
                .stream()
                .toList();
    }

    private static int rank(String key, String wanted) {
        return key.equals(wanted) ? 0 : key.startsWith(wanted) ? 1 : 2;
    }

    private void add(Resource resource) {
        String name = resource instanceof Task task ? Words.taskName(analysis.topology(), task) : resource.name();
        Emblem emblem = emblem(resource);
        Stream.concat(Stream.of(name, resource.id().value()), marks(resource))
                .distinct()
                .forEach(key -> entries.add(new Entry(
                        new Found(resource.id(), emblem, name, FoundKinds.of(resource),
                                key.equals(name) ? apart(resource, name) : key),
                        key.toLowerCase(Locale.ROOT), entries.size())));
    }

    /** What tells it from others of its name; nothing where the name is its id. */
    private static String apart(Resource resource, String name) {
        String id = resource.id().value();
        return id.equals(name) ? "" : id;
    }

    private Stream<String> marks(Resource resource) {
        return switch (resource) {
            case Task task -> Stream.concat(task.placement().stream().flatMap(Search::marks),
                    ports(analysis.topology().definitionOf(task)));
            case ContainerInstance host -> Stream.concat(Stream.of(host.privateIp().toString(), host.instanceType()),
                    host.publicIp().stream().map(Object::toString));
            case Database database -> Stream.of(database.privateIp().toString(), Integer.toString(database.port()));
            case OutsideEndpoint outside -> Stream.of(outside.address().toString(), Integer.toString(outside.port()));
            case LoadBalancer balancer -> Stream.concat(balancer.nodes().stream().flatMap(Search::addresses),
                    balancer.listeners().stream().map(listener -> Integer.toString(listener.port())));
            case NatGateway nat ->
                Stream.concat(nat.privateIp().stream(), nat.publicIp().stream()).map(Object::toString);
            case VpcEndpoint endpoint -> endpoint.interfaces().stream().flatMap(Search::addresses);
            case Subnet subnet -> Stream.of(subnet.cidr().toString(), subnet.zone().value());
            case Vpc vpc -> vpc.cidrs().stream().map(Object::toString);
            case SecurityGroup group -> Stream.empty();
            case NetworkAcl acl -> Stream.empty();
            case VpcPeeringConnection connection -> Stream.empty();
            case RouteTable table -> Stream.empty();
            case InternetGateway gateway -> Stream.empty();
            case TaskDefinition definition -> ports(definition);
            case Service service -> Stream.empty();
            case Cluster cluster -> Stream.empty();
            case TargetGroup group -> Stream.empty();
        };
    }

    /** What its containers listen on, and the host ports that it asks for. */
    private static Stream<String> ports(TaskDefinition definition) {
        return definition.containers()
                .stream()
                .flatMap(container -> Stream.concat(container.portMappings()
                        .stream()
                        .flatMap(mapping -> Stream.concat(Stream.of(mapping.containerPorts().toString()),
                                mapping.hostPort().stream().filter(port -> port != 0).mapToObj(Integer::toString))),
                        container.listensOn().stream().map(listener -> Integer.toString(listener.port()))));
    }

    private static Stream<String> marks(Task.Placement place) {
        return Stream.of(
                place.networkInterface()
                        .stream()
                        .flatMap(eni -> Stream.of(eni.privateIp().toString(), eni.id().value())),
                place.bridgeAddresses().values().stream().map(Object::toString),
                place.bindings().stream().map(binding -> binding.hostPorts().toString())).flatMap(s -> s);
    }

    private static Stream<String> addresses(NodeAddress node) {
        return Stream.concat(Stream.of(node.privateIp()), node.publicIp().stream()).map(Object::toString);
    }

    private static Emblem emblem(Resource resource) {
        return switch (resource) {
            case Task task -> task.isWaiting() ? Emblem.WAITING : Emblem.TASK;
            case ContainerInstance host -> Emblem.HOST;
            case Database database -> Emblem.DATABASE;
            case OutsideEndpoint outside -> Emblem.OUTSIDE;
            case LoadBalancer balancer -> Emblem.BALANCER;
            case NatGateway nat -> Emblem.NAT;
            case VpcEndpoint endpoint -> Emblem.ENDPOINT;
            case Subnet subnet -> Emblem.SUBNET;
            case Vpc vpc -> Emblem.VPC;
            case Cluster cluster -> Emblem.CLUSTER;
            case SecurityGroup group -> Emblem.LOCK;
            case NetworkAcl acl -> Emblem.LOCK;
            case VpcPeeringConnection connection -> Emblem.GATEWAY;
            case RouteTable table -> Emblem.ROUTES;
            case InternetGateway gateway -> Emblem.GATEWAY;
            case TaskDefinition definition -> Emblem.DEFINITION;
            case Service service -> Emblem.SERVICE;
            case TargetGroup group -> Emblem.TARGETS;
        };
    }
}
