package portico.model.remedy;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import portico.model.flow.Flow;
import portico.model.flow.FlowEnd;
import portico.model.flow.reach.ReachEnd;
import portico.model.flow.reach.Reachability;
import portico.model.id.TaskId;
import portico.model.net.Protocol;
import portico.model.topology.NetworkBinding;
import portico.model.topology.Task;
import portico.model.topology.Topology;

/**
 * What a change opens besides what was asked for, and what it closes: the matrix before it and after it, and the host ports behind balancers.
 */
final class SideEffects {

    private final Flow asked;
    private final Version before;
    private final Set<Integer> askedPorts;

    SideEffects(Topology topology, Flow asked) {
        this.asked = asked;
        this.before = Version.of(Reachability.asking(topology, asked));
        this.askedPorts = ports(topology, asked);
    }

    /** Of one change. */
    record Effects(List<Connection> opens, List<Connection> closes) {}

    Effects of(Topology changed) {
        Version after = Version.of(before.reach().after(changed));
        Stream<MorePairs.More> opened = MorePairs.of(after, before)
                .filter(more -> more.pairs() > (isAsked(more) ? 1 : 0));
        return new Effects(named(opened, DirectWays.more(after, before).filter(way -> !way.flow().equals(asked))),
                named(MorePairs.of(before, after), DirectWays.more(before, after)));
    }

    private static List<Connection> named(Stream<MorePairs.More> pairs, Stream<DirectWays.Way> direct) {
        return Stream.concat(pairs.map(SideEffects::named), direct.map(DirectWays.Way::named)).distinct().toList();
    }

    private static Connection named(MorePairs.More more) {
        return new Connection(more.from().name(), more.to().name(), more.port().ports().first(),
                more.port().protocol());
    }

    private boolean isAsked(MorePairs.More opened) {
        return isEnd(opened.from(), asked.from()) && isEnd(opened.to(), asked.to())
                && opened.port().protocol() == asked.protocol()
                && askedPorts.stream().anyMatch(opened.port().ports()::contains);
    }

    private static boolean isEnd(ReachEnd end, FlowEnd asked) {
        return end.members().contains(asked)
                || end.kind() == ReachEnd.Kind.INTERNET && asked instanceof FlowEnd.Internet;
    }

    /** A host's port and the container's behind it are two names of one way in (R155). */
    private static Set<Integer> ports(Topology topology, Flow asked) {
        IntStream behind = asked.to() instanceof FlowEnd.At(TaskId id)
                ? bindings(topology.task(id), asked.protocol()).filter(b -> b.hostPorts().contains(asked.port()))
                        .mapToInt(b -> b.containerPort() + asked.port() - b.hostPort())
                : IntStream.empty();
        return IntStream.concat(IntStream.of(asked.port()), behind).boxed().collect(Collectors.toSet());
    }

    private static Stream<NetworkBinding> bindings(Task task, Protocol protocol) {
        return task.placement()
                .stream()
                .flatMap(place -> place.bindings().stream())
                .filter(binding -> binding.protocol() == protocol);
    }
}
