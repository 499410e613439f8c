package portico.view.motion.stage;

import portico.view.drawing.Box;

/**
 * Where everything stands on a page: a title, a column for each act with its head, picture and card, and the clock below.
 *
 * @param width of the page in pixels
 * @param height of the page in pixels
 * @param acts how many columns
 * @param notes lines of notes below each head
 * @param picture the height that the pictures need; what is left is for the cards
 */
record StageLayout(double width, double height, int acts, int notes, double picture) {

    private static final double TITLE = 48;
    private static final int MOST_NOTES = 5;
    private static final int LOW_NOTES = 2;
    /** A line of notes. */
    static final double NOTE = 17;
    /** A lower page does without its title. */
    private static final double LOW = 760;

    /** How much room is given to what is not a picture. */
    private record Spacing(double margin, double gap, double head, double card, double row, double clock) {

        static final Spacing USUAL = new Spacing(16, 12, 58, 108, 21, 18);
        /** So that on a low page the pictures can still be read. */
        static final Spacing LOW = new Spacing(6, 6, 40, 92, 15, 12);
    }

    private Spacing spacing() {
        return hasTitle() ? Spacing.USUAL : Spacing.LOW;
    }

    private double top() {
        return spacing().margin() + (hasTitle() ? TITLE : 0);
    }

    boolean hasTitle() {
        return height >= LOW;
    }

    /** How many lines of notes there is room for. */
    int mostNotes() {
        return hasTitle() ? MOST_NOTES : LOW_NOTES;
    }

    /** How wide a line of notes is. */
    double noteWidth() {
        return column(0).width() - 24;
    }

    Box title() {
        double margin = spacing().margin();
        return new Box(margin, margin - 4, width - 2 * margin, TITLE);
    }

    private Box column(int act) {
        Spacing s = spacing();
        double wide = (width - 2 * s.margin() - (acts - 1) * s.gap()) / acts;
        double high = clock().y() - s.gap() - top();
        return new Box(s.margin() + act * (wide + s.gap()), top(), Math.max(1, wide),
                Math.max(s.head() + s.card() + s.gap() + 1, high));
    }

    /** Head and picture together. */
    Box frame(int act) {
        Box column = column(act);
        double most = column.height() - spacing().card() - spacing().gap();
        return new Box(column.x(), column.y(), column.width(),
                Math.min(most, spacing().head() + notesHeight() + 5 + picture));
    }

    private double notesHeight() {
        return notes == 0 ? 0 : notes * NOTE + 10;
    }

    Box notesOf(int act) {
        Box head = head(act);
        return new Box(head.x(), head.bottom(), head.width(), notesHeight());
    }

    Box head(int act) {
        Box frame = frame(act);
        return new Box(frame.x(), frame.y(), frame.width(), Math.min(spacing().head(), frame.height()));
    }

    Box pictureOf(int act) {
        Box frame = frame(act);
        double top = spacing().head() + notesHeight();
        return new Box(frame.x() + 1, frame.y() + top + 4, Math.max(1, frame.width() - 2),
                Math.max(1, frame.height() - top - 5));
    }

    Box card(int act) {
        Box column = column(act);
        double top = frame(act).bottom() + spacing().gap();
        return new Box(column.x(), top, column.width(), column.bottom() - top);
    }

    Box clock() {
        Spacing s = spacing();
        double high = acts * s.row() + s.clock();
        return new Box(s.margin(), height - s.margin() - high, width - 2 * s.margin(), high);
    }

    /** The row of an act on the clock. */
    Box row(int act) {
        Box clock = clock();
        Spacing s = spacing();
        return new Box(clock.x(), clock.y() + s.clock() / 2 + act * s.row(), clock.width(), s.row());
    }
}
