package portico.model.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import portico.format.catalogue.Catalogues;
import portico.format.files.TopologyFiles;
import portico.model.topology.Topology;

/** What the scenario and the hop tables say, in the samples that people open first. */
class SampleTracesTest {

    static Topology sample(String name) {
        return TopologyFiles.of(Catalogues.instanceTypes(), InputStream.nullInputStream())
                .read(List.of(Path.of("samples", name + ".json")))
                .topology();
    }

    private static Trace trace(Topology topology, String from, String to) {
        FlowEnd target = Subjects.find(topology, to).getFirst();
        return new FlowTracer(topology)
                .trace(Flows.between(topology, Subjects.find(topology, from).getFirst(), target).orElseThrow());
    }

    @Test
    void eachServiceReachesItsOwnDatabaseOnly() {
        Topology shop = sample("e-commerce");
        assertThat(trace(shop, "payment-svc", "payment-rds").isDelivered()).isTrue();
        assertThat(trace(shop, "user-service", "user-rds").isDelivered()).isTrue();
        assertThat(trace(shop, "payment-svc", "payment-gateway").isDelivered()).isTrue();
        assertThat(trace(shop, "internet", "payment-svc").isDelivered()).isTrue();
        assertThat(trace(shop, "user-service", "payment-gateway").isDelivered()).isFalse();
        Trace denied = trace(shop, "payment-svc", "user-rds");
        assertThat(denied.disposition()).isEqualTo(Disposition.DENIED_BY_SECURITY_GROUP);
        assertThat(denied.blockers()).extracting(b -> b.step().by())
                .containsExactly("sg-payment-service", "sg-user-rds");
        assertThat(denied.blockers()).allMatch(b -> b.step().rule().number() == 109);
    }

    @Test
    void aBridgeTaskIsReachedAsR161HasIt() {
        Trace trace = trace(sample("three-modes"), "internet", "172.17.0.2");
        assertThat(Rulebook.rows(trace.hops())).containsSubsequence("CLIENT 203.0.113.9:51000 > 198.51.100.20:443",
                "INTERNET_GATEWAY 203.0.113.9:51000 > 10.0.101.10:443",
                "LOAD_BALANCER 10.0.101.10:41000 > 10.0.1.100:32768", "HOST_NAT 10.0.101.10:41000 > 172.17.0.2:3000",
                "DOCKER_BRIDGE 10.0.101.10:41000 > 172.17.0.2:3000");
        assertThat(Rulebook.rows(trace.reply())).contains("HOST_NAT 10.0.1.100:32768 > 10.0.101.10:41000");
    }

    @Test
    void storiesOfTheShop() {
        assertThat(Stories.of(sample("e-commerce"))).extracting(Story::name)
                .contains("Internet to user-service", "Internet to payment-svc", "payment-svc to payment-rds",
                        "payment-svc to payment-gateway");
    }
}
