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

    private static final double MARGIN = 16;
    private static final double GAP = 12;
    private static final double TITLE = 48;
    private static final double HEAD = 58;
    private static final double LOW_HEAD = 44;
    private static final double LEAST_CARD = 108;
    private static final double ROW = 21;
    private static final double LOW_ROW = 17;
    private static final int MOST_NOTES = 5;
    private static final int LOW_NOTES = 3;
    /** A line of notes. */
    static final double NOTE = 17;
    /** A lower page does without its title. */
    private static final double LOW = 760;

    private double top() {
        return hasTitle() ? MARGIN + TITLE : MARGIN;
    }

    boolean hasTitle() {
        return height >= LOW;
    }

    private double headHeight() {
        return hasTitle() ? HEAD : LOW_HEAD;
    }

    private double rowHeight() {
        return hasTitle() ? ROW : LOW_ROW;
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
        return new Box(MARGIN, MARGIN - 4, width - 2 * MARGIN, TITLE);
    }

    private Box column(int act) {
        double wide = (width - 2 * MARGIN - (acts - 1) * GAP) / acts;
        double high = clock().y() - GAP - top();
        return new Box(MARGIN + act * (wide + GAP), top(), Math.max(1, wide),
                Math.max(headHeight() + LEAST_CARD + GAP + 1, high));
    }

    /** Head and picture together. */
    Box frame(int act) {
        Box column = column(act);
        double most = column.height() - LEAST_CARD - GAP;
        return new Box(column.x(), column.y(), column.width(),
                Math.min(most, headHeight() + notesHeight() + 5 + picture));
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
        return new Box(frame.x(), frame.y(), frame.width(), Math.min(headHeight(), frame.height()));
    }

    Box pictureOf(int act) {
        Box frame = frame(act);
        double top = headHeight() + notesHeight();
        return new Box(frame.x() + 1, frame.y() + top + 4, Math.max(1, frame.width() - 2),
                Math.max(1, frame.height() - top - 5));
    }

    Box card(int act) {
        Box column = column(act);
        double top = frame(act).bottom() + GAP;
        return new Box(column.x(), top, column.width(), column.bottom() - top);
    }

    Box clock() {
        double high = acts * rowHeight() + 18;
        return new Box(MARGIN, height - MARGIN - high, width - 2 * MARGIN, high);
    }

    /** The row of an act on the clock. */
    Box row(int act) {
        Box clock = clock();
        return new Box(clock.x(), clock.y() + 9 + act * rowHeight(), clock.width(), rowHeight());
    }
}
