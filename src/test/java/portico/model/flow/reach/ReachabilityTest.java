package portico.model.flow.reach;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import portico.format.catalogue.Catalogues;
import portico.format.files.TopologyFiles;
import portico.model.flow.ClassNumbers;
import portico.model.flow.Disposition;
import portico.model.flow.Flow;
import portico.model.flow.FlowEnd;
import portico.model.flow.FlowTracer;
import portico.model.topology.Task;
import portico.model.topology.Topology;

/** Every cell of the matrix says what the tracer says of each pair of members, one by one. */
class ReachabilityTest {

    private static final int SEEDS = Integer.getInteger("portico.laws", 150);

    @Test
    void everyPairOfARandomNetworkIsAsTraced() {
        Map<Disposition, Long> met = new EnumMap<>(Disposition.class);
        for (int seed = 0; seed < SEEDS; seed++) {
            count(agrees(RandomNetworks.of(seed)), met);
        }
        assertThat(met).as("everything occurs")
                .containsKeys(Disposition.DELIVERED, Disposition.DENIED_BY_SECURITY_GROUP,
                        Disposition.DENIED_BY_NETWORK_ACL, Disposition.NO_ROUTE, Disposition.NO_TARGET,
                        Disposition.UNREACHABLE);
        long all = met.values().stream().mapToLong(n -> n).sum();
        assertThat(met.get(Disposition.DELIVERED)).isBetween(all / 10, all * 9 / 10);
    }

    /** Far fewer classes than pairs, in which a wrong one would answer for many. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void everyPairOfALargeNetworkIsAsTraced(long seed) {
        Map<Disposition, Long> met = agrees(RandomNetworks.large(seed, 40));
        assertThat(met.values().stream().mapToLong(n -> n).sum()).isGreaterThan(500);
        assertThat(met).containsKeys(Disposition.DELIVERED, Disposition.DENIED_BY_SECURITY_GROUP);
    }

    /** A service in two VPCs with the same addresses: a subnet takes those of the other VPC for its own. */
    @Test
    void addressesThatTwoVpcsShareAreToldApart() {
        assertThat(agrees(RandomNetworks.of(2680))).containsKey(Disposition.NO_ROUTE);
    }

    static Stream<Path> samples() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("samples"))) {
            return files.filter(f -> f.toString().endsWith(".json") && !f.toString().endsWith(".show.json"))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void everyPairOfASampleIsAsTraced(Path sample) {
        Topology topology = TopologyFiles.of(Catalogues.instanceTypes(), System.in).read(List.of(sample)).topology();
        Reachability reach = Reachability.of(topology);
        agrees(reach);
        assertThat(reach.ends()).extracting(ReachEnd::name).contains("internet");
    }

    @ParameterizedTest
    @MethodSource("samples")
    void aTaskAskedAboutAloneIsNoOtherTaskOfItsService(Path sample) {
        Topology topology = TopologyFiles.of(Catalogues.instanceTypes(), System.in).read(List.of(sample)).topology();
        Reachability reach = Reachability.of(topology);
        topology.tasks().stream().filter(Task::isPlaced).limit(3).forEach(task -> {
            FlowEnd alone = new FlowEnd.At(task.id());
            Reachability more = reach.with(alone);
            ReachEnd service = more.end(new FlowEnd.At(ReachEnds.owner(task))).orElseThrow();
            int others = Math.max(1, service.members().size() - 1);
            assertThat(more.between(service, more.end(alone).orElseThrow())).extracting(Opening::pairs)
                    .allMatch(pairs -> pairs == others);
            assertThat(more.between(more.end(alone).orElseThrow(), service)).extracting(Opening::pairs)
                    .allMatch(pairs -> pairs == others);
        });
    }

    private static void count(Map<Disposition, Long> more, Map<Disposition, Long> all) {
        more.forEach((disposition, pairs) -> all.merge(disposition, pairs, Long::sum));
    }

    /** Traces everything, and counts it. */
    static Map<Disposition, Long> agrees(Topology topology) {
        return agrees(Reachability.of(topology));
    }

    static Map<Disposition, Long> agrees(Reachability reach) {
        FlowTracer tracer = new FlowTracer(reach.topology());
        Map<Disposition, Long> all = new EnumMap<>(Disposition.class);
        for (ReachEnd from : reach.senders()) {
            for (ReachEnd to : reach.ends()) {
                assertThat(reach.between(from, to)).as("%s to %s", from.name(), to.name())
                        .extracting(Opening::port)
                        .containsExactlyElementsOf(asked(reach, from, to));
                for (Opening opening : reach.between(from, to)) {
                    Map<Disposition, Long> traced = traced(tracer, from, to, opening.port());
                    Map<Disposition, Long> said = new EnumMap<>(Disposition.class);
                    opening.outcomes().forEach(outcome -> said.put(outcome.disposition(), outcome.pairs()));
                    assertThat(said)
                            .as("%s: %s to %s on %s", reach.topology().name(), from.name(), to.name(), opening.port())
                            .isEqualTo(traced);
                    opening.outcomes()
                            .forEach(outcome -> assertThat(tracer.trace(outcome.example()).disposition())
                                    .isEqualTo(outcome.disposition()));
                    count(traced, all);
                }
            }
        }
        return all;
    }

    /** The ports that the tracer may be asked for: all on which the end is known to listen, by everybody inside and by whoever is outside. */
    private static List<ListeningPort> asked(Reachability reach, ReachEnd from, ReachEnd to) {
        boolean nonsense = from.kind().isOutside() && to.kind().isOutside()
                || from.kind() == ReachEnd.Kind.LOAD_BALANCER;
        return nonsense ? reach.between(from, to).stream().map(Opening::port).toList()
                : new ListeningPorts(reach.topology(),
                        new FlowTracer(reach.topology()).classes(new ClassNumbers()).portCuts(), Optional.empty())
                        .of(to);
    }

    /** Each pair by itself, at the ends of the range: what lies between is cut alike. */
    private static Map<Disposition, Long> traced(FlowTracer tracer, ReachEnd from, ReachEnd to, ListeningPort port) {
        Map<Disposition, Long> traced = trace(tracer, from, to, port.ports().first(), port);
        assertThat(trace(tracer, from, to, port.ports().last(), port)).isEqualTo(traced);
        return traced;
    }

    private static Map<Disposition, Long> trace(FlowTracer tracer, ReachEnd from, ReachEnd to, int number,
            ListeningPort port) {
        Map<Disposition, Long> traced = new EnumMap<>(Disposition.class);
        for (FlowEnd a : from.members()) {
            for (FlowEnd b : to.members()) {
                if (!a.equals(b) || from.members().size() == 1 && to.members().size() == 1) {
                    traced.merge(tracer.trace(new Flow(a, b, number, port.protocol())).disposition(), 1L, Long::sum);
                }
            }
        }
        return traced;
    }

    @Test
    void r012ATaskAloneInItsServiceSpeaksToItself() {
        Topology topology = TopologyFiles.of(Catalogues.instanceTypes(), System.in)
                .read(List.of(Path.of("samples/myths/s07.json")))
                .topology();
        Reachability reach = Reachability.of(topology);
        assertThat(reach.ends()).extracting(ReachEnd::name).containsExactly("internet", "api", "by-run-task");
        ReachEnd api = reach.ends().get(1);
        assertThat(reach.between(api, api)).extracting(Opening::answer).containsExactly(Opening.Answer.OPEN);
        assertThat(Spread.of(reach, api).steps()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"samples/e-commerce.json", "samples/three-modes.json"})
    void aServiceIsAskedOnEveryPortItDeclares(String sample) {
        Topology topology = TopologyFiles.of(Catalogues.instanceTypes(), System.in)
                .read(List.of(Path.of(sample)))
                .topology();
        Reachability reach = Reachability.of(topology);
        topology.services().forEach(service -> {
            ReachEnd end = reach.end(new FlowEnd.At(service.id())).orElseThrow();
            List<Integer> declared = topology.taskDefinition(service.taskDefinition())
                    .containers()
                    .stream()
                    .flatMap(c -> c.portMappings().stream())
                    .map(m -> m.containerPort())
                    .toList();
            assertThat(reach.between(reach.ends().getFirst(), end)).extracting(o -> o.port().ports().first())
                    .isEqualTo(declared);
        });
    }
}
