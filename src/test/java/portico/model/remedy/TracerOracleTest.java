package portico.model.remedy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import portico.format.document.DocumentWriter;
import portico.model.flow.Disposition;
import portico.model.flow.Flow;
import portico.model.flow.FlowEnd;
import portico.model.flow.FlowTracer;
import portico.model.flow.Flows;
import portico.model.flow.Trace;
import portico.model.id.DatabaseId;
import portico.model.id.InstanceId;
import portico.model.net.Protocol;
import portico.model.topology.ContainerInstance;
import portico.model.topology.Database;
import portico.model.topology.LoadBalancer;
import portico.model.topology.Resource;
import portico.model.topology.Task;
import portico.model.topology.Topology;
import portico.model.topology.UnresolvedReferenceException;
import portico.model.topology.VpcEndpoint;

/**
 * The tracer against {@link NaiveNetwork} on random networks, and every remedy against it too: it turns the verdict, and opens nothing that it does
 * not say. {@code -Dportico.laws=100000} asks so many flows instead of 2,000.
 */
class TracerOracleTest {

    private static final int FLOWS_EACH = 20;
    private static final List<Integer> PORTS = List.of(443, 443, 3000, 3000, 3000, 3001, 5432, 5432, 32768, 32769);

    private static int flows() {
        return Integer.getInteger("portico.laws", 2_000);
    }

    private static List<FlowEnd> ends(Topology topology) {
        List<FlowEnd> ends = new ArrayList<>();
        ends.add(FlowEnd.Internet.CLIENT);
        topology.resources()
                .filter(r -> r instanceof Task || r instanceof ContainerInstance || r instanceof Database
                        || r instanceof LoadBalancer || r instanceof VpcEndpoint)
                .forEach(r -> ends.add(new FlowEnd.At(r.id())));
        return ends;
    }

    private static boolean sends(Topology topology, FlowEnd end) {
        return end instanceof FlowEnd.Internet
                || end instanceof FlowEnd.At(var id) && (topology.find(id).orElseThrow() instanceof Task
                        || id instanceof InstanceId || topology.find(id).orElseThrow() instanceof Database);
    }

    /** Whether the matrix asks it: databases only answer there (modelling), and hosts are not in it. */
    private static boolean opens(Topology topology, FlowEnd end) {
        return sends(topology, end) && !(end instanceof FlowEnd.At(DatabaseId _)) && !isHost(end);
    }

    private static boolean isHost(FlowEnd end) {
        return end instanceof FlowEnd.At(InstanceId _);
    }

    /** Like people, who mostly ask for what is there: every third port is drawn by lot. */
    private static Flow flow(Topology topology, Random random) {
        List<FlowEnd> ends = ends(topology);
        List<FlowEnd> senders = ends.stream().filter(end -> sends(topology, end)).toList();
        FlowEnd from = senders.get(random.nextInt(senders.size()));
        FlowEnd to = ends.get(random.nextInt(ends.size()));
        int port = random.nextInt(3) == 0 ? PORTS.get(random.nextInt(PORTS.size()))
                : Flows.defaultPort(topology, to).orElse(443);
        Flow flow = new Flow(from, to, port, random.nextInt(12) == 0 ? Protocol.UDP : Protocol.TCP);
        boolean database = from.equals(to) && topology.tasks().stream().noneMatch(t -> from.equals(at(t)));
        return database ? flow(topology, random) : flow;
    }

    private static FlowEnd at(Task task) {
        return new FlowEnd.At(task.id());
    }

    @Test
    void everyVerdictIsThatOfTheRules() {
        Map<Disposition, Integer> seen = new EnumMap<>(Disposition.class);
        for (int seed = 0; seed < flows() / FLOWS_EACH; seed++) {
            Topology topology = RandomNetwork.of(seed);
            FlowTracer tracer = new FlowTracer(topology);
            NaiveNetwork naive = new NaiveNetwork(topology);
            Random random = new Random(seed);
            for (int i = 0; i < FLOWS_EACH; i++) {
                Flow flow = flow(topology, random);
                Disposition verdict = tracer.trace(flow).disposition();
                if (verdict != naive.ask(flow)) {
                    fail(report(flow, topology,
                            t -> new FlowTracer(t).trace(flow).disposition() != new NaiveNetwork(t).ask(flow)));
                }
                seen.merge(verdict, 1, Integer::sum);
            }
        }
        int all = seen.values().stream().mapToInt(n -> n).sum();
        System.out.println("verdicts of " + all + " flows: " + seen);
        assertThat(seen).as("every way to end occurs").containsKeys(Disposition.values());
        assertThat(seen.get(Disposition.DELIVERED)).isBetween(all / 10, all * 9 / 10);
    }

    /** What is left of a network when everything is taken away that the fault does not need. */
    private static String report(Flow flow, Topology topology, Predicate<Topology> fault) {
        Topology small = topology;
        boolean again = true;
        while (again) {
            again = false;
            for (Resource resource : small.resources().toList()) {
                Optional<Topology> fewer = without(small, resource).filter(t -> stillFails(t, fault));
                if (fewer.isPresent()) {
                    small = fewer.get();
                    again = true;
                }
            }
        }
        return flow + ": the tracer says " + new FlowTracer(small).trace(flow).disposition() + ", the rules "
                + new NaiveNetwork(small).ask(flow) + " of\n" + DocumentWriter.write(small, List.of()) + "\nblockers "
                + new FlowTracer(small).trace(flow).blockers();
    }

    private static Optional<Topology> without(Topology topology, Resource resource) {
        try {
            return Optional.of(topology.without(resource.id()));
        } catch (UnresolvedReferenceException e) {
            return Optional.empty();
        }
    }

    private static boolean stillFails(Topology topology, Predicate<Topology> fault) {
        try {
            return fault.test(topology);
        } catch (RuntimeException e) {
            return false;
        }
    }

    @Test
    void everyRemedyTurnsTheVerdictAndSaysWhatElseItOpensAndCloses() {
        int mended = 0;
        int denied = 0;
        for (int seed = 0; seed < flows() / FLOWS_EACH; seed++) {
            Topology topology = RandomNetwork.of(seed);
            Random random = new Random(seed);
            Flow flow = flow(topology, random);
            Trace trace = new FlowTracer(topology).trace(flow);
            List<Mend> mends = Remedies.of(topology, trace);
            assertThat(mends.isEmpty() || !trace.isDelivered()).isTrue();
            mends.forEach(mend -> check(topology, flow, mend));
            denied += trace.isDelivered() ? 0 : 1;
            mended += mends.isEmpty() ? 0 : 1;
        }
        System.out.println(mended + " of " + denied + " denied flows have a remedy");
        assertThat(mended).isGreaterThan(denied / 3);
    }

    private static void check(Topology topology, Flow flow, Mend mend) {
        Topology changed = topology.withAll(mend.edit().resources());
        NaiveNetwork before = new NaiveNetwork(topology);
        NaiveNetwork after = new NaiveNetwork(changed);
        assertThat(after.ask(flow)).as("%s %s\n%s", flow, mend.changes(), topology.name())
                .isEqualTo(Disposition.DELIVERED);
        Set<Connection> opened = new HashSet<>();
        Set<Connection> closed = new HashSet<>();
        for (FlowEnd to : ends(topology)) {
            for (FlowEnd from : ends(topology)) {
                for (int port : Set.copyOf(PORTS)) {
                    Flow other = new Flow(from, to, port, protocol(to, port, flow));
                    boolean asked = isSame(topology, other, flow) || from.equals(to) || !opens(topology, from)
                            || isHost(to) || to instanceof FlowEnd.Internet && port != 443 && port != flow.port();
                    if (!asked && isDelivered(after, other) && !isDelivered(before, other)) {
                        opened.add(connection(topology, other));
                    }
                    if (!asked && isDelivered(before, other) && !isDelivered(after, other)) {
                        closed.add(connection(topology, other));
                    }
                }
            }
        }
        assertThat(mend.opens()).as("%s %s %s", topology.name(), flow, mend.changes()).containsAll(opened);
        assertThat(mend.closes()).as("%s %s %s", topology.name(), flow, mend.changes()).containsAll(closed);
    }

    /** Of all that the internet listens on, what was asked for and HTTPS are told. */
    private static Protocol protocol(FlowEnd to, int port, Flow asked) {
        return to instanceof FlowEnd.Internet && port == asked.port() ? asked.protocol() : Protocol.TCP;
    }

    /** By the container's port, by the host port that leads to it or by the listener in front of it: one connection. */
    private static boolean isSame(Topology topology, Flow a, Flow b) {
        return a.from().equals(b.from()) && a.to().equals(b.to()) && known(topology, a) == known(topology, b);
    }

    private static int known(Topology topology, Flow flow) {
        boolean task = topology.tasks().stream().anyMatch(t -> flow.to().equals(at(t)));
        boolean byListener = flow.port() == 443 && isOutside(topology, flow.from());
        return task && (flow.port() >= 32768 || byListener) ? Flows.defaultPort(topology, flow.to()).orElseThrow()
                : flow.port();
    }

    private static boolean isOutside(Topology topology, FlowEnd end) {
        return end instanceof FlowEnd.Internet || new NaiveEnds(topology).isMachine(end);
    }

    private static boolean isDelivered(NaiveNetwork network, Flow flow) {
        return network.ask(flow) == Disposition.DELIVERED;
    }

    private static Connection connection(Topology topology, Flow flow) {
        return new Connection(name(topology, flow.from()), name(topology, flow.to()), known(topology, flow),
                flow.protocol());
    }

    private static String name(Topology topology, FlowEnd end) {
        return switch (end) {
            case FlowEnd.Internet _ -> "internet";
            case FlowEnd.Vacant(var address) -> address.toString();
            case FlowEnd.At(var id) when topology.find(id).orElseThrow() instanceof Task task ->
                topology.service(task.service().orElseThrow()).name();
            case FlowEnd.At(var id) -> topology.find(id).orElseThrow().name();
        };
    }
}
