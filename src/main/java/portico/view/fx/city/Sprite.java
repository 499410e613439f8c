package portico.view.fx.city;

import java.util.Arrays;

/** A small picture to be put over another, with alpha multiplied in. */
final class Sprite {

    private final int left;
    private final int top;
    private final int width;
    private final int height;
    private final int[] pixels;

    private Sprite(int left, int top, int width, int height, int[] pixels) {
        this.left = left;
        this.top = top;
        this.width = width;
        this.height = height;
        this.pixels = pixels;
    }

    /** Where it begins, from the pixel that it stands on. */
    int left() {
        return left;
    }

    /** The same downwards. */
    int top() {
        return top;
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    /** The part of a square that is not empty; it stands on the middle of the square. */
    static Sprite trimmed(int side, int[] square) {
        int left = side;
        int top = side;
        int right = 0;
        int bottom = 0;
        for (int i = 0; i < square.length; i++) {
            if (square[i] != 0) {
                left = Math.min(left, i % side);
                right = Math.max(right, i % side + 1);
                top = Math.min(top, i / side);
                bottom = i / side + 1;
            }
        }
        int width = Math.max(0, right - left);
        int height = Math.max(0, bottom - top);
        int[] pixels = new int[width * height];
        for (int row = 0; row < height; row++) {
            System.arraycopy(square, (top + row) * side + left, pixels, row * width, width);
        }
        return new Sprite(left - side / 2, top - side / 2, width, height, pixels);
    }

    /** Puts it over a picture of some width, its left upper corner there; what lies outside is left out. */
    void over(int[] target, int targetWidth, int targetHeight, int x, int y) {
        int from = Math.max(0, -x);
        int to = Math.min(width, targetWidth - x);
        for (int row = Math.max(0, -y); row < Math.min(height, targetHeight - y); row++) {
            int at = (y + row) * targetWidth + x;
            for (int column = from; column < to; column++) {
                int pixel = pixels[row * width + column];
                int alpha = pixel >>> 24;
                if (alpha == 0xFF) {
                    target[at + column] = pixel;
                } else if (alpha != 0) {
                    target[at + column] = blended(pixel, target[at + column]);
                }
            }
        }
    }

    /** Two channels at a time; in dividing by 256 at most one step of a channel is lost. */
    private static int blended(int over, int under) {
        int rest = 256 - (over >>> 24);
        int pair = (under & 0xFF00FF) * rest >>> 8 & 0xFF00FF;
        int other = (under >>> 8 & 0xFF00FF) * rest & 0xFF00FF00;
        return over + (pair | other);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Sprite it && left == it.left && top == it.top && width == it.width
                && Arrays.equals(pixels, it.pixels);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(pixels);
    }
}
