package portico.view.paint;

/** Measures text, so that it can be fitted before it is painted. */
@FunctionalInterface
public interface Ruler {

    /** Advance width in device pixels. */
    double width(String text, Face face);
}
