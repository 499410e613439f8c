package portico.view.paint;

import java.util.Locale;

/** A colour, or a pattern of colours, ready to be put on a surface. */
public sealed interface Paint {

    /** {@code argb} is alpha, red, green, blue, one byte each. */
    record Solid(int argb) implements Paint {

        public int alpha() {
            return argb >>> 24;
        }

        /** As CSS writes it, without alpha. */
        public String hex() {
            return String.format(Locale.ROOT, "#%06X", argb & 0xffffff);
        }
    }

    /**
     * Lines rising at 45 degrees, one device pixel for every six of pitch: those where x + y is {@code phase} more than a multiple of {@code pitch}. The
     * phase makes neighbouring tiles of one picture meet.
     */
    record Hatch(int argb, double pitch, double phase) implements Paint {}

    /** From one colour at {@code top} to another at {@code bottom}, both y in device pixels. */
    record Gradient(int topArgb, int bottomArgb, double top, double bottom) implements Paint {}
}
