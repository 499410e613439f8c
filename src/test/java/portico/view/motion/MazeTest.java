package portico.view.motion;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import portico.view.drawing.Box;
import portico.view.drawing.Point;

class MazeTest {

    private static final Point FROM = new Point(0, 50);
    private static final Point TO = new Point(200, 50);
    private static final Box WORD = new Box(80, 40, 40, 20);

    @Test
    void whereNothingStandsTheStraightWayStays() {
        assertThat(new Maze(List.of(FROM, TO), List.of(), List.of(), 4).way()).containsExactly(FROM, TO);
    }

    @Test
    void aWordIsPassedAsFarBesideAsIsComfortable() {
        List<Point> way = new Maze(List.of(FROM, TO), List.of(WORD), List.of(), 4).way();
        assertThat(way).startsWith(FROM).endsWith(TO).hasSizeGreaterThan(2);
        assertThat(pieces(way)).noneMatch(WORD.inset(-3.8)::overlaps);
    }

    @Test
    void aWordIsCrossedOnlyWhereNothingElseLeadsOn() {
        Box upToTheEnd = new Box(80, 40, 140, 20);
        List<Point> way = new Maze(List.of(FROM, TO), List.of(upToTheEnd), List.of(), 4).way();
        assertThat(way).startsWith(FROM).endsWith(TO);
        assertThat(pieces(way)).anyMatch(upToTheEnd::overlaps);
    }

    /** With prices below zero the search would not end. */
    @Timeout(value = 20, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    @Test
    void aWayOftenThereAndBackCostsNoLessThanItsLength() {
        List<Point> straight = IntStream.range(0, 8).mapToObj(i -> i % 2 == 0 ? FROM : TO).toList();
        assertThat(found(straight)).containsExactly(FROM, TO);
    }

    private static List<Point> found(List<Point> straight) {
        return new Maze(straight, List.of(new Box(80, 80, 40, 20)), List.of(), 4).way();
    }

    private static List<Box> pieces(List<Point> way) {
        return IntStream.range(1, way.size())
                .mapToObj(i -> Maze.between(way.get(i - 1), way.get(i)).inset(-0.1))
                .toList();
    }
}
