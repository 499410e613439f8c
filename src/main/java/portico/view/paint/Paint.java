package portico.view.paint;

/** A colour, or a pattern of colours, ready to be put on a surface. */
public sealed interface Paint {

    /** {@code argb} is alpha, red, green, blue, one byte each. */
    record Solid(int argb) implements Paint {

        public int alpha() {
            return argb >>> 24;
        }

        /** As CSS writes it, without alpha. */
        public String hex() {
            return String.format(java.util.Locale.ROOT, "#%06X", argb & 0xffffff);
        }
    }

    /** Lines at 45 degrees, {@code pitch} device pixels apart. */
    record Hatch(int argb, double pitch) implements Paint {}

    /** From one colour at {@code top} to another at {@code bottom}, both y in device pixels. */
    record Gradient(int topArgb, int bottomArgb, double top, double bottom) implements Paint {}
}
