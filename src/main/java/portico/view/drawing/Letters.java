package portico.view.drawing;

/**
 * About how wide a text is, for laying out what surrounds it. From the advance widths of Inter SemiBold and JetBrains Mono, so that a layout needs no
 * font; painters measure again before they paint.
 */
public final class Letters {

    private static final double MONO = 0.6;
    private static final double OTHER = 0.96;
    /** Advance widths of the characters from blank to tilde, in thousandths of the size. */
    private static final int[] INTER = {252, 321, 523, 644, 650, 1004, 663, 326, 373, 373, 540, 673, 319, 465, 319, 379,
            660, 423, 623, 636, 666, 612, 640, 576, 640, 640, 319, 329, 673, 673, 673, 543, 999, 728, 659, 737, 722,
            605, 588, 749, 746, 277, 580, 703, 565, 922, 759, 769, 645, 773, 652, 650, 660, 736, 728, 1020, 720, 713,
            652, 373, 379, 373, 481, 469, 351, 574, 624, 583, 624, 591, 389, 625, 612, 262, 262, 569, 262, 900, 612,
            609, 624, 624, 397, 549, 353, 612, 587, 839, 569, 588, 566, 455, 359, 455, 673};

    private Letters() {}

    /** Width in pixels at zoom 1. */
    public static double width(String text, TextStyle style) {
        double ems = style.mono() ? text.length() * MONO : text.chars().mapToDouble(Letters::ems).sum();
        return ems * style.size();
    }

    private static double ems(int letter) {
        int index = letter - ' ';
        return index >= 0 && index < INTER.length ? INTER[index] / 1000.0 : OTHER;
    }
}
