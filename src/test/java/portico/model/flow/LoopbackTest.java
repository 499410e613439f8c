package portico.model.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import portico.format.Progress;
import portico.format.Source;
import portico.format.catalogue.Catalogues;
import portico.format.document.DocumentReader;
import portico.format.document.ScheduledSettling;
import portico.model.net.Protocol;
import portico.model.placement.Placer;
import portico.model.topology.Topology;

/** R7, R12: what a task says to itself. */
class LoopbackTest {

    private static final String NETWORK = """
            {"vpcs": [{"cidr": "10.0.0.0/16"}], "subnets": [{"name": "p", "cidr": "10.0.1.0/24"}],
            "containerInstances": [{"id": "i", "instanceType": "c5.large", "subnet": "p"}],
            "taskDefinitions": [{"family": "cut-off", "networkMode": "none", "containerDefinitions": [{"name": "c", "portMappings": [{"containerPort": 80}]}]},
              {"family": "own", "networkMode": "awsvpc", "containerDefinitions": [{"name": "c", "portMappings": [{"containerPort": 80}]}]}],
            "tasks": [{"id": "cut-off-1", "taskDefinition": "cut-off", "containerInstance": "i"},
              {"id": "cut-off-2", "taskDefinition": "cut-off", "containerInstance": "i"},
              {"id": "own-1", "taskDefinition": "own", "containerInstance": "i", "networkInterface": {"subnet": "p"}}]}""";

    private static final Topology TOPOLOGY = new DocumentReader(
            new ScheduledSettling(new Placer(Catalogues.instanceTypes())))
            .read(List.of(new Source("x.json", NETWORK.getBytes(StandardCharsets.UTF_8))), Progress.NONE)
            .topology();

    @ParameterizedTest
    @CsvSource(textBlock = """
            own-1,     own-1,     80, DELIVERED
            own-1,     own-1,     81, REFUSED
            cut-off-1, cut-off-1, 80, DELIVERED
            cut-off-1, cut-off-1, 81, REFUSED
            cut-off-1, cut-off-2, 80, UNREACHABLE
            cut-off-1, own-1,     80, UNREACHABLE
            """)
    void onlyItselfHearsIt(String from, String to, int port, Disposition expected) {
        Trace trace = new FlowTracer(TOPOLOGY).trace(new Flow(Subjects.find(TOPOLOGY, from).getFirst(),
                Subjects.find(TOPOLOGY, to).getFirst(), port, Protocol.TCP));
        assertThat(trace.disposition()).isEqualTo(expected);
        assertThat(trace.hops()).allMatch(hop -> hop.place() == Hop.Place.TASK);
    }
}
