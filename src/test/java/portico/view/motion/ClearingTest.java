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
import portico.view.drawing.Point;
import portico.view.drawing.Role;
import portico.view.drawing.Sketch;
import portico.view.drawing.TextStyle;

class ClearingTest {

    /** Seen from so far away that a plate is nearly as wide as all there is. */
    @Test
    void whatMattersStaysInSightHoweverSmallThePicture() {
        Drawing small = new Drawing(Level.FRONT, new Box(0, 0, 1100, 900), List.of(), Map.of(), Map.of(),
                (from, to) -> List.of(from, to), CloseUps.NONE);
        Lens lens = new Lens(0.32);
        Point at = new Point(520, 90);
        Box stamp = new Box(10, 10, 1050, 200);
        Box plate = clearing(small, lens.zoom()).place(lens, at, lens.around(at, 40, 24), 110, 24, List.of(stamp));
        assertThat(plate.overlaps(stamp)).isFalse();
        assertThat(small.bounds().contains(plate)).isTrue();
    }

    /** A sign of words lies close around what the plate speaks of; the ground beyond it is free. */
    @Test
    void aPlateGoesFurtherAwayWhereAllThatIsNearHasWords() {
        Point at = new Point(500, 500);
        Box sign = new Box(250, 430, 500, 140);
        Sketch words = new Sketch();
        for (double y = sign.y(); y < sign.bottom(); y += 20) {
            words.text(sign.x(), y, sign.width(), 20, TextStyle.NAME, Role.INK, Align.LEFT, "w".repeat(36));
        }
        Drawing city = new Drawing(Level.FRONT, new Box(0, 0, 1000, 1000), words.figures(), Map.of(), Map.of(),
                (from, to) -> List.of(from, to), CloseUps.NONE);
        Lens lens = new Lens(1);
        Box plate = clearing(city, lens.zoom()).place(lens, at, lens.around(at, 40, 40), 180, 44,
                List.of(lens.around(at, 32, 32)));
        assertThat(plate.overlaps(sign)).isFalse();
    }

    /** Letters shrink no further than can be read: from afar they take more of their label's box. */
    @Test
    void fromAfarWordsAreHiddenAsWideAsTheyAreWritten() {
        Sketch words = new Sketch();
        words.text(0, 100, 400, 40, TextStyle.NAME, Role.INK, Align.LEFT, "9 of 9 healthy");
        Drawing city = new Drawing(Level.FRONT, new Box(0, 0, 1000, 1000), words.figures(), Map.of(), Map.of(),
                (from, to) -> List.of(from, to), CloseUps.NONE);
        Lens lens = new Lens(0.4);
        Box written = new Words(new FigureGrid(city), 0.4, 0.4).in(city.bounds()).getFirst();
        Box upon = new Box(written.x() - lens.px(40), written.y(), lens.px(60), lens.px(20));
        Plate plate = clearing(city, 0.4).plate(lens, upon, List.of());
        assertThat(plate.flaps()).singleElement().satisfies(flap -> assertThat(flap.contains(written)).isTrue());
    }

    private static Clearing clearing(Drawing drawing, double zoom) {
        return new Clearing(drawing.bounds(), drawing.bounds(),
                new WordTiles(new Words(new FigureGrid(drawing), zoom, zoom)));
    }
}
