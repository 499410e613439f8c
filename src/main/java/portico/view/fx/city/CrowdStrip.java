package portico.view.fx.city;

import java.util.Arrays;
import java.util.List;
import javafx.geometry.Rectangle2D;
import javafx.scene.image.ImageView;

/**
 * Some rows of the picture that a crowd is shown on: the picture itself where nobody is, else one of two copies that take turns, so that no copy changes
 * while it is being shown. JavaFX shows anew the strips where somebody is or was, and what lies between them where they are scattered.
 */
final class CrowdStrip extends ImageView {

    /** Left, top, width and height. */
    private static final int SPOT = 4;

    private final int width;
    private final int top;
    private final int height;
    /** Made once: JavaFX shows a strip anew that is given another rectangle, even an equal one. */
    private final Rectangle2D ofPicture;
    private final Rectangle2D ofCopy;
    private final List<Copy> copies;
    private PixelImage below;
    private int laid;
    private int shown;
    private boolean begun;

    /** The strip with sprites on it. */
    private final class Copy {
        private final PixelImage image = new PixelImage(width, height, new int[width * height]);
        private int[] spots = new int[4 * SPOT];
        private int used;
        private int laidFor;
        /** Columns that have changed since it was shown: from, and up to. */
        private int changedFrom;
        private int changedTo;

        /** Without anybody on it. */
        void clear() {
            changedFrom = width;
            changedTo = 0;
            if (laidFor != laid) {
                mend(0, 0, width, height);
                changed(0, width);
                laidFor = laid;
            } else {
                for (int i = 0; i < used; i += SPOT) {
                    mend(spots[i], spots[i + 1], spots[i + 2], spots[i + 3]);
                    changed(spots[i], spots[i + 2]);
                }
            }
            used = 0;
        }

        private void changed(int x, int wide) {
            changedFrom = Math.min(changedFrom, Math.max(0, x));
            changedTo = Math.max(changedTo, Math.min(width, x + wide));
        }

        private void mend(int x, int y, int wide, int high) {
            int from = Math.max(0, x);
            int count = Math.min(width, x + wide) - from;
            for (int row = Math.max(0, y); row < Math.min(height, y + high) && count > 0; row++) {
                System.arraycopy(below.pixels(), (top + row) * width + from, image.pixels(), row * width + from, count);
            }
        }

        void put(Sprite sprite, int x, int y) {
            sprite.over(image.pixels(), width, height, x, y);
            changed(x, sprite.width());
            if (used == spots.length) {
                spots = Arrays.copyOf(spots, 2 * used);
            }
            spots[used++] = x;
            spots[used++] = y;
            spots[used++] = sprite.width();
            spots[used++] = sprite.height();
        }
    }

    /**
     * @param below all of the picture
     * @param top the row where the strip begins
     * @param height its rows
     */
    CrowdStrip(PixelImage below, int top, int height) {
        this.below = below;
        this.width = below.width();
        this.top = top;
        this.height = height;
        copies = List.of(new Copy(), new Copy());
        ofPicture = new Rectangle2D(0, top, width, height);
        ofCopy = new Rectangle2D(0, 0, width, height);
        setY(top);
    }

    /** The picture below was painted anew: the next frames have it. */
    void lay(PixelImage picture) {
        below = picture;
        laid++;
    }

    /** Puts somebody where it stands in the picture; what lies outside the strip is left out. */
    void put(Sprite sprite, int x, int y) {
        begin();
        copies.get(1 - shown).put(sprite, x, y - top);
    }

    private void begin() {
        if (!begun) {
            begun = true;
            copies.get(1 - shown).clear();
        }
    }

    /** Shows the frame as far as it is made; whoever is put on it from now on is of the next. */
    void show() {
        Copy last = copies.get(shown);
        if (last.used > 0 || last.laidFor != laid) {
            begin();
        }
        if (begun) {
            begun = false;
            shown = 1 - shown;
            Copy next = copies.get(shown);
            next.image.update(next.changedFrom, next.changedTo);
            setImage((next.used > 0 ? next.image : below).image());
            setViewport(next.used > 0 ? ofCopy : ofPicture);
        }
    }
}
