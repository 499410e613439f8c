package portico.view.paint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import portico.view.drawing.Point;

class FlightTest {

    private final Viewport far = new Viewport(0, 0, 0.1, 800, 600);

    @Test
    void beginsAndEndsWhereItShould() {
        Viewport near = far.zoomedAt(200, 100, 9);
        assertThat(new Flight(far, near).at(0).zoom()).isCloseTo(far.zoom(), within(1e-6));
        assertThat(new Flight(far, near).at(0).left()).isCloseTo(far.left(), within(1e-3));
        assertThat(new Flight(far, near).at(Flight.SECONDS)).isEqualTo(near);
        assertThat(new Flight(far, near).at(Double.MAX_VALUE)).isEqualTo(near);
    }

    @Test
    void thePointThatBothViewsShareStaysInItsPlace() {
        Point shared = far.toDrawing(200, 100);
        Flight flight = new Flight(far, far.zoomedAt(200, 100, 9));
        for (double seconds = 0; seconds < Flight.SECONDS; seconds += 0.02) {
            assertThat(flight.at(seconds).toDrawing(200, 100).distanceTo(shared)).isCloseTo(0, within(1e-6));
        }
    }

    @Test
    void withoutZoomingItSlides() {
        Flight flight = new Flight(far, far.panned(-300, 0));
        double last = far.left();
        for (double seconds = 0.02; seconds < Flight.SECONDS; seconds += 0.02) {
            assertThat(flight.at(seconds).left()).isGreaterThan(last);
            last = flight.at(seconds).left();
        }
    }
}
