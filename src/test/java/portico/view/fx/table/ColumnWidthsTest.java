package portico.view.fx.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import portico.view.drawing.Anchor;
import portico.view.drawing.Letters;
import portico.view.drawing.Samples;
import portico.view.drawing.TextStyle;
import portico.view.sheet.FlowSheet;
import portico.view.sheet.Grid;
import portico.view.sheet.Grids;

/** No head and no cell is cut, at any width of the window. */
class ColumnWidthsTest {

    static final List<String> SAMPLES = Samples.NAMES;

    @ParameterizedTest
    @FieldSource("SAMPLES")
    void everyWordHasRoom(String sample) {
        for (Grid grid : Grids.of(Samples.analysis(sample))) {
            for (double room : new double[] {400, 712, 872, 1350}) {
                ColumnWidths columns = new ColumnWidths(grid);
                List<Double> widths = columns.in(room);
                for (int i = 0; i < widths.size(); i++) {
                    int column = i;
                    TextStyle style = grid.columns().get(i).kind() == Grid.Kind.TEXT ? TextStyle.BODY
                            : TextStyle.ADDRESS;
                    if (widths.get(i) > 0) {
                        assertThat(widths.get(i))
                                .isGreaterThan(Letters.width(grid.columns().get(i).title(), TextStyle.BODY_STRONG));
                        assertThat(grid.lines()).allMatch(line -> columns.isOfSentences(column)
                                || widths.get(column) > Letters.width(line.cells().get(column), style));
                    }
                }
            }
        }
    }

    /** Where they do not all have room, the edge of the table is the edge of a column. */
    @ParameterizedTest
    @FieldSource("SAMPLES")
    void noColumnIsCutByTheEdge(String sample) {
        double room = 712;
        for (Grid grid : Grids.of(Samples.analysis(sample))) {
            List<Double> widths = new ColumnWidths(grid).in(room);
            double all = widths.stream().mapToDouble(it -> it).sum();
            List<Double> ends = IntStream.rangeClosed(1, widths.size())
                    .mapToObj(n -> widths.stream().limit(n).mapToDouble(it -> it).sum())
                    .toList();
            assertThat(all <= room || ends.stream().anyMatch(end -> end <= room && end > room - widths.size()))
                    .as("%s: %s", grid.title(), widths)
                    .isTrue();
        }
    }

    /** What is left out between the others takes no share of what is over. */
    @Test
    void theColumnsThatAreSeenFillTheTable() {
        double room = 300;
        List<Grid.Column> columns = FlowSheet.NONE.grid().columns();
        Grid.Line line = new Grid.Line(Anchor.INTERNET, columns.stream().map(Grid.Column::title).toList());
        List<Double> widths = new ColumnWidths(new Grid("Flows", columns, List.of(line))).in(room);
        List<Double> ends = IntStream.rangeClosed(1, widths.size())
                .mapToObj(n -> widths.stream().limit(n).mapToDouble(it -> it).sum())
                .toList();
        assertThat(widths.getFirst()).isPositive();
        assertThat(widths.get(1)).isZero();
        assertThat(ends).anyMatch(end -> end <= room && end > room - 2);
    }
}
