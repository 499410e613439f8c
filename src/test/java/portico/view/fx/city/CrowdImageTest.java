package portico.view.fx.city;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import portico.OnScreen;

@OnScreen
@ExtendWith(ApplicationExtension.class)
class CrowdImageTest {

    private static final int WIDTH = 700;
    private static final int HEIGHT = 4 * CrowdImage.ROWS + 10;

    private final Random random = new Random(11);
    private final CrowdImage crowd = new CrowdImage(WIDTH, HEIGHT);
    private final int[] expected = new int[WIDTH * HEIGHT];
    private final int[] painted = new int[WIDTH * HEIGHT];

    @Start
    void start(Stage stage) {
        stage.setScene(new Scene(crowd, WIDTH, HEIGHT));
        stage.show();
    }

    /** Scrubbing anywhere and back: JavaFX shows of each frame what is below it and its own sprites, and nothing of those before. */
    @Test
    void framesDoNotDependOnThoseBefore() {
        Sprite dot = Sprite.trimmed(9, random.ints(81).map(pixel -> pixel | 0xFF000000).toArray());
        for (int frame = 0; frame < 150; frame++) {
            boolean anew = frame == 0 || random.nextInt(20) == 0;
            int people = frame % 10 == 0 ? 30 : random.nextInt(3);
            int[] seen = WaitForAsyncUtils.waitForAsyncFx(10_000, () -> {
                if (anew) {
                    Arrays.fill(painted, random.nextInt() | 0xFF000000);
                    System.arraycopy(painted, 0, crowd.below(), 0, painted.length);
                    crowd.lay();
                }
                show(dot, people);
                return seen();
            });
            assertThat(Arrays.equals(seen, expected)).as("frame %d", frame).isTrue();
        }
    }

    private void show(Sprite dot, int people) {
        System.arraycopy(painted, 0, expected, 0, expected.length);
        for (int i = 0; i < people; i++) {
            int x = random.nextInt(WIDTH + 20) - 10;
            int y = random.nextInt(HEIGHT + 20) - 10;
            crowd.put(dot, x, y);
            dot.over(expected, WIDTH, HEIGHT, x, y);
        }
        crowd.show();
    }

    private int[] seen() {
        SnapshotParameters whole = new SnapshotParameters();
        whole.setViewport(new Rectangle2D(0, 0, WIDTH, HEIGHT));
        WritableImage picture = crowd.snapshot(whole, null);
        int[] pixels = new int[WIDTH * HEIGHT];
        picture.getPixelReader().getPixels(0, 0, WIDTH, HEIGHT, PixelFormat.getIntArgbPreInstance(), pixels, 0, WIDTH);
        return pixels;
    }
}
