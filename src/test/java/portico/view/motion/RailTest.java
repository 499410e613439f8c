package portico.view.motion;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import portico.view.drawing.Point;

class RailTest {

    private static final Point START = new Point(0, 0);
    private static final Point CORNER = new Point(100, 0);
    private static final Point END = new Point(100, 100);

    private static List<Point> places(Track track, double first, double apart) {
        List<Point> places = new ArrayList<>();
        new Rail(track, List.of()).each(first, apart, Mover.PACKET, Mover.INDOORS,
                (_, x, y, _) -> places.add(new Point(x, y)));
        return places;
    }

    static List<List<Point>> ways() {
        return List.of(List.of(START, END), List.of(START, CORNER, END), List.of(START, CORNER, CORNER, END),
                List.of(START, CORNER, START, CORNER));
    }

    /** Where a way stops at a corner, that corner stands in it twice. */
    @ParameterizedTest
    @MethodSource("ways")
    void aMoverIsWhereTheTrackIs(List<Point> way) {
        Track track = new Track(way);
        List<Point> places = places(track, 0.5, 1);
        assertThat(places).hasSize((int) Math.ceil(track.length() - 0.5));
        for (int i = 0; i < places.size(); i++) {
            assertThat(places.get(i).distanceTo(track.point(i + 0.5))).isLessThan(0.5);
        }
    }

    @Test
    void theFirstIsAsFarAlongAsAsked() {
        assertThat(places(new Track(List.of(START, CORNER)), 30, 60)).containsExactly(new Point(30, 0),
                new Point(90, 0));
    }

    @Test
    void onTheStreetItIsLargerThanInside() {
        List<Mover> seen = new ArrayList<>();
        new Rail(new Track(List.of(START, CORNER, END)), List.of(new Course.Span(20, 150, false))).each(0.5, 1,
                Mover.PACKET, Mover.INDOORS, (mover, _, _, _) -> seen.add(mover));
        assertThat(seen.subList(0, 20)).containsOnly(Mover.INDOORS);
        assertThat(seen.subList(20, 150)).containsOnly(Mover.PACKET);
        assertThat(seen.subList(150, 200)).containsOnly(Mover.INDOORS);
    }
}
