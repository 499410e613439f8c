package portico.view.motion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import portico.view.drawing.Point;

class TrackTest {

    private final Track corner = new Track(List.of(new Point(0, 0), new Point(100, 0), new Point(100, 50)));

    @Test
    void goesFromItsStartToItsEnd() {
        assertThat(corner.length()).isEqualTo(150);
        assertThat(corner.point(-5)).isEqualTo(new Point(0, 0));
        assertThat(corner.point(40)).isEqualTo(new Point(40, 0));
        assertThat(corner.point(500)).isEqualTo(new Point(100, 50));
    }

    @Test
    void cutsCornersByAtMostTheRounding() {
        assertThat(corner.point(100).distanceTo(new Point(100, 0))).isBetween(1.0, Track.ROUNDING);
        for (double s = 0; s < 150; s++) {
            assertThat(corner.point(s).distanceTo(corner.point(s + 1))).isLessThanOrEqualTo(1.0 + 1e-9);
        }
    }

    @Test
    void pointsWhereItGoes() {
        assertThat(corner.direction(20)).isZero();
        assertThat(corner.direction(130)).isCloseTo(Math.PI / 2, within(1e-9));
    }

    @Test
    void aPlaceIsATrackOfNoLength() {
        Track place = new Track(List.of(new Point(7, 7)));
        assertThat(place.length()).isZero();
        assertThat(place.point(3)).isEqualTo(new Point(7, 7));
        assertThat(new Track(List.of(new Point(1, 1), new Point(1, 1))).point(0)).isEqualTo(new Point(1, 1));
    }

    @Test
    void standingTwiceAtOnePlaceDoesNotJump() {
        Track twice = new Track(
                List.of(new Point(0, 0), new Point(0, 0), new Point(50, 0), new Point(50, 0), new Point(50, 90)));
        assertThat(twice.point(0)).isEqualTo(new Point(0, 0));
        for (double s = 0; s < 140; s++) {
            assertThat(twice.point(s).distanceTo(twice.point(s + 1))).isLessThanOrEqualTo(1.0 + 1e-9);
        }
    }

    @Test
    void lanesLieEightApartAndKeepTheirDoors() {
        List<Point> way = List.of(new Point(0, 0), new Point(0, 20), new Point(80, 20), new Point(80, 60));
        List<Point> out = Lanes.right(way);
        List<Point> back = Lanes.right(way.reversed());
        assertThat(out.getFirst()).isEqualTo(way.getFirst());
        assertThat(out.getLast()).isEqualTo(way.getLast());
        assertThat(Math.abs(out.get(1).y() - back.get(2).y())).isEqualTo(8);
    }

    @Test
    void easesInAndOut() {
        assertThat(Easing.at(0)).isCloseTo(0, within(1e-6));
        assertThat(Easing.at(1)).isCloseTo(1, within(1e-6));
        assertThat(Easing.at(0.1)).isLessThan(0.1);
        assertThat(Easing.at(0.5)).isGreaterThan(0.5);
    }
}
