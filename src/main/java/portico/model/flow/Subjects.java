package portico.model.flow;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import portico.model.id.ResourceId;
import portico.model.net.Cidr;
import portico.model.net.Ipv4Address;
import portico.model.topology.ContainerInstance;
import portico.model.topology.Database;
import portico.model.topology.LoadBalancer;
import portico.model.topology.OutsideEndpoint;
import portico.model.topology.Resource;
import portico.model.topology.Service;
import portico.model.topology.Task;
import portico.model.topology.TaskDefinition;
import portico.model.topology.Topology;
import portico.model.topology.Vpc;
import portico.model.topology.VpcEndpoint;

/** Finds the ends of flows that a person means: by id, name, address, the name of a service of AWS, or the word {@code internet}. */
public final class Subjects {

    /** Kinds that a text may mean; where several carry it, the first kind wins. */
    private static final List<Class<? extends Resource>> KINDS = List.of(Task.class, Service.class,
            ContainerInstance.class, Database.class, LoadBalancer.class, OutsideEndpoint.class, VpcEndpoint.class,
            TaskDefinition.class);

    private final Topology topology;
    private final String text;

    private Subjects(Topology topology, String text) {
        this.topology = topology;
        this.text = text;
    }

    /**
     * Everything the text stands for: one end, or each placed task of a service (its waiting ones where none has a place).
     *
     * @throws UnknownSubjectException when nothing goes by it
     * @throws AmbiguousSubjectException when several of one kind do
     */
    public static List<FlowEnd> find(Topology topology, String text) {
        return new Subjects(topology, text.strip()).find();
    }

    /**
     * As {@link #find}, for somebody who is called: an address of a VPC that nobody holds can be called as well, to no avail (R91).
     *
     * @throws UnknownSubjectException when nothing goes by it
     * @throws AmbiguousSubjectException when several of one kind do
     */
    public static List<FlowEnd> called(Topology topology, String text) {
        Subjects subjects = new Subjects(topology, text.strip());
        return subjects.address()
                .filter(subjects::isVacant)
                .map(address -> List.<FlowEnd>of(new FlowEnd.Vacant(address)))
                .orElseGet(subjects::find);
    }

    private boolean isVacant(Ipv4Address address) {
        return topology.all(Vpc.class).stream().flatMap(vpc -> vpc.cidrs().stream()).anyMatch(b -> b.contains(address))
                && Holders.of(topology, address).findAny().isEmpty();
    }

    private List<FlowEnd> find() {
        if (text.toLowerCase(Locale.ROOT).equals("internet")) {
            return List.of(FlowEnd.Internet.CLIENT);
        }
        Optional<Ipv4Address> address = address();
        if (address.isPresent()) {
            return byAddress(address.get());
        }
        return named(r -> r.id().value().equals(text)).or(() -> named(r -> r.name().equals(text)))
                .or(this::byContainer)
                .or(() -> AwsService.named(text).map(service -> List.of(new FlowEnd.Internet(service.address()))))
                .orElseThrow(() -> new UnknownSubjectException(text, new Suggestions(topology).closestTo(text)));
    }

    private Optional<List<FlowEnd>> named(Predicate<Resource> matches) {
        for (Class<? extends Resource> kind : KINDS) {
            List<Resource> found = topology.all(kind).stream().filter(matches).map(Resource.class::cast).toList();
            if (!found.isEmpty()) {
                return Optional.of(ends(only(found)));
            }
        }
        return Optional.empty();
    }

    private <T extends Resource> T only(List<T> found) {
        if (found.size() > 1) {
            throw new AmbiguousSubjectException(text, found.stream().map(r -> r.id().value()).toList());
        }
        return found.getFirst();
    }

    private List<FlowEnd> ends(Resource resource) {
        return switch (resource) {
            case Service service -> tasks(resource, t -> t.service().equals(Optional.of(service.id())));
            case TaskDefinition definition -> tasks(resource, t -> t.taskDefinition().equals(definition.id()));
            default -> List.of(new FlowEnd.At(resource.id()));
        };
    }

    private List<FlowEnd> tasks(Resource of, Predicate<Task> which) {
        List<Task> all = topology.tasks().stream().filter(which).toList();
        List<Task> placed = all.stream().filter(Task::isPlaced).toList();
        if (all.isEmpty()) {
            return List.of(new FlowEnd.At(of.id()));
        }
        return (placed.isEmpty() ? all : placed).stream().<FlowEnd>map(t -> new FlowEnd.At(t.id())).toList();
    }

    private Optional<List<FlowEnd>> byContainer() {
        List<TaskDefinition> owners = topology.all(TaskDefinition.class)
                .stream()
                .filter(d -> d.containers().stream().anyMatch(c -> c.name().equals(text)))
                .toList();
        return owners.isEmpty() ? Optional.empty() : Optional.of(ends(only(owners)));
    }

    private Optional<Ipv4Address> address() {
        String octet = "(25[0-5]|2[0-4]\\d|1\\d\\d|\\d?\\d)";
        return text.matches(octet + "(\\." + octet + "){3}") ? Optional.of(Ipv4Address.of(text)) : Optional.empty();
    }

    private List<FlowEnd> byAddress(Ipv4Address address) {
        List<ResourceId> holders = Holders.of(topology, address).distinct().toList();
        if (holders.size() > 1) {
            throw new AmbiguousSubjectException(text, holders.stream().map(ResourceId::value).toList());
        }
        if (holders.isEmpty() && isInside(address) && LinkLocal.at(address).isEmpty()) {
            throw new UnknownSubjectException(text, List.of());
        }
        return List.of(holders.isEmpty() ? new FlowEnd.Internet(address) : new FlowEnd.At(holders.getFirst()));
    }

    private boolean isInside(Ipv4Address address) {
        Stream<Cidr> privateBlocks = Stream
                .of("10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16", "127.0.0.0/8", "169.254.0.0/16")
                .map(Cidr::of);
        return Stream.concat(privateBlocks, topology.all(Vpc.class).stream().flatMap(v -> v.cidrs().stream()))
                .anyMatch(block -> block.contains(address));
    }
}
