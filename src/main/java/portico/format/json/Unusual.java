package portico.format.json;

/** Thrown where a text is not plain. It carries no stack trace: that it is thrown says all. */
final class Unusual extends RuntimeException {

    private static final long serialVersionUID = 1;

    private Unusual() {
        super(null, null, false, false);
    }

    static void expect(boolean usual) {
        if (!usual) {
            throw new Unusual();
        }
    }
}
