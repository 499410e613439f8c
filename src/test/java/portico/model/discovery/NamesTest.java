package portico.model.discovery;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import portico.model.edit.StopTask;
import portico.format.catalogue.Catalogues;
import portico.model.flow.FlowEnd;
import portico.model.id.TaskId;
import portico.model.net.Cidr;
import portico.model.placement.Placer;
import portico.model.topology.Topology;

/** What names resolve to (R17, R138 to R149): each rule's example, and one case beyond it. */
class NamesTest {

    private static final String CLOUD_MAP = "\"serviceRegistries\": [{\"dnsName\": \"api.local\", \"ttlSeconds\": 60}]";
    private static final String WEIGHTED = "\"serviceRegistries\": [{\"dnsName\": \"api.local\", \"routingPolicy\": \"WEIGHTED\"}]";
    private static final String CONNECT = "\"serviceConnectConfiguration\": {\"namespace\": \"shop\", \"services\": [{\"portName\": \"http\", \"discoveryName\": \"db\", \"clientAliases\": [{\"port\": 81, \"dnsName\": \"db\"}]}]}";

    private static Lookup ask(Topology topology, FlowEnd from, String name) {
        return new Names(topology).ask(from, name, OptionalInt.empty()).orElseThrow();
    }

    private static Lookup ask(Shop shop, String name) {
        return ask(shop.topology(), Shop.client(), name);
    }

    private static String said(Lookup lookup) {
        return String.join("\n", lookup.said().stream().map(Said::toString).toList());
    }

    @Test
    void r138AwsvpcTasksHaveARecordsWithoutPorts() {
        Lookup answer = ask(Shop.awsvpc(CLOUD_MAP), "api.local");
        assertThat(answer.kind()).isEqualTo(Lookup.Kind.A_RECORDS);
        assertThat(answer.entries()).hasSize(2).allMatch(entry -> entry.port().isEmpty());
        assertThat(said(answer)).contains("resolver 10.0.0.2 of vpc answers with A records");
    }

    @Test
    void r139AnSrvRecordHoldsTheHostPortOfABridgeTask() {
        Lookup answer = ask(Shop.bridge(CLOUD_MAP), "api.local");
        assertThat(answer.kind()).isEqualTo(Lookup.Kind.SRV_RECORDS);
        assertThat(answer.entries()).extracting(entry -> entry.address() + ":" + entry.port().getAsInt())
                .containsExactly("10.0.1.100:32768", "10.0.1.100:32769");
    }

    @Test
    void r139AnSrvRecordOfAnAwsvpcTaskHoldsTheContainerPort() {
        Lookup answer = ask(Shop.awsvpc(CLOUD_MAP.replace("\"ttl", "\"dnsRecords\": [\"SRV\"], \"ttl")), "api.local");
        assertThat(answer.kind()).isEqualTo(Lookup.Kind.SRV_RECORDS);
        assertThat(answer.entries()).allMatch(entry -> entry.port().getAsInt() == 3306);
    }

    @Test
    void r140NobodyOutsideGetsAnAnswer() {
        assertThat(ask(Shop.awsvpc(CLOUD_MAP).topology(), FlowEnd.Internet.CLIENT, "api.local").isAnswered()).isFalse();
    }

    /** Inside, the answers are the tasks themselves at their private addresses. */
    @Test
    void r140TheAnswerHoldsThePrivateAddressesOfTheTasks() {
        assertThat(ask(Shop.awsvpc(CLOUD_MAP), "api.local").entries()).hasSize(2)
                .allSatisfy(entry -> assertThat(entry.holder()).asString().startsWith("api-"))
                .allSatisfy(entry -> assertThat(Cidr.of("10.0.1.0/24").contains(entry.address())).isTrue());
    }

    @Test
    void r141AnAnswerHoldsAtMostEight() {
        assertThat(said(ask(Shop.bridge(CLOUD_MAP).with(10), "api.local")))
                .contains("any 8 of 10 healthy, in random order (R141)");
        assertThat(said(ask(Shop.bridge(CLOUD_MAP).with(8), "api.local")))
                .contains("all 8 healthy, in random order (R141)");
        assertThat(said(ask(Shop.bridge(WEIGHTED).with(10), "api.local")))
                .contains("one of 10 healthy, by weight (R141)");
    }

    @Test
    void r142AnAnswerMayBeKeptForItsTimeToLive() {
        assertThat(ask(Shop.awsvpc(CLOUD_MAP), "api.local").ttlSeconds()).hasValue(60);
        assertThat(ask(Shop.awsvpc(CONNECT), "db").ttlSeconds()).isEmpty();
    }

    @Test
    void r93ATaskThatBeginsToStopIsNotToldAnyMore() {
        Topology before = Shop.awsvpc(CLOUD_MAP).topology();
        Topology stopping = new StopTask(new TaskId("api-1"), true).applyTo(before,
                new Placer(Catalogues.instanceTypes()));
        assertThat(ask(stopping, Shop.client(), "api.local").entries()).extracting(Entry::holder)
                .containsExactly(new TaskId("api-2"));
    }

    @Test
    void r144WithoutDnsSupportNothingResolves() {
        Lookup answer = ask(Shop.awsvpc(CLOUD_MAP).in(", \"enableDnsSupport\": false"), "api.local");
        assertThat(answer.isAnswered()).isFalse();
        assertThat(said(answer)).isEqualTo("DNS support of vpc is off, and no name of Cloud Map resolves (R144)");
    }

    @Test
    void r145AnAliasResolvesInsideTasksOfItsNamespaceOnly() {
        Topology shop = Shop.awsvpc(CONNECT).topology();
        assertThat(ask(shop, Shop.client(), "db").kind()).isEqualTo(Lookup.Kind.SERVICE_CONNECT);
        Lookup outside = ask(shop, new FlowEnd.At(new TaskId("stranger-1")), "db");
        assertThat(outside.isAnswered()).isFalse();
        assertThat(said(outside)).contains("resolves inside tasks of services in namespace shop only");
    }

    @Test
    void r146BetweenTasksTheContainerPortIsUsed() {
        Lookup answer = ask(Shop.awsvpc(CONNECT), "db");
        assertThat(answer.entries()).allMatch(entry -> entry.port().getAsInt() == 3306);
        assertThat(said(answer)).contains("port 3306, never the alias (R146)");
        assertThat(new Names(Shop.awsvpc(CONNECT).topology()).ask(Shop.client(), "db", OptionalInt.of(82))
                .orElseThrow()
                .isAnswered()).isFalse();
    }

    @Test
    void r146AnOverrideTakesThePlaceOfTheContainerPort() {
        Lookup answer = ask(
                Shop.awsvpc(CONNECT.replace("\"clientAliases", "\"ingressPortOverride\": 9000, \"clientAliases")),
                "db");
        assertThat(answer.entries()).allMatch(entry -> entry.port().getAsInt() == 9000);
    }

    @Test
    void r147ABridgeServerIsReachedAtADynamicHostPort() {
        Lookup answer = ask(Shop.bridge(CONNECT), "db");
        assertThat(answer.entries()).extracting(entry -> entry.port().getAsInt()).containsExactly(32768, 32769);
        assertThat(said(answer)).contains("(R147, modelling)");
    }

    @Test
    void r17AnInterfaceHasANameAndAServiceHasNone() {
        Topology named = Shop.awsvpc(CLOUD_MAP).with(1).in(", \"enableDnsHostnames\": true").topology();
        String address = named.task(new TaskId("api-1")).networkInterface().orElseThrow().privateIp().toString();
        String name = "ip-" + address.replace('.', '-') + ".ec2.internal";
        assertThat(ask(named, Shop.client(), name).entries()).hasSize(1);
        assertThat(new Names(named).ask(Shop.client(), "api-1.ec2.internal", OptionalInt.empty())).isEmpty();
        Topology unnamed = Shop.awsvpc(CLOUD_MAP).with(1).topology();
        assertThat(new Names(unnamed).ask(Shop.client(), name, OptionalInt.empty())).isEmpty();
    }
}
