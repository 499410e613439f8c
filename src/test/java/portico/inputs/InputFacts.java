package portico.inputs;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import portico.format.Note;
import portico.format.Reading;
import portico.model.topology.AwsvpcConfiguration;
import portico.model.topology.ContainerDefinition;
import portico.model.topology.LoadBalancer;
import portico.model.topology.NetworkBinding;
import portico.model.topology.PortMapping;
import portico.model.topology.Resource;
import portico.model.topology.Service;
import portico.model.topology.TargetGroup;
import portico.model.topology.Task;
import portico.model.topology.TaskDefinition;

/** Says of what was read whether it yields one fact that its row names. */
record InputFacts(Reading reading, TemplateFacts template) {

    private static final Pattern COUNTED = Pattern.compile("(\\d+)(?!.*\\d)|: (\\d+)");

    /** What the reading yields of the fact's kind, written as the row writes it. */
    String actual(String fact) {
        int space = fact.indexOf(' ');
        String kind = fact.substring(0, space);
        String expected = fact.substring(space + 1);
        return switch (kind) {
            case "refused" -> kind + " " + refused(expected);
            case "note" -> kind + " " + (noted(message -> message.contains(expected)) ? expected : "missing");
            case "counted" -> counted(expected);
            case "family" -> kind + " " + definition().family();
            case "mode" -> kind + " " + definition().networkMode().apiName();
            case "ports" -> kind + " " + ports();
            case "types" -> kind + " " + types();
            case "service" -> kind + " " + service().name();
            case "region" -> kind + " " + reading.topology().region();
            case "kinds" -> kind + " " + new Census(reading.topology()).kinds();
            case "states" -> kind + " " + template.states(expected);
            case "definitions" ->
                kind + " " + (expected.matches("\\d+") ? described("TaskDefinition") : template.definitions(expected));
            case "widths" -> kind + " " + new FlowFacts(reading.flowLog()).widths();
            case "cluster" -> kind + " " + reading.topology().name();
            case "host" -> kind + " " + reading.topology().instances().getFirst().id();
            case "launch" -> kind + " " + service().launchType();
            case "public-ip" -> kind + (network().assignPublicIp() ? " ENABLED" : " DISABLED");
            case "listed-clusters" ->
                kind + " " + (noted(message -> message.contains("belongs to cluster")) ? expected : "0");
            case "listed-container-instances" ->
                kind + " " + (noted(message -> message.contains("container instance")) ? expected : "0");
            default -> kind + " " + count(kind);
        };
    }

    private long count(String kind) {
        return switch (kind) {
            case "clusters" -> described("Cluster");
            case "services" -> all("Service");
            case "tasks" -> all("Task");
            case "hosts", "instances" -> all("ContainerInstance");
            case "errors" -> errors();
            case "template" -> template.total();
            case "rules-drawn" -> new Census(reading.topology()).rules();
            case "interfaces-drawn" -> new Census(reading.topology()).interfaces();
            case "subnets" -> described("Subnet");
            case "vpcs" -> described("Vpc");
            case "route-tables" -> described("RouteTable");
            case "network-acls" -> described("NetworkAcl");
            case "peerings" -> described("VpcPeeringConnection") + inNotes("VPC peering connections");
            case "nat-gateways" -> described("NatGateway");
            case "internet-gateways" -> described("InternetGateway");
            case "endpoints" -> described("VpcEndpoint");
            case "balancers" -> described("LoadBalancer");
            case "target-groups" -> described("TargetGroup");
            case "groups" -> described("SecurityGroup");
            case "databases" -> described("Database");
            case "interfaces" -> new Census(reading.topology()).interfaces() + inNotes("network interfaces");
            case "rules" -> new Census(reading.topology()).rules() + inNotes("rules of security groups");
            case "targets" ->
                reading.topology().all(TargetGroup.class).stream().mapToLong(g -> g.otherTargets().size()).sum();
            case "listeners" ->
                reading.topology().all(LoadBalancer.class).stream().mapToLong(b -> b.listeners().size()).sum();
            case "balancings" -> services().mapToLong(s -> s.loadBalancers().size()).sum()
                    + (noted(message -> message.contains("classic load balancer")) ? 1 : 0);
            case "registries" -> services().filter(s -> s.registry().isPresent()).count();
            case "asked-subnets" -> network().subnets().size();
            case "asked-groups" -> network().securityGroups().size();
            case "bindings" -> bindings().size();
            case "colliding" -> bindings().size() - bindings().stream().distinct().count();
            case "doors" ->
                tasks().filter(task -> task.networkInterface().isPresent() || task.networkConfiguration().isPresent())
                        .count();
            case "containers" -> containers().count();
            case "running-containers" -> tasks().mapToLong(task -> containers().count()).sum();
            case "links" -> containers().mapToLong(c -> c.links().size()).sum();
            case "open-ports" -> containers().mapToLong(c -> c.portMappings().size()).sum();
            case "port" -> containers().limit(1)
                    .flatMap(c -> c.portMappings().stream())
                    .mapToLong(PortMapping::containerPort)
                    .sum();
            default -> new FlowFacts(reading.flowLog()).count(kind);
        };
    }

    private long errors() {
        return reading.notes().stream().filter(note -> note.severity() == Note.Severity.ERROR).count();
    }

    private Stream<Task> tasks() {
        return reading.topology().tasks().stream();
    }

    private Stream<Service> services() {
        return reading.topology().services().stream();
    }

    private Service service() {
        return services().findFirst().orElseThrow();
    }

    private AwsvpcConfiguration network() {
        return service().networkConfiguration().orElseThrow();
    }

    private TaskDefinition definition() {
        return reading.topology().all(TaskDefinition.class).getFirst();
    }

    private Stream<ContainerDefinition> containers() {
        return reading.topology().all(TaskDefinition.class).stream().flatMap(d -> d.containers().stream());
    }

    /** Each with its host, since the same port of another host does not collide. */
    private List<String> bindings() {
        return tasks()
                .flatMap(task -> task.placement()
                        .stream()
                        .flatMap(place -> place.bindings().stream())
                        .map(NetworkBinding::hostPorts)
                        .map(port -> task.instance().map(Object::toString).orElse(task.id().value()) + " " + port))
                .toList();
    }

    private String ports() {
        String ports = containers().flatMap(c -> c.portMappings().stream())
                .map(InputFacts::port)
                .collect(Collectors.joining(" "));
        return ports.isEmpty() ? "none" : ports;
    }

    private static String port(PortMapping mapping) {
        String host = mapping.hostPort().isPresent() ? Integer.toString(mapping.hostPort().getAsInt()) : "omitted";
        return host + "->" + mapping.containerPorts() + "/" + mapping.protocol().toString().toLowerCase(Locale.ROOT);
    }

    private String types() {
        return definition().requiresCompatibilities()
                .stream()
                .map(Enum::name)
                .sorted()
                .collect(Collectors.joining("/"));
    }

    private long all(String kind) {
        return reading.topology().resources().filter(resource -> is(resource, kind)).count();
    }

    private long described(String kind) {
        return reading.topology()
                .resources()
                .filter(resource -> is(resource, kind) && !reading.topology().isUnresolved(resource.id()))
                .count();
    }

    private static boolean is(Resource resource, String kind) {
        return resource.getClass().getSimpleName().equals(kind);
    }

    private boolean noted(Predicate<String> such) {
        return reading.notes().stream().map(Note::message).anyMatch(such);
    }

    private String counted(String expected) {
        String kind = expected.substring(0, expected.lastIndexOf(' '));
        return "counted " + kind + " " + inNotes(kind);
    }

    /** What notes of these words count: {@code EBS volumes are not modelled: 4, the first of them here}. */
    private long inNotes(String words) {
        return reading.notes()
                .stream()
                .map(Note::message)
                .filter(message -> message.contains(words) && message.contains("not modelled: "))
                .map(COUNTED::matcher)
                .filter(Matcher::find)
                .mapToLong(found -> Long.parseLong(found.group(1) == null ? found.group(2) : found.group(1)))
                .sum();
    }

    /** Parsers differ by a column or two on where a fault begins. */
    private String refused(String expected) {
        String[] place = expected.split(":", 2);
        return reading.notes()
                .stream()
                .filter(note -> note.severity() == Note.Severity.ERROR)
                .map(Note::at)
                .filter(at -> at.startsWith("line " + place[0] + ", column "))
                .map(at -> Integer.parseInt(at.substring(at.lastIndexOf(' ') + 1)))
                .filter(column -> Math.abs(column - Integer.parseInt(place[1])) <= 3)
                .map(column -> expected)
                .min(Comparator.naturalOrder())
                .filter(found -> reading.topology().resources().findAny().isEmpty())
                .orElse("nothing: " + reading.notes());
    }
}
