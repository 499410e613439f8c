package portico.view.fx.city;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import portico.view.drawing.Box;
import portico.view.paint.Viewport;

class SideLegendTest {

    private static final Box CITY = new Box(0, 0, 1000, 800);

    @Test
    void aCityThatNeedsTheWidthStaysInTheMiddle() {
        Viewport whole = Viewport.fitted(CITY, 1200, 900);
        assertThat(SideLegend.beside(whole, CITY)).isEqualTo(whole);
    }

    @Test
    void aCityInAWideViewMakesRoomAtTheLeftAndStaysWhole() {
        Viewport moved = SideLegend.beside(Viewport.fitted(CITY, 1600, 500), CITY);
        assertThat(moved.visible().contains(CITY)).isTrue();
        assertThat(moved.toDeviceX(CITY.x())).isGreaterThan(280);
        assertThat(moved.width() - moved.toDeviceX(CITY.right())).isGreaterThan(0);
    }

    @Test
    void aCityInASmallViewKeepsItsMiddle() {
        Viewport whole = Viewport.fitted(CITY, 745, 280);
        assertThat(SideLegend.beside(whole, CITY)).isEqualTo(whole);
    }
}
