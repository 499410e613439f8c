package portico.view.drawing.overlay;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import portico.view.drawing.DrawingView;

class LegendTest {
    @ParameterizedTest
    @EnumSource
    void noEntryReachesBeyondTheLeastWidth(DrawingView view) {
        double least = Legend.least(view);
        assertThat(Legend.figures(view, least)).allMatch(figure -> figure.bounds().right() <= least);
        assertThat(Legend.figures(view, least / 2)).anyMatch(figure -> figure.bounds().right() > least / 2);
    }
}
