package portico.controller;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import portico.format.Reading;
import portico.format.Story;
import portico.model.analysis.Analyzer;
import portico.model.edit.LoseZone;
import portico.model.edit.ReplaceTask;
import portico.model.flow.Disposition;
import portico.model.flow.FlowEnd;
import portico.model.id.TaskId;
import portico.model.id.ZoneId;
import portico.model.net.Ipv4Address;
import portico.model.net.Protocol;
import portico.model.topology.Topology;
import portico.model.flow.log.TraceLog;
import portico.view.drawing.DrawingOptions;
import portico.view.drawing.Level;
import portico.view.drawing.city.CityPlan;
import portico.view.motion.Journey;
import portico.view.sheet.Ride;
import portico.view.sheet.Tone;

class RequestsTest {
    private final Reading reading = Shop.reading("e-commerce");
    private final Requests requests = new Requests();

    @Test
    void theDocumentsOwnRequestsComeFirst() {
        requests.open(reading.topology(), reading.stories());
        assertThat(requests.kept()).extracting(Requests.Kept::name)
                .containsExactlyElementsOf(reading.stories().stream().map(story -> story.name()).toList());
    }

    @Test
    void aDocumentWithoutRequestsGetsThoseWorthWatching() {
        requests.open(reading.topology(), List.of());
        assertThat(requests.kept()).isNotEmpty();
        assertThat(requests.kept()).anyMatch(kept -> kept.trace().isDelivered());
    }

    /** R91: who has learned the address of a task goes on calling it, and fails; undo brings the task back. */
    @Test
    void aRequestToAReplacedTaskFailsAtItsOldAddress() {
        Reading restart = Shop.reading("restart");
        requests.open(restart.topology(), restart.stories());
        int before = requests.kept().size();
        assertThat(kept("orders keeps the address 10.0.1.54").trace().isDelivered()).isTrue();
        requests.retrace(new ReplaceTask(new TaskId("user-service-1")).applyTo(restart.topology(), Shop.PLACER));
        assertThat(kept("orders keeps the address 10.0.1.54").trace().disposition()).isEqualTo(Disposition.UNREACHABLE);
        assertThat(kept("orders calls users.shop by Service Connect").trace().isDelivered()).isTrue();
        requests.retrace(restart.topology());
        assertThat(requests.kept()).hasSize(before).allMatch(kept -> kept.trace().isDelivered());
    }

    /** R142: who keeps the answer of Cloud Map calls the old address until it is 60 s old; who asks anew arrives. */
    @Test
    void aNameIsCalledByTheAnswerThatIsKeptAndByANewOne() {
        Reading restart = Shop.reading("restart");
        requests.open(restart.topology(), restart.stories());
        requests.retrace(new ReplaceTask(new TaskId("user-service-1")).applyTo(restart.topology(), Shop.PLACER));
        assertThat(named("orders asks user-service.local")).extracting(Requests.Kept::title)
                .containsExactly("orders asks user-service.local, kept answer",
                        "orders asks user-service.local, asked after 60 s");
        assertThat(named("orders asks user-service.local")).extracting(kept -> kept.trace().disposition())
                .containsExactly(Disposition.UNREACHABLE, Disposition.DELIVERED);
        assertThat(kept("orders asks user-service.local").flow().to())
                .isEqualTo(new FlowEnd.Vacant(Ipv4Address.of("10.0.1.54")));
    }

    /** Service Connect keeps no answer (R145), and a time to live of another task's end says nothing. */
    @Test
    void anAnswerThatStillHoldsIsCalledOnceOnly() {
        Reading restart = Shop.reading("restart");
        requests.open(restart.topology(), restart.stories());
        requests.retrace(new ReplaceTask(new TaskId("orders-1")).applyTo(restart.topology(), Shop.PLACER));
        assertThat(requests.kept()).extracting(Requests.Kept::when).containsOnly("");
    }

    @Test
    void anOldAnswerIsForgottenBeforeItsRequest() {
        Reading restart = Shop.reading("restart");
        Topology after = new ReplaceTask(new TaskId("user-service-1")).applyTo(restart.topology(), Shop.PLACER);
        requests.open(restart.topology(), restart.stories());
        requests.retrace(after);
        assertThat(requests.forget(0, after)).as("the request is gone").isFalse();
        assertThat(named("orders asks user-service.local")).extracting(Requests.Kept::title)
                .containsExactly("orders asks user-service.local");
        assertThat(requests.forget(0, after)).as("the request is gone").isTrue();
        assertThat(named("orders asks user-service.local")).isEmpty();
    }

    /** A lost zone takes the task that is called with it, and the undo brings both back. */
    @Test
    void aRequestWhoseTaskIsGoneComesBackWithIt() {
        Reading modes = Shop.reading("three-modes");
        requests.open(modes.topology(), modes.stories());
        var before = requests.kept().stream().map(Requests.Kept::name).toList();
        requests.retrace(new LoseZone(new ZoneId("us-east-1a")).applyTo(modes.topology(), Shop.PLACER));
        assertThat(requests.kept()).hasSizeLessThan(before.size());
        requests.forget(0, modes.topology());
        assertThat(requests.kept()).extracting(Requests.Kept::name)
                .containsExactly(before.getFirst(), before.getLast());
    }

    /** Another document may be opened while its requests are still those of the one before. */
    @Test
    void aRequestWhoseAddressLiesInNoNetworkAnyMoreIsDropped() {
        requests.open(reading.topology(), reading.stories());
        assertThat(requests.kept()).isNotEmpty();
        requests.retrace(Topology.empty("Untitled", "us-east-1"));
        assertThat(requests.kept()).isEmpty();
    }

    /** The same for a request that names the task itself. */
    @Test
    void aRequestToATaskIsOneToItsAddressOnceTheTaskIsGone() {
        Reading restart = Shop.reading("restart");
        requests.open(restart.topology(),
                List.of(new Story("direct", "orders-1", "user-service-1", OptionalInt.empty(), Protocol.TCP)));
        requests.retrace(new ReplaceTask(new TaskId("user-service-1")).applyTo(restart.topology(), Shop.PLACER));
        assertThat(kept("direct").flow().to()).isEqualTo(new FlowEnd.Vacant(Ipv4Address.of("10.0.1.54")));
        assertThat(kept("direct").trace().disposition()).isEqualTo(Disposition.UNREACHABLE);
    }

    /** Only who has learned an address is left behind with it (R91); who calls a service is led to a task of it that runs. */
    @Test
    void aRequestToAServiceGoesToATaskOfItThatRunsNow() {
        requests.open(reading.topology(), reading.stories());
        assertThat(kept("POST /pay/charge").trace().isDelivered()).isTrue();
        TaskId first = called("POST /pay/charge");
        Topology after = new ReplaceTask(first).applyTo(reading.topology(), Shop.PLACER);
        requests.retrace(after);
        assertThat(kept("POST /pay/charge").trace().isDelivered()).isTrue();
        assertThat(after.task(called("POST /pay/charge")).isPlaced()).isTrue();
        requests.retrace(reading.topology());
        assertThat(called("POST /pay/charge")).isEqualTo(first);
    }

    /** The same for a service that calls: the task that follows does what the one before it did. */
    @Test
    void aRequestOfAServiceIsMadeByATaskOfItThatRunsNow() {
        requests.open(reading.topology(), reading.stories());
        TaskId first = called("POST /pay/charge");
        var before = requests.kept().stream().map(Requests.Kept::name).toList();
        requests.retrace(new ReplaceTask(first).applyTo(reading.topology(), Shop.PLACER));
        assertThat(requests.kept()).extracting(Requests.Kept::name).containsExactlyElementsOf(before);
        assertThat(kept("payment-svc asks payment-rds").trace().isDelivered()).isTrue();
    }

    private TaskId called(String name) {
        return kept(name).flow().to() instanceof FlowEnd.At(TaskId id) ? id : new TaskId("none");
    }

    private List<Requests.Kept> named(String name) {
        return requests.kept().stream().filter(kept -> kept.name().equals(name)).toList();
    }

    private Requests.Kept kept(String name) {
        return requests.kept().stream().filter(kept -> kept.name().equals(name)).findFirst().orElseThrow();
    }

    @Test
    void aRideHasAStationForEachHopInOrder() {
        requests.open(reading.topology(), reading.stories());
        Requests.Kept kept = requests.kept().getFirst();
        var drawing = CityPlan.draw(new Analyzer(Shop.TYPES).analyze(reading.topology()), Level.FACADE,
                DrawingOptions.DEFAULT);
        Ride ride = Rides.ride(kept.name(), Journey.of(kept.trace(), drawing), new TraceLog(reading.topology()));
        assertThat(ride.stations()).hasSize(kept.trace().hops().size() + kept.trace().reply().size());
        assertThat(ride.stations()).extracting(Ride.Station::at).isSorted();
        assertThat(ride.tone()).isEqualTo(kept.trace().isDelivered() ? Tone.OK : Tone.NO);
        assertThat(ride.stations()).flatExtracting(station -> station.card().flowLog())
                .hasSameSizeAs(new TraceLog(reading.topology()).of(kept.trace()).all());
        assertThat(ride.stationAt(ride.seconds())).isEqualTo(ride.stations().size() - 1);
    }
}
