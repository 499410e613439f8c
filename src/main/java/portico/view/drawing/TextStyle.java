package portico.view.drawing;

/** Type of the visual language: size in pixels at zoom 1, weight, and whether it is the mono face of addresses, ports and ids. */
public enum TextStyle {
    DISPLAY(40, 700, false),
    PRESENTER_TITLE(30, 700, false),
    QUESTION(22, 700, false),
    PANEL_TITLE(17, 600, false),
    GROUP_TITLE(14, 600, false),
    BODY(13, 500, false),
    BODY_STRONG(13, 600, false),
    LABEL(12, 400, false),
    LABEL_STRONG(12, 600, false),
    LABEL_MEDIUM(12, 500, false),
    NAME(12.5, 600, false),
    CAPTION(11, 500, false),
    CAPTION_PLAIN(11, 400, false),
    CAPTION_STRONG(11, 600, false),
    ADDRESS(12, 600, true),
    ADDRESS_TIGHT(11.5, 500, true),
    PLATE(11, 600, true),
    PORT(11.5, 700, true);

    /** A box may be as low as that, in sizes. */
    private static final double LEAST_LEADING = 0.976;

    private final double size;
    private final int weight;
    private final boolean mono;

    TextStyle(double size, int weight, boolean mono) {
        this.size = size;
        this.weight = weight;
        this.mono = mono;
    }

    public double size() {
        return size;
    }

    /** How high a box must be for words of this size; in a box of this height they never get larger, however near one looks. */
    public double lowest() {
        return size * LEAST_LEADING;
    }

    /** CSS weight: 400, 500, 600 or 700. */
    public int weight() {
        return weight;
    }

    public boolean mono() {
        return mono;
    }
}
