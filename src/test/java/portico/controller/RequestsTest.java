package portico.controller;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import portico.format.Reading;
import portico.model.analysis.Analyzer;
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
        requests.open(reading.topology(), java.util.List.of());
        assertThat(requests.kept()).isNotEmpty();
        assertThat(requests.kept()).anyMatch(kept -> kept.trace().isDelivered());
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
