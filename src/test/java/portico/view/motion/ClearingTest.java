package portico.view.motion;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import portico.view.drawing.Box;
import portico.view.drawing.CloseUps;
import portico.view.drawing.Drawing;
import portico.view.drawing.Figure;
import portico.view.drawing.Figure.Align;
import portico.view.drawing.FigureGrid;
import portico.view.drawing.Level;
import portico.view.drawing.Look;
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
        assertThat(plate.blanks()).singleElement().satisfies(it -> assertThat(it.box().contains(written)).isTrue());
    }

    /** A wall behind it lies further back, and what is drawn over the word is not what it stands on. */
    @Test
    void aBlankedWordLeavesTheRoomItStoodIn() {
        Sketch house = new Sketch();
        house.box(0, 0, 400, 400, Look.fill(Role.WALL));
        house.box(90, 90, 220, 60, Look.fill(Role.VPC_SOFT));
        house.text(100, 100, 200, 40, TextStyle.NAME, Role.INK, Align.LEFT, "user-service");
        house.box(0, 0, 400, 400, Look.fill(Role.PANEL));
        Drawing city = new Drawing(Level.FRONT, new Box(0, 0, 1000, 1000), house.figures(), Map.of(), Map.of(),
                (from, to) -> List.of(from, to), CloseUps.NONE);
        Plate plate = clearing(city, 1).plate(new Lens(1), new Box(20, 110, 100, 20), List.of());
        List<Figure> figures = new ArrayList<>();
        plate.draw(figures, new Lens(1), 4, Look.fill(Role.NO_SOFT));
        assertThat(figures).extracting(figure -> figure.fill().orElseThrow().role())
                .containsExactly(Role.VPC_SOFT, Role.NO_SOFT);
        assertThat(new Box(90, 90, 220, 60).contains(figures.getFirst().bounds())).isTrue();
    }

    private static Clearing clearing(Drawing drawing, double zoom) {
        return new Clearing(drawing.bounds(), drawing.bounds(),
                new WordTiles(new Words(new FigureGrid(drawing), zoom, zoom)));
    }
}
