package portico.view.fx.city;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import portico.view.drawing.Point;
import portico.view.motion.Mover;
import portico.view.paint.Painter;
import portico.view.paint.Themes;
import portico.view.paint.Viewport;
import portico.view.paint.raster.AwtFonts;
import portico.view.paint.raster.TileRaster;

class SpriteTest {
    private static final int GROUND = 0xFFE0E8F0;
    private static final AwtFonts FONTS = new AwtFonts();
    private static final TileRaster RASTER = new TileRaster(FONTS);
    private static final Painter PAINTER = new Painter(Themes.LIGHT, FONTS.ruler());

    private static int farthest(int[] a, int[] b) {
        int farthest = 0;
        for (int i = 0; i < a.length; i++) {
            for (int shift = 0; shift < 32; shift += 8) {
                farthest = Math.max(farthest, Math.abs((a[i] >>> shift & 0xFF) - (b[i] >>> shift & 0xFF)));
            }
        }
        return farthest;
    }

    /** One that stands in the middle of a place of the book looks as if it had been painted there. */
    @ParameterizedTest
    @EnumSource(Mover.class)
    void aSpriteIsWhatThePainterPaints(Mover mover) {
        SpriteBook book = new SpriteBook(RASTER);
        book.setPainter(PAINTER);
        double x = 20.625;
        double y = 18.375;
        double direction = Math.PI / 2;
        int[] stamped = new int[40 * 40];
        Arrays.fill(stamped, GROUND);
        Sprite sprite = book.of(mover, x, y, direction);
        sprite.over(stamped, 40, 40, 20 + sprite.left(), 18 + sprite.top());
        int[] painted = RASTER.paint(List.of(mover.figure(new Point(x, y), direction, 1)), PAINTER,
                new Viewport(0, 0, 1, 40, 40), GROUND);
        assertThat(painted).isNotEqualTo(new int[40 * 40]);
        assertThat(farthest(stamped, painted)).isLessThanOrEqualTo(2);
        assertThat(book.of(mover, x + 5, y, direction)).isSameAs(sprite);
    }

    @Test
    void atTheEdgeOnlyThePartInsideIsPut() {
        Sprite sprite = Sprite.trimmed(3, new int[] {-1, -1, -1, -1, -1, -1, -1, -1, -1});
        for (int x = -4; x < 12; x++) {
            for (int y = -4; y < 12; y++) {
                int[] target = new int[8 * 8];
                sprite.over(target, 8, 8, x, y);
                int columns = Math.max(0, Math.min(8, x + 3) - Math.max(0, x));
                int rows = Math.max(0, Math.min(8, y + 3) - Math.max(0, y));
                assertThat(Arrays.stream(target).filter(pixel -> pixel == -1)).hasSize(columns * rows);
            }
        }
    }
}
