package portico.model.replacement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import portico.format.catalogue.Catalogues;
import portico.model.discovery.Shop;
import portico.model.edit.StopTask;
import portico.model.flow.Ending;
import portico.model.flow.Flow;
import portico.model.flow.FlowTracer;
import portico.model.flow.Subjects;
import portico.model.id.TaskId;
import portico.model.net.Protocol;
import portico.model.net.SocketAddress;
import portico.model.placement.Placer;

/** What clients notice while a task is replaced (R91, R93, R98, R110, R142, R148). */
class ReplacementTest {

    private static final TaskId FIRST = new TaskId("api-1");
    private static final Placer PLACER = new Placer(Catalogues.instanceTypes());

    private static String cloudMap(int ttl) {
        return "\"serviceRegistries\": [{\"dnsName\": \"api.local\", \"ttlSeconds\": " + ttl + "}]";
    }

    private static final String CONNECT = "\"serviceConnectConfiguration\": {\"namespace\": \"shop\", \"services\": [{\"portName\": \"http\", \"clientAliases\": [{\"port\": 80}]}]}";

    private static Replacement replace(Shop shop) {
        return Replacement.of(shop.topology(), FIRST, PLACER);
    }

    /** Such as {@code FAILS 30-60 R142}. */
    private static List<String> moments(Replacement replacement, Way.Kind kind) {
        return replacement.ways()
                .stream()
                .filter(way -> way.kind() == kind)
                .flatMap(way -> way.moments().stream())
                .map(m -> m.outcome() + " " + m.from() + "-" + (m.until().isPresent() ? m.until().getAsInt() : "") + " "
                        + m.said().rule())
                .toList();
    }

    @Test
    void r91AndR98AnAddressOfItsOwnIsDeadAfterTheStopTimeout() {
        assertThat(moments(replace(Shop.awsvpc(cloudMap(60))), Way.Kind.ADDRESS)).containsExactly("AT_RISK 0-30 R98",
                "FAILS 30- R91");
    }

    @Test
    void r110AnAddressOfTheHostRefusesAtOnce() {
        assertThat(moments(replace(Shop.bridge(cloudMap(60))), Way.Kind.ADDRESS)).containsExactly("AT_RISK 0-30 R98",
                "FAILS 30- R110");
    }

    /** The timeline and the tracer agree about the address that is left behind. */
    @Test
    void theTracerSaysTheSame() {
        assertThat(traced(replace(Shop.awsvpc(cloudMap(60))))).isEqualTo(Ending.TIMED_OUT);
        assertThat(traced(replace(Shop.bridge(cloudMap(60))))).isEqualTo(Ending.REFUSED);
    }

    private static Ending traced(Replacement replacement) {
        SocketAddress address = replacement.address(replacement.old()).orElseThrow();
        Flow flow = new Flow(Shop.client(),
                Subjects.called(replacement.after(), address.address().toString()).getFirst(), address.port(),
                Protocol.TCP);
        return new FlowTracer(replacement.after()).trace(flow).ending();
    }

    @Test
    void r142AKeptAnswerIsDeadUntilItsTimeToLiveIsOver() {
        assertThat(moments(replace(Shop.awsvpc(cloudMap(60))), Way.Kind.CLOUD_MAP)).containsExactly("WORKS 0- R93",
                "AT_RISK 0-30 R98", "FAILS 30-60 R142", "WORKS 60- R142");
    }

    @Test
    void r142AShortTimeToLiveLeavesNoDeadAnswer() {
        assertThat(moments(replace(Shop.awsvpc(cloudMap(10))), Way.Kind.CLOUD_MAP)).containsExactly("WORKS 0- R93",
                "AT_RISK 0-10 R98", "WORKS 10- R142");
    }

    @Test
    void theOnlyTaskLeavesNobodyInTheAnswer() {
        assertThat(moments(replace(Shop.awsvpc(cloudMap(60)).with(1)), Way.Kind.CLOUD_MAP)).first()
                .isEqualTo("FAILS 0- R93");
    }

    @Test
    void r148ServiceConnectCarriesOnWhileAnotherTaskIsThere() {
        assertThat(moments(replace(Shop.awsvpc(CONNECT)), Way.Kind.SERVICE_CONNECT)).hasSize(3)
                .allMatch(moment -> moment.startsWith("WORKS"));
        assertThat(moments(replace(Shop.awsvpc(CONNECT).with(1)), Way.Kind.SERVICE_CONNECT))
                .containsExactly("AT_RISK 0-30 R148", "FAILS 30- R148");
    }

    @Test
    void aTaskThatHasStoppedCannotBeReplaced() {
        var stopped = new StopTask(FIRST, false).applyTo(Shop.awsvpc(CONNECT).topology(), PLACER);
        assertThatThrownBy(() -> Replacement.of(stopped, FIRST, PLACER)).isInstanceOf(IllegalArgumentException.class);
    }
}
