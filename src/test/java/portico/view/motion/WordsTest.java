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
import portico.view.drawing.Figure.Label;
import portico.view.drawing.FigureGrid;
import portico.view.drawing.Level;
import portico.view.drawing.Letters;
import portico.view.drawing.Role;
import portico.view.drawing.TextStyle;

/** Letters take room in the middle of their box's height, at the side where they are aligned, and from 11 pixels on. */
class WordsTest {

    private static final Box ALL = new Box(0, 0, 1000, 1000);
    private static final Box BOX = new Box(100, 100, 400, 20);
    private static final double NATURAL = Letters.width("task", TextStyle.BODY_STRONG);

    private static Label label(Box box, Align align, String... wordings) {
        return new Label(box, List.of(wordings), TextStyle.BODY_STRONG, Role.INK, align, Optional.empty());
    }

    private static List<Box> ink(Figure figure, double least, double most) {
        Drawing drawing = new Drawing(Level.FACADE, ALL, List.of(figure), Map.of(), Map.of(), List::of, CloseUps.NONE);
        return new Words(new FigureGrid(drawing), least, most).in(ALL);
    }

    @Test
    void aWordTakesRoomWhereItIsAligned() {
        assertThat(ink(label(BOX, Align.LEFT, "task"), 1, 1)).isNotEmpty().allMatch(ink -> ink.x() == BOX.x());
        assertThat(ink(label(BOX, Align.RIGHT, "task"), 1, 1))
                .allMatch(ink -> Math.abs(ink.right() - BOX.right()) < 1e-9);
        assertThat(ink(label(BOX, Align.CENTRE, "task"), 1, 1))
                .allMatch(ink -> ink.centre().distanceTo(BOX.centre()) < 1e-9);
    }

    @Test
    void whoMeasuresALittleWiderOrNarrowerIsAllowedFor() {
        assertThat(ink(label(BOX, Align.LEFT, "task"), 1, 1)).anyMatch(ink -> ink.width() > NATURAL)
                .anyMatch(ink -> ink.width() < NATURAL)
                .allMatch(ink -> Math.abs(ink.width() / NATURAL - 1) < 0.06);
    }

    @Test
    void farAwayLettersStopShrinkingAndTakeMoreOfTheDrawing() {
        Box high = new Box(100, 100, 400, 60);
        double near = ink(label(high, Align.LEFT, "task"), 1, 1).getFirst().width();
        double far = ink(label(high, Align.LEFT, "task"), 0.5, 0.5).getFirst().width();
        assertThat(far).isGreaterThan(1.5 * near).isLessThan(2 * near);
    }

    @Test
    void nothingIsWrittenWhereEvenTheSmallestLettersAreTooHigh() {
        assertThat(ink(label(BOX, Align.LEFT, "task"), 0.5, 0.5)).isEmpty();
    }

    @Test
    void aWordingThatFitsAtSomeOfTheZoomsOnlyTakesAllOfTheBox() {
        Box narrow = new Box(100, 100, NATURAL, 40);
        assertThat(ink(label(narrow, Align.LEFT, "task", "t"), 0.5, 2)).anyMatch(ink -> ink.width() == NATURAL);
    }

    @Test
    void ofAChoiceEveryFormCountsThatIsShownAtSomeOfTheZooms() {
        Figure choice = new Figure.Choice(
                List.of(List.of(label(new Box(100, 100, 400, 14), Align.LEFT, "task")),
                        List.of(label(new Box(100, 300, 400, 60), Align.LEFT, "task"))),
                new Box(100, 100, 400, 260), Optional.empty());
        assertThat(ink(choice, 1, 1)).isNotEmpty().allMatch(ink -> ink.y() < 200);
        assertThat(ink(choice, 0.5, 0.5)).isNotEmpty().allMatch(ink -> ink.y() > 200);
        assertThat(ink(choice, 0.5, 1)).anyMatch(ink -> ink.y() < 200).anyMatch(ink -> ink.y() > 200);
    }

    @Test
    void onlyWordsOfTheAreaCount() {
        Drawing drawing = new Drawing(Level.FACADE, ALL, List.of(label(BOX, Align.LEFT, "task")), Map.of(), Map.of(),
                List::of, CloseUps.NONE);
        Words words = new Words(new FigureGrid(drawing), 1, 1);
        assertThat(words.in(new Box(100, 105, 10, 10))).isNotEmpty();
        assertThat(words.in(new Box(300, 105, 10, 10))).as("in its box, but right of its letters").isEmpty();
    }
}
