package portico.model.placement;

import static org.assertj.core.api.Assertions.assertThat;
import static portico.model.Fixtures.h1;
import static portico.model.Fixtures.network;
import static portico.model.placement.Placing.PLACER;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import portico.format.json.Json;
import portico.format.json.JsonParsing;
import portico.model.Fixtures;
import portico.model.net.PortRange;
import portico.model.net.Protocol;
import portico.model.topology.ContainerInstance;
import portico.model.topology.HostPorts;
import portico.model.topology.NetworkBinding;
import portico.model.topology.Topology;

/** R22 to R28: the worked examples of the port catalogue, each through the engine that places tasks. */
class PortCatalogueTest {

    static Stream<Json> examples() throws IOException {
        Json document = JsonParsing.parse(Files.readAllBytes(Path.of("assets/catalogue/ecs-ports.json")))
                .value()
                .orElseThrow();
        return document.find("dynamic").orElseThrow().elements("examples").stream();
    }

    private static List<Integer> numbers(Json in, String name) {
        return texts(in, name).stream().map(Integer::valueOf).toList();
    }

    private static List<String> texts(Json in, String name) {
        return in.elements(name).stream().map(each -> each.text().orElseThrow()).toList();
    }

    private static OptionalInt cursor(Json given) {
        return Stream.concat(numbers(given, "after").stream(), given.text("cursor").map(Integer::valueOf).stream())
                .mapToInt(port -> port)
                .reduce((_, last) -> last);
    }

    /** What the agent answers, in the catalogue's words: a port, a run of ports, or an error. */
    private static List<String> answers(Json given) {
        List<Integer> range = numbers(given, "range");
        List<Integer> busy = new ArrayList<>(numbers(given, "busy"));
        busy.addAll(numbers(given, "after"));
        busy.removeAll(numbers(given, "released"));
        HostPorts ports = Fixtures.range(range.getFirst(), range.getLast()).withLastAssigned(cursor(given));
        List<String> answers = new ArrayList<>();
        for (String request : texts(given, "requests")) {
            PortAssignment assignment = PortAssignment.of(List.of(request(request)), host(ports, busy));
            assignment.bindings().forEach(b -> busy.addAll(all(b.hostPorts())));
            answers.add(answer(assignment));
            ports = assignment.portsAfter();
        }
        return answers;
    }

    private static PortRequest request(String words) {
        int count = words.startsWith("range of ") ? Integer.parseInt(words.split(" ")[2]) : 1;
        return new PortRequest("app", new PortRange(5000, 5000 + count - 1), OptionalInt.empty(), Protocol.TCP);
    }

    private static List<Integer> all(PortRange ports) {
        return IntStream.rangeClosed(ports.first(), ports.last()).boxed().toList();
    }

    /** A host on which something listens on each of these ports. */
    private static Host host(HostPorts ports, List<Integer> busy) {
        List<Integer> taken = Stream.concat(ports.reservedTcp().stream(), busy.stream()).distinct().toList();
        ContainerInstance instance = h1().withHostPorts(new HostPorts(taken, List.of(), ports.dynamicRange(),
                ports.lastAssigned(), ports.lastAssignedUdp(), true));
        Topology topology = network(instance);
        return new Host(instance.withHostPorts(ports), PLACER.capacity(topology).of(instance.id()), Fixtures.A,
                Residents.of(topology));
    }

    private static String answer(PortAssignment assignment) {
        return assignment.failed().isEmpty()
                ? assignment.bindings()
                        .stream()
                        .map(NetworkBinding::hostPorts)
                        .map(PortRange::toString)
                        .toList()
                        .getFirst()
                : "error: a host port is unavailable";
    }

    @ParameterizedTest
    @MethodSource("examples")
    void everyWorkedExampleComesOutAsTheCatalogueSays(Json example) {
        List<String> expected = example.text("expectError")
                .map(error -> List.of("error: " + error))
                .orElseGet(() -> texts(example, "expect"));
        assertThat(answers(example.find("given").orElseThrow())).isEqualTo(expected);
    }

    @Test
    void thereAreSevenExamples() throws IOException {
        assertThat(examples()).hasSize(7);
    }
}
