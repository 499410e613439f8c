package portico.model.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static portico.model.flow.Rulebook.H1;
import static portico.model.flow.Rulebook.H2;
import static portico.model.flow.Rulebook.task;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import portico.model.id.DatabaseId;
import portico.model.id.SubnetId;
import portico.model.net.Ipv4Address;
import portico.model.topology.Database;
import portico.model.topology.LoadBalancer;
import portico.model.topology.NetworkMode;
import portico.model.topology.TargetGroup;
import portico.model.topology.Topology;

class SubjectsTest {

    private final Topology topology = Rulebook.network()
            .balancer(LoadBalancer.Type.APPLICATION, TargetGroup.TargetType.INSTANCE)
            .service("user-service", NetworkMode.BRIDGE, true)
            .bridge("task-1", "user-service", H1, 32768, "172.17.0.2")
            .bridge("task-2", "user-service", H2, 32768, "172.17.0.2")
            .waiting("task-3", "user-service")
            .service("idle", NetworkMode.AWSVPC, false)
            .waiting("task-4", "idle")
            .add(new Database(new DatabaseId("db-1"), "orders", "postgres", 5432, new SubnetId("data"),
                    Ipv4Address.of("10.0.3.60"), List.of()))
            .add(new Database(new DatabaseId("db-2"), "orders", "postgres", 5432, new SubnetId("data"),
                    Ipv4Address.of("10.0.3.61"), List.of()))
            .build();

    private List<FlowEnd> find(String text) {
        return Subjects.find(topology, text);
    }

    @Test
    void idsNamesAddressesAndTheInternet() {
        assertThat(find("task-1")).containsExactly(task("task-1"));
        assertThat(find("H1")).containsExactly(new FlowEnd.At(H1));
        assertThat(find("10.0.1.100")).containsExactly(new FlowEnd.At(H1));
        assertThat(find("10.0.3.50")).containsExactly(new FlowEnd.At(Rulebook.RDS));
        assertThat(find("198.51.100.20")).containsExactly(new FlowEnd.At(Rulebook.ALB));
        assertThat(find("Internet")).containsExactly(FlowEnd.Internet.CLIENT);
        assertThat(find("192.0.2.1")).containsExactly(new FlowEnd.Internet(Ipv4Address.of("192.0.2.1")));
    }

    @Test
    void aServiceStandsForItsPlacedTasksAndWinsOverItsTaskDefinition() {
        assertThat(find("user-service")).containsExactly(task("task-1"), task("task-2"));
        assertThat(find("idle")).as("only waiting ones").containsExactly(task("task-4"));
    }

    @Test
    void whatIsAmbiguousSaysBetweenWhat() {
        assertThatThrownBy(() -> find("orders")).isInstanceOf(AmbiguousSubjectException.class)
                .hasMessageContaining("db-1")
                .hasMessageContaining("db-2");
        assertThatThrownBy(() -> find("172.17.0.2")).isInstanceOf(AmbiguousSubjectException.class)
                .hasMessageContaining("task-2");
        assertThatThrownBy(() -> find("app")).as("a container of two task definitions")
                .isInstanceOf(AmbiguousSubjectException.class);
        assertThat(find("db-2")).hasSize(1);
    }

    /** R91: the address of a task that was replaced may still be called. */
    @Test
    void anAddressThatNobodyHoldsCanBeCalled() {
        assertThat(Subjects.called(topology, "10.0.1.77"))
                .containsExactly(new FlowEnd.Vacant(Ipv4Address.of("10.0.1.77")));
        assertThat(Subjects.called(topology, "10.0.1.100")).containsExactly(new FlowEnd.At(H1));
        assertThatThrownBy(() -> Subjects.called(topology, "192.168.1.1")).isInstanceOf(UnknownSubjectException.class);
    }

    @Test
    void whatIsUnknownGetsSuggestions() {
        assertThatThrownBy(() -> find("user-servise")).isInstanceOfSatisfying(UnknownSubjectException.class,
                e -> assertThat(e.suggestions()).startsWith("user-service"));
        assertThatThrownBy(() -> find("10.0.1.77")).isInstanceOf(UnknownSubjectException.class)
                .hasMessageContaining("10.0.1.77");
        assertThatThrownBy(() -> find("999.1.1.1")).isInstanceOf(UnknownSubjectException.class);
        assertThatThrownBy(() -> find("zzzzzzzz")).isInstanceOf(UnknownSubjectException.class)
                .hasMessage("nothing here is called zzzzzzzz");
    }

    /** An address of IPv6 is called one; a name with a port is none. */
    @Test
    void addressesOfIpv6AreToldFromNames() {
        assertThatThrownBy(() -> find("2600:1f16::9")).isInstanceOf(UnknownSubjectException.class)
                .hasMessage("nothing here is called 2600:1f16::9: IPv6 is not modelled, and addresses here are IPv4");
        assertThatThrownBy(() -> find("cafe:80")).isInstanceOf(UnknownSubjectException.class)
                .hasMessage("nothing here is called cafe:80");
    }

    @Test
    void defaultPorts() {
        assertThat(Flows.defaultPort(topology, task("task-1"))).hasValue(3000);
        assertThat(Flows.defaultPort(topology, new FlowEnd.At(Rulebook.RDS))).hasValue(5432);
        assertThat(Flows.defaultPort(topology, new FlowEnd.At(Rulebook.ALB))).hasValue(443);
        assertThat(Flows.defaultPort(topology, FlowEnd.Internet.CLIENT)).hasValue(443);
        assertThat(Flows.between(topology, task("task-1"), new FlowEnd.At(Rulebook.RDS)).map(Flow::port))
                .isEqualTo(Optional.of(5432));
    }

    @Test
    void storiesCoverWhatIsInteresting() {
        List<Story> stories = Stories.of(topology);
        assertThat(stories).hasSizeLessThanOrEqualTo(8).isEqualTo(Stories.of(topology));
        assertThat(stories).extracting(Story::name).contains("Internet to user-service", "user-service to rds");
        assertThat(stories).extracting(Story::disposition)
                .contains(Disposition.DELIVERED, Disposition.DENIED_BY_SECURITY_GROUP);
    }
}
