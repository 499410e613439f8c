package portico.model.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static portico.model.flow.Rulebook.H1;
import static portico.model.flow.Rulebook.PRIVATE_A;
import static portico.model.flow.Rulebook.task;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import portico.model.flow.log.TraceLog;
import portico.model.net.Protocol;
import portico.model.topology.NetworkMode;
import portico.model.topology.Topology;

/** R153, R169: what no interface writes a line about. */
class UnloggedTest {

    private static final Topology NETWORK = Rulebook.network()
            .service("old", NetworkMode.BRIDGE, false)
            .service("plain", NetworkMode.HOST, false)
            .service("web", NetworkMode.AWSVPC, false)
            .bridge("bridge", "old", H1, 32768, "172.17.0.2")
            .hostMode("host", "plain", H1)
            .awsvpc("awsvpc", "web", Optional.of(H1), PRIVATE_A, "10.0.1.101", Optional.empty())
            .awsvpc("fargate", "web", Optional.empty(), PRIVATE_A, "10.0.1.102", Optional.empty())
            .build();

    private static Trace call(String task, String address, int port, Protocol protocol) {
        FlowEnd called = Subjects.called(NETWORK, address).getFirst();
        return new FlowTracer(NETWORK).trace(new Flow(task(task), called, port, protocol));
    }

    /** The example, a task that resolves a name and reads its credentials, in each mode; and the time and the metadata of its host. */
    @ParameterizedTest
    @CsvSource({"bridge,169.254.169.253,53,UDP", "host,10.0.0.2,53,UDP", "awsvpc,10.0.0.2,53,TCP",
            "fargate,10.0.0.2,53,UDP", "bridge,169.254.170.2,80,TCP", "host,169.254.170.2,80,TCP",
            "awsvpc,169.254.170.2,80,TCP", "fargate,169.254.170.2,80,TCP", "awsvpc,169.254.169.123,123,UDP",
            "bridge,169.254.169.254,80,TCP"})
    void r153NamesCredentialsAndTimeAreInNoLog(String task, String address, int port, Protocol protocol) {
        Trace trace = call(task, address, port, protocol);
        assertThat(trace.isDelivered()).isTrue();
        assertThat(new TraceLog(NETWORK).of(trace).all()).isEmpty();
    }

    /** Beyond the example: somebody else's resolver, and any other port, are traffic as any other. */
    @ParameterizedTest
    @CsvSource({"bridge,203.0.113.9,53,UDP", "awsvpc,203.0.113.9,53,TCP", "fargate,203.0.113.9,123,UDP",
            "host,203.0.113.9,80,TCP"})
    void r153WhatOthersAnswerIsLogged(String task, String address, int port, Protocol protocol) {
        assertThat(new TraceLog(NETWORK).of(call(task, address, port, protocol)).all()).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"bridge", "host", "awsvpc"})
    void r169CredentialsNeverLeaveTheHost(String task) {
        Trace trace = call(task, "169.254.170.2", 80, Protocol.TCP);
        assertThat(trace.hops()).allSatisfy(hop -> assertThat(hop.instance()).contains(H1))
                .extracting(Hop::place)
                .doesNotContain(Hop.Place.HOST_INTERFACE, Hop.Place.TASK_INTERFACE);
        assertThat(Rulebook.rows(trace.hops()).getLast()).endsWith(" > 127.0.0.1:51679");
    }

    /** Beyond the rule: without an agent beside it, a task on Fargate is answered through its own interface. */
    @Test
    void r169OnFargateThereIsNoHostToAnswer() {
        assertThat(call("fargate", "169.254.170.2", 80, Protocol.TCP).hops()).extracting(Hop::place)
                .isEqualTo(List.of(Hop.Place.TASK, Hop.Place.TASK_INTERFACE));
    }
}
