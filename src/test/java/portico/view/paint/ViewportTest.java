package portico.view.paint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import portico.view.drawing.Box;
import portico.view.drawing.Point;

class ViewportTest {

    private final Viewport viewport = new Viewport(100, 50, 2, 800, 600);

    @Test
    void zoomingKeepsThePointUnderThePointer() {
        Point before = viewport.toDrawing(123, 456);
        Point after = viewport.zoomedAt(123, 456, 1.7).toDrawing(123, 456);
        assertThat(after.distanceTo(before)).isCloseTo(0, within(1e-9));
    }

    @Test
    void zoomStaysWithinItsEnds() {
        assertThat(viewport.zoomedAt(0, 0, 1000).zoom()).isEqualTo(Viewport.NEAREST);
        assertThat(viewport.zoomedAt(0, 0, 1e-9).zoom()).isEqualTo(Viewport.FARTHEST);
    }

    @Test
    void panningMovesWithTheHand() {
        assertThat(viewport.panned(20, -10).toDrawing(20, -10)).isEqualTo(viewport.toDrawing(0, 0));
    }

    @Test
    void aFittedBoxIsSeenWholeAndInTheMiddle() {
        Box box = new Box(-300, 40, 5000, 1000);
        Viewport fitted = Viewport.fitted(box, 800, 600);
        assertThat(fitted.visible().contains(box)).isTrue();
        assertThat(fitted.visible().centre().distanceTo(box.centre())).isCloseTo(0, within(1e-6));
        assertThat(Viewport.fitted(new Box(0, 0, 10, 10), 800, 600).zoom()).isEqualTo(1);
    }

    @Test
    void resizingKeepsTheMiddle() {
        assertThat(viewport.resized(500, 900).visible().centre()).isEqualTo(viewport.visible().centre());
    }

    @Test
    void onPixelsMovesLessThanOnePixel() {
        Viewport odd = new Viewport(100.3, 50.7, 1.3, 800, 600).onPixels(2);
        assertThat(odd.left() * odd.zoom() * 2).isCloseTo(Math.rint(odd.left() * odd.zoom() * 2), within(1e-6));
        assertThat(Math.abs(odd.left() - 100.3) * 2.6).isLessThanOrEqualTo(0.5);
    }
}
