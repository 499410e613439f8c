package portico.view.motion;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import portico.view.drawing.Box;
import portico.view.drawing.CloseUps;
import portico.view.drawing.Drawing;
import portico.view.drawing.Figure.Align;
import portico.view.drawing.FigureGrid;
import portico.view.drawing.Level;
import portico.view.drawing.Role;
import portico.view.drawing.Sketch;
import portico.view.drawing.TextStyle;

class MooringTest {

    private static final Box ALL = new Box(0, 0, 1000, 1000);
    private static final Lens LENS = new Lens(1);

    private final WordTiles tiles = tiles();
    private final Box word = tiles.in(ALL).getFirst().ink();

    /** One word in the middle of nothing. */
    private static WordTiles tiles() {
        Sketch words = new Sketch();
        words.text(400, 500, 300, 20, TextStyle.NAME, Role.INK, Align.LEFT, "10.0.101.0/24");
        Drawing drawing = new Drawing(Level.FRONT, ALL, words.figures(), Map.of(), Map.of(),
                (from, to) -> List.of(from, to), CloseUps.NONE);
        return new WordTiles(new Words(new FigureGrid(drawing), 1, 1));
    }

    private Box fast(Box plate, Box... kept) {
        return new Mooring(LENS, ALL, tiles).fast(plate, List.of(kept));
    }

    private Box above(double cut) {
        return new Box(word.x() - 20, word.y() - 40 + cut, word.width() + 40, 40);
    }

    @Test
    void aPlateThatCutsAWordStepsAsideByNoMoreThanThatTakes() {
        Box there = fast(above(3));
        assertThat(there.overlaps(word)).isFalse();
        assertThat(there.centre().distanceTo(above(3).centre())).isLessThan(6);
    }

    @Test
    void aPlateThatCutsNothingStays() {
        assertThat(fast(above(-1))).isEqualTo(above(-1));
        assertThat(fast(word.inset(-5))).as("all of it is hidden").isEqualTo(word.inset(-5));
    }

    @Test
    void itHidesTheWholeWordWhereItMayNotLeaveIt() {
        Box kept = new Box(0, word.y() - 60, 1000, 20);
        Box plate = above(3).moved(0, 4);
        assertThat(fast(plate, kept)).satisfies(there -> {
            assertThat(there.contains(word)).isTrue();
            assertThat(there.overlaps(kept)).isFalse();
        });
    }

    @Test
    void whereNoPlaceIsNearItStaysAsItIs() {
        Box plate = new Box(word.x() + word.width() / 2 - 4, word.y() - 200, 8, 400);
        assertThat(fast(plate, new Box(0, word.y() - 8, 1000, 4))).isEqualTo(plate);
    }
}
