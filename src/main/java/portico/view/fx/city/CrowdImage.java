package portico.view.fx.city;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Group;

/** What a crowd is shown as: the picture below it with sprites on it, in strips, of which only those change where somebody is or was. */
final class CrowdImage extends Group {

    /** Of a strip. */
    static final int ROWS = 32;

    /** Of a group at most, as long as a window has no more than 4,608 rows: where more have changed, JavaFX shows all of the group anew. */
    static final int CHILDREN = 12;

    private final int width;
    private final int height;
    /** They take turns, so that none changes while it is being shown. */
    private final List<PixelImage> pictures;
    private final CrowdStrip[] strips;
    private int laid;

    CrowdImage(int width, int height) {
        this.width = width;
        this.height = height;
        pictures = Stream.generate(() -> new PixelImage(width, height, new int[width * height])).limit(2).toList();
        strips = new CrowdStrip[Math.ceilDiv(height, ROWS)];
        for (int i = 0; i < strips.length; i++) {
            strips[i] = new CrowdStrip(pictures.getFirst(), i * ROWS, Math.min(ROWS, height - i * ROWS));
        }
        for (int i = 0; i < strips.length; i += CHILDREN) {
            getChildren().add(new Group(Arrays.copyOfRange(strips, i, Math.min(strips.length, i + CHILDREN))));
        }
    }

    boolean isOf(int wantedWidth, int wantedHeight) {
        return width == wantedWidth && height == wantedHeight;
    }

    /** The picture below, row by row, to be painted anew; the frames after {@link #lay} have it. */
    int[] below() {
        return pictures.get(1 - laid).pixels();
    }

    void lay() {
        laid = 1 - laid;
        PixelImage picture = pictures.get(laid);
        picture.update();
        for (CrowdStrip strip : strips) {
            strip.lay(picture);
        }
    }

    /** Puts somebody on the next frame, its left upper corner there; what lies outside is left out. */
    void put(Sprite sprite, int left, int top) {
        int bottom = Math.min(height, top + sprite.height());
        for (int i = Math.max(0, top) / ROWS; i * ROWS < bottom; i++) {
            strips[i].put(sprite, left, top);
        }
    }

    /** Shows the frame that was made; whoever is put from now on is on the next. */
    void show() {
        for (CrowdStrip strip : strips) {
            strip.show();
        }
    }
}
