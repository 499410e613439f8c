package portico.view.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import portico.view.drawing.Figure.Fill;

class FigureGridTest {

    private static Drawing drawing(List<Figure> figures) {
        return new Drawing(Level.FACADE, new Box(0, 0, 90_000, 20_000), figures, Map.of(), Map.of(),
                (from, to) -> List.of(), CloseUps.NONE);
    }

    private static List<Figure> figures(int count) {
        Random random = new Random(3);
        List<Figure> figures = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            figures.add(rectangle(new Box(random.nextDouble(90_000), random.nextDouble(20_000), random.nextDouble(2000),
                    random.nextDouble(2000)), Role.LIT));
        }
        return figures;
    }

    private static Figure rectangle(Box box, Role role) {
        return new Figure.Rectangle(box, 0, Optional.of(Fill.solid(role)), Optional.empty(), Optional.empty());
    }

    @Test
    void givesAllFiguresOfAnAreaInPaintOrder() {
        List<Figure> figures = figures(2000);
        FigureGrid grid = new FigureGrid(drawing(figures));
        Box area = new Box(30_000, 4_000, 5_000, 5_000);
        List<Figure> found = grid.in(area);
        assertThat(found).containsAll(figures.stream().filter(figure -> figure.bounds().overlaps(area)).toList());
        assertThat(found.stream().map(figures::indexOf)).isSorted();
        assertThat(found.size()).isLessThan(figures.size() / 4);
    }

    @Test
    void equalDrawingsDoNotDiffer() {
        assertThat(new FigureGrid(drawing(figures(500))).differences(new FigureGrid(drawing(figures(500))))).isEmpty();
    }

    @Test
    void differencesCoverWhatChanged() {
        List<Figure> before = figures(500);
        List<Figure> after = new ArrayList<>(before);
        Box changed = before.get(77).bounds();
        after.set(77, rectangle(changed, Role.DIM));
        List<Box> areas = new FigureGrid(drawing(before)).differences(new FigureGrid(drawing(after)));
        assertThat(areas.stream().anyMatch(area -> area.contains(changed.centre()))).isTrue();
        assertThat(areas).allMatch(area -> area.inset(-1).overlaps(changed));
    }

    @Test
    void whatWasAddedOrRemovedDiffers() {
        List<Figure> before = figures(5);
        FigureGrid more = new FigureGrid(drawing(before));
        FigureGrid fewer = new FigureGrid(drawing(before.subList(0, 4)));
        assertThat(more.differences(fewer)).isNotEmpty();
        assertThat(fewer.differences(more)).containsExactlyInAnyOrderElementsOf(more.differences(fewer));
    }
}
