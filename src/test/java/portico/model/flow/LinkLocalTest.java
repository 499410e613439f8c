package portico.model.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static portico.model.flow.Rulebook.H1;
import static portico.model.flow.Rulebook.PRIVATE_A;
import static portico.model.flow.Rulebook.at;
import static portico.model.flow.Rulebook.task;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import portico.model.net.Cidr;
import portico.model.net.Ipv4Address;
import portico.model.net.Protocol;
import portico.model.topology.HostLaunch;
import portico.model.topology.InstanceMetadata;
import portico.model.topology.Known;
import portico.model.topology.NetworkMode;
import portico.model.topology.Topology;
import portico.model.topology.Vpc;

/** Metadata, names and time: R111, R122, R150, R152, R169. */
class LinkLocalTest {

    private static Rulebook book() {
        return Rulebook.network()
                .group(Rulebook.SG_TASK, List.of(), List.of())
                .group(Rulebook.SG_HOST, List.of(), List.of())
                .service("old", NetworkMode.BRIDGE, false)
                .service("plain", NetworkMode.HOST, false)
                .service("web", NetworkMode.AWSVPC, false)
                .bridge("bridge", "old", H1, 32768, "172.17.0.2")
                .hostMode("host", "plain", H1)
                .awsvpc("awsvpc", "web", Optional.of(H1), PRIVATE_A, "10.0.1.101", Optional.empty())
                .awsvpc("fargate", "web", Optional.empty(), PRIVATE_A, "10.0.1.102", Optional.empty());
    }

    private static FlowEnd service(String address) {
        return new FlowEnd.Internet(Ipv4Address.of(address));
    }

    private static Trace ask(Rulebook book, String task, String address, int port, Protocol protocol) {
        return new FlowTracer(book.build()).trace(new Flow(task(task), service(address), port, protocol));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            bridge  | TASK 172.17.0.2:40000 > 169.254.170.2:80, DOCKER_BRIDGE 172.17.0.2:40000 > 169.254.170.2:80, HOST_NAT 172.17.0.2:40000 > 127.0.0.1:51679, HOST_NAMESPACE 172.17.0.2:40000 > 127.0.0.1:51679
            host    | TASK 10.0.1.100:40000 > 169.254.170.2:80, HOST_NAT 10.0.1.100:40000 > 127.0.0.1:51679, HOST_NAMESPACE 10.0.1.100:40000 > 127.0.0.1:51679
            awsvpc  | TASK 10.0.1.101:40000 > 169.254.170.2:80, HOST_NAMESPACE 169.254.172.2:40000 > 169.254.170.2:80, HOST_NAT 169.254.172.2:40000 > 127.0.0.1:51679, HOST_NAMESPACE 169.254.172.2:40000 > 127.0.0.1:51679
            fargate | TASK 10.0.1.102:40000 > 169.254.170.2:80, TASK_INTERFACE 10.0.1.102:40000 > 169.254.170.2:80
            """)
    void r150TheTaskEndpointIsAnsweredOnTheHost(String task, String rows) {
        Trace trace = ask(book(), task, "169.254.170.2", 80, Protocol.TCP);
        assertThat(trace.isDelivered()).isTrue();
        assertThat(String.join(", ", Rulebook.rows(trace.hops()))).isEqualTo(rows);
        assertThat(trace.reply()).hasSameSizeAs(trace.hops());
    }

    @ParameterizedTest
    @CsvSource({"bridge,169.254.169.254,80,TCP,DELIVERED", "host,169.254.169.254,80,TCP,DELIVERED",
            "awsvpc,169.254.169.254,80,TCP,DELIVERED", "fargate,169.254.169.254,80,TCP,UNREACHABLE",
            "bridge,169.254.169.253,53,UDP,DELIVERED", "fargate,169.254.169.253,53,UDP,DELIVERED",
            "awsvpc,169.254.169.253,53,TCP,DELIVERED", "awsvpc,169.254.169.123,123,UDP,DELIVERED",
            "awsvpc,169.254.169.254,81,TCP,REFUSED", "bridge,169.254.170.2,443,TCP,REFUSED"})
    void r111GroupsWithoutAnyRuleLetThemPass(String task, String address, int port, Protocol protocol,
            Disposition ending) {
        assertThat(ask(book(), task, address, port, protocol).disposition()).isEqualTo(ending);
    }

    /** The answer with the token takes one hop more to a container behind docker0. */
    @ParameterizedTest
    @CsvSource({"bridge,YES,1,UNREACHABLE", "bridge,YES,2,DELIVERED", "bridge,NO,1,DELIVERED",
            "bridge,UNKNOWN,1,DELIVERED", "host,YES,1,DELIVERED", "awsvpc,YES,1,DELIVERED"})
    void r152ABridgeContainerNeedsAHopLimitOfTwo(String task, Known tokens, int limit, Disposition ending) {
        Topology topology = book().build();
        HostLaunch launch = new HostLaunch(Optional.empty(), Optional.empty(), Known.UNKNOWN, Known.UNKNOWN,
                Optional.empty(), new InstanceMetadata(tokens, OptionalInt.of(limit)));
        Trace trace = new FlowTracer(topology.with(topology.instance(H1).withLaunch(launch)))
                .trace(new Flow(task(task), service("169.254.169.254"), 80, Protocol.TCP));
        assertThat(trace.disposition()).isEqualTo(ending);
    }

    @Test
    void r122NamesNeedTheDnsSupportOfTheVpc() {
        Rulebook silent = book().add(new Vpc(Rulebook.VPC, "vpc", List.of(Cidr.of("10.0.0.0/16")), false, false));
        assertThat(ask(silent, "awsvpc", "169.254.169.253", 53, Protocol.UDP).disposition())
                .isEqualTo(Disposition.UNREACHABLE);
    }

    /** The rule's own example: 10.0.0.0/16 has its resolver at 10.0.0.2, which no group filters (R111); the address after it is nobody's. */
    @ParameterizedTest
    @CsvSource({"awsvpc,10.0.0.2,UDP,DELIVERED", "bridge,10.0.0.2,UDP,DELIVERED", "host,10.0.0.2,TCP,DELIVERED",
            "fargate,10.0.0.2,UDP,DELIVERED", "awsvpc,10.0.0.3,UDP,DENIED_BY_SECURITY_GROUP"})
    void r122TheSecondAddressOfTheVpcIsItsResolver(String task, String address, Protocol protocol, Disposition ending) {
        Topology topology = book().build();
        FlowEnd resolver = Subjects.called(topology, address).getFirst();
        Trace trace = new FlowTracer(topology).trace(new Flow(task(task), resolver, 53, protocol));
        assertThat(trace.disposition()).isEqualTo(ending);
    }

    @Test
    void r122TheResolverIsAskedOnItsPortWhenNobodySaid() {
        FlowEnd resolver = Subjects.called(book().build(), "10.0.0.2").getFirst();
        assertThat(Flows.defaultPort(book().build(), resolver)).hasValue(53);
        assertThat(Flows.defaultProtocol(book().build(), resolver)).isEqualTo(Protocol.UDP);
    }

    @Test
    void onlyTasksAndHostsAreAnswered() {
        Trace trace = new FlowTracer(book().build())
                .trace(new Flow(at(Rulebook.RDS), service("169.254.169.254"), 80, Protocol.TCP));
        assertThat(trace.disposition()).isEqualTo(Disposition.UNREACHABLE);
        assertThat(trace.hops()).isEmpty();
    }

    @Test
    void theyAreSubjectsByTheirAddress() {
        FlowEnd end = Subjects.find(book().build(), "169.254.169.253").getFirst();
        assertThat(Flows.defaultPort(book().build(), end)).hasValue(53);
        assertThat(Flows.defaultProtocol(book().build(), end)).isEqualTo(Protocol.UDP);
    }
}
