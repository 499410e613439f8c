package portico.view.fx.city;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.geometry.Rectangle2D;
import javafx.scene.Group;
import javafx.scene.image.ImageView;

/**
 * Some rows of the picture that a crowd is shown on, in cells side by side: where nobody is a cell shows the picture itself, where somebody is one of two
 * copies that take turns, so that no copy changes while it is being shown. JavaFX shows anew the cells where somebody is or was, and what lies between
 * them where they are scattered.
 */
final class CrowdStrip extends Group {

    /** Left, top, width and height. */
    private static final int SPOT = 4;
    /** Columns of a cell at least: more cells cost more than the parts of the picture that they spare. */
    private static final int LEAST_CELL = 256;

    private final int width;
    private final int top;
    private final int height;
    private final List<Copy> copies;
    /** Columns of a cell. */
    private final int cellWidth;
    private final Cell[] cells;
    private PixelImage below;
    private int laid;
    private int shown;
    private boolean begun;

    /** Some columns. Its parts are made once: JavaFX shows a cell anew that is given another one, even one that is equal. */
    private final class Cell extends ImageView {
        private final Rectangle2D ofPicture;
        private final Rectangle2D ofCopy;

        Cell(int index) {
            int left = index * cellWidth;
            int columns = Math.min(cellWidth, width - left);
            ofPicture = new Rectangle2D(left, top, columns, height);
            ofCopy = new Rectangle2D(left, 0, columns, height);
            setX(left);
        }

        /** Of that copy; without one, the picture itself. */
        void show(Optional<Copy> copy) {
            setImage(copy.map(it -> it.image).orElse(below).image());
            setViewport(copy.isPresent() ? ofCopy : ofPicture);
        }
    }

    /** The strip with sprites on it. */
    private final class Copy {
        private final PixelImage image = new PixelImage(width, height, new int[width * height]);
        private final BitSet crowded = new BitSet();
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
            crowded.clear();
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
            crowded.set(Math.max(0, x) / cellWidth, Math.ceilDiv(Math.max(0, x + sprite.width()), cellWidth));
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
        cellWidth = Math.max(LEAST_CELL, Math.ceilDiv(width, CrowdImage.CHILDREN));
        cells = IntStream.range(0, Math.ceilDiv(width, cellWidth)).mapToObj(Cell::new).toArray(Cell[]::new);
        getChildren().setAll(cells);
        setTranslateY(top);
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
            for (int i = 0; i < cells.length; i++) {
                cells[i].show(next.crowded.get(i) ? Optional.of(next) : Optional.empty());
            }
        }
    }
}
