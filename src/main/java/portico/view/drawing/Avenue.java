package portico.view.drawing;

/** The road between districts, or beside a single one. */
public final class Avenue {

    /** In drawing pixels. */
    public static final double WIDTH = 22;

    private Avenue() {}
}
