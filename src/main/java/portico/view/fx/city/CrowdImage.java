package portico.view.fx.city;

import java.util.Arrays;
import java.util.List;

/** What a crowd is shown as: the picture below it and two copies that take turns, so that no copy changes while it is being shown. */
final class CrowdImage {

    /** Left, top, width and height. */
    private static final int SPOT = 4;

    private final int width;
    private final int height;
    private final int[] below;
    private final List<Copy> copies;
    private int laid;
    private int turn;

    /** A picture with sprites on it. */
    private static final class Copy {
        private final PixelImage image;
        private int[] spots = new int[1024];
        private int used;
        private int laid = -1;

        Copy(int width, int height) {
            image = new PixelImage(width, height, new int[width * height]);
        }

        void remember(int left, int top, Sprite sprite) {
            if (used + SPOT > spots.length) {
                spots = Arrays.copyOf(spots, 2 * spots.length);
            }
            spots[used++] = left;
            spots[used++] = top;
            spots[used++] = sprite.width();
            spots[used++] = sprite.height();
        }

        void mend(int[] below) {
            for (int i = 0; i < used; i += SPOT) {
                mend(below, spots[i], spots[i + 1], spots[i + 2], spots[i + 3]);
            }
            used = 0;
        }

        private void mend(int[] below, int left, int top, int wide, int high) {
            int from = Math.max(0, left);
            int count = Math.min(image.width(), left + wide) - from;
            int bottom = Math.min(image.height(), top + high);
            for (int row = Math.max(0, top); row < bottom && count > 0; row++) {
                int at = row * image.width() + from;
                System.arraycopy(below, at, image.pixels(), at, count);
            }
        }
    }

    CrowdImage(int width, int height) {
        this.width = width;
        this.height = height;
        below = new int[width * height];
        copies = List.of(new Copy(width, height), new Copy(width, height));
    }

    boolean isOf(int wantedWidth, int wantedHeight) {
        return width == wantedWidth && height == wantedHeight;
    }

    /** The picture below, to be painted anew; the frames after {@link #lay} have it. */
    int[] below() {
        return below;
    }

    void lay() {
        laid++;
    }

    /** Begins a frame: the picture below, without anybody on it. */
    void begin() {
        turn = 1 - turn;
        Copy copy = copies.get(turn);
        if (copy.laid == laid) {
            copy.mend(below);
        } else {
            System.arraycopy(below, 0, copy.image.pixels(), 0, below.length);
            copy.used = 0;
            copy.laid = laid;
        }
    }

    void put(Sprite sprite, int left, int top) {
        Copy copy = copies.get(turn);
        sprite.over(copy.image.pixels(), width, height, left, top);
        copy.remember(left, top, sprite);
    }

    /** The frame as far as it is made. */
    PixelImage frame() {
        return copies.get(turn).image;
    }
}
