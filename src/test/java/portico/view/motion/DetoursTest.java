package portico.view.motion;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import portico.view.drawing.Box;
import portico.view.drawing.CloseUps;
import portico.view.drawing.Drawing;
import portico.view.drawing.Figure;
import portico.view.drawing.Figure.Align;
import portico.view.drawing.FigureGrid;
import portico.view.drawing.Level;
import portico.view.drawing.Point;
import portico.view.drawing.Role;
import portico.view.drawing.TextStyle;

class DetoursTest {

    private static final Point FROM = new Point(0, 100);
    private static final Point TO = new Point(300, 100);
    private static final Point CORNER = new Point(300, 300);
    private static final Figure WORD = new Figure.Label(new Box(100, 90, 100, 20), List.of("word in way"),
            TextStyle.BODY_STRONG, Role.INK, Align.CENTRE, Optional.empty());
    private static final Box INK = new Box(130, 96, 40, 8);

    private static Detours around(Figure... figures) {
        Drawing drawing = new Drawing(Level.FACADE, new Box(0, 0, 400, 400), List.of(figures), Map.of(), Map.of(),
                List::of, CloseUps.NONE);
        return Detours.of(drawing, new Words(new FigureGrid(drawing), 1, 1.25));
    }

    private static boolean crosses(List<Point> way, Box box) {
        boolean found = false;
        for (int i = 1; i < way.size(); i++) {
            found |= Maze.between(way.get(i - 1), way.get(i)).inset(-0.5).overlaps(box);
        }
        return found;
    }

    @Test
    void aWayThatCrossesNoWordStaysAsItIs() {
        List<Point> beside = List.of(new Point(0, 130), new Point(300, 130), CORNER);
        assertThat(around(WORD).indoors(beside)).isEqualTo(beside);
        assertThat(around(WORD).outdoors(beside)).isEqualTo(beside);
    }

    @Test
    void aWayThroughAWordIsLedAroundItBetweenTheSameEnds() {
        List<Point> through = List.of(FROM, TO);
        for (List<Point> led : List.of(around(WORD).indoors(through), around(WORD).outdoors(through))) {
            assertThat(led).startsWith(FROM).endsWith(TO);
            assertThat(crosses(led, INK)).isFalse();
        }
        assertThat(crosses(through, INK)).isTrue();
    }

    @Test
    void onTheStreetTheRestOfAWayKeepsItsCorners() {
        assertThat(around(WORD).outdoors(List.of(FROM, TO, CORNER, new Point(0, 300)))).endsWith(new Point(0, 300))
                .doesNotHaveDuplicates();
    }

    @Test
    void withoutWordsToMindEveryWayLeadsStraight() {
        List<Point> through = List.of(FROM, TO);
        assertThat(Detours.none().indoors(through)).isEqualTo(through);
        assertThat(Detours.none().outdoors(through)).isEqualTo(through);
        assertThat(Detours.none().isFree(INK)).isTrue();
    }

    @Test
    void nothingIsFreeWhereAWordStands() {
        assertThat(around(WORD).isFree(INK)).isFalse();
        assertThat(around(WORD).isFree(INK.moved(0, 60))).isTrue();
        assertThat(around(WORD).isFreeFor(new Point(150, 115))).isFalse();
        assertThat(around(WORD).isFreeFor(new Point(150, 140))).isTrue();
    }
}
