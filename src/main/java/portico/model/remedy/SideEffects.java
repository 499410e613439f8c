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

/** Which pairs a change opens besides the one that was asked for: the matrix before it and after it, and the host ports behind balancers. */
final class Openings {

    private final Flow asked;
    private final Reachability before;
    private final DirectWays direct;
    private final Set<Integer> askedPorts;

    Openings(Topology topology, Flow asked) {
        this.asked = asked;
        this.before = Reachability.asking(topology, asked);
        this.direct = new DirectWays(topology);
        this.askedPorts = ports(topology, asked);
    }

    List<Opening> after(Topology changed) {
        Stream<Opening> pairs = new OpenedPairs(before, before.after(changed)).all()
                .filter(opened -> opened.pairs() > (isAsked(opened) ? 1 : 0))
                .map(opened -> new Opening(opened.from().name(), opened.to().name(), opened.port().ports().first(),
                        opened.port().protocol()));
        return Stream.concat(pairs, direct.openedIn(changed, asked)).distinct().toList();
    }

    private boolean isAsked(OpenedPairs.Opened opened) {
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
