package portico.view.motion.stage;

import portico.view.drawing.Box;

/**
 * Where everything stands on a page: a title, a column for each act with its head, picture and card, and the clock below.
 *
 * @param width of the page in pixels
 * @param height of the page in pixels
 * @param acts how many columns
 * @param picture the height that the pictures need; what is left is for the cards
 */
record StageLayout(double width, double height, int acts, double picture) {

    private static final double MARGIN = 16;
    private static final double GAP = 12;
    private static final double TITLE = 48;
    private static final double HEAD = 58;
    private static final double LEAST_CARD = 108;
    private static final double ROW = 21;
    /** A lower page does without its title. */
    private static final double LOW = 760;

    private double top() {
        return height < LOW ? MARGIN : MARGIN + TITLE;
    }

    boolean hasTitle() {
        return height >= LOW;
    }

    Box title() {
        return new Box(MARGIN, MARGIN - 4, width - 2 * MARGIN, TITLE);
    }

    private Box column(int act) {
        double wide = (width - 2 * MARGIN - (acts - 1) * GAP) / acts;
        double high = clock().y() - GAP - top();
        return new Box(MARGIN + act * (wide + GAP), top(), Math.max(1, wide),
                Math.max(HEAD + LEAST_CARD + GAP + 1, high));
    }

    /** Head and picture together. */
    Box frame(int act) {
        Box column = column(act);
        double most = column.height() - LEAST_CARD - GAP;
        return new Box(column.x(), column.y(), column.width(), Math.min(most, HEAD + 5 + picture));
    }

    Box head(int act) {
        Box frame = frame(act);
        return new Box(frame.x(), frame.y(), frame.width(), Math.min(HEAD, frame.height()));
    }

    Box pictureOf(int act) {
        Box frame = frame(act);
        return new Box(frame.x() + 1, frame.y() + HEAD + 4, Math.max(1, frame.width() - 2),
                Math.max(1, frame.height() - HEAD - 5));
    }

    Box card(int act) {
        Box column = column(act);
        double top = frame(act).bottom() + GAP;
        return new Box(column.x(), top, column.width(), column.bottom() - top);
    }

    Box clock() {
        double high = acts * ROW + 18;
        return new Box(MARGIN, height - MARGIN - high, width - 2 * MARGIN, high);
    }

    /** The row of an act on the clock. */
    Box row(int act) {
        Box clock = clock();
        return new Box(clock.x(), clock.y() + 9 + act * ROW, clock.width(), ROW);
    }
}
