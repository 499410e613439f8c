package portico.view.fx.inspector;

import javafx.geometry.Orientation;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/** What a sheet is about: emblem, name and kind, and its badge beside the name, or below it where the name would have to be broken for it. */
final class SheetHeading extends Pane {
    private static final double GAP = 12;
    /** From the name down to the badge below it. */
    private static final double BELOW = 2;

    private final Region emblem;
    private final Label title;
    private final Label subtitle;
    private final Label badge;

    /** @param badge has no words where there is none */
    SheetHeading(Region emblem, Label title, Label subtitle, Label badge) {
        super(emblem, title, subtitle, badge);
        this.emblem = emblem;
        this.title = title;
        this.subtitle = subtitle;
        this.badge = badge;
        badge.setVisible(!badge.getText().isEmpty());
        setMinWidth(0);
        getStyleClass().add("sheet-header");
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    private double left() {
        return snappedLeftInset() + side() + GAP;
    }

    /** Of the emblem, which is square. */
    private double side() {
        return Math.max(emblem.minWidth(-1), emblem.prefWidth(-1));
    }

    /** From the emblem to the right edge. */
    private double room(double width) {
        return Math.max(0, width - left() - snappedRightInset());
    }

    private double badgeWidth() {
        return badge.isVisible() ? Math.ceil(badge.prefWidth(-1)) + GAP : 0;
    }

    private boolean isBeside(double room) {
        return Math.ceil(title.prefWidth(-1)) + badgeWidth() <= room;
    }

    private double titleWidth(double room) {
        return isBeside(room) ? room - badgeWidth() : room;
    }

    private double subtitleWidth(double room) {
        return Math.max(0, room - badgeWidth());
    }

    @Override
    protected double computePrefWidth(double height) {
        return left() + Math.max(title.prefWidth(-1), subtitle.prefWidth(-1)) + badgeWidth() + snappedRightInset();
    }

    @Override
    protected double computePrefHeight(double width) {
        double room = room(width);
        double words = title.prefHeight(titleWidth(room))
                + Math.max(subtitle.prefHeight(subtitleWidth(room)), isBeside(room) ? 0 : BELOW + badge.prefHeight(-1));
        return snappedTopInset() + Math.ceil(Math.max(side(), words)) + snappedBottomInset();
    }

    @Override
    protected void layoutChildren() {
        double top = snappedTopInset();
        double room = room(getWidth());
        emblem.resizeRelocate(snappedLeftInset(), top, side(), side());
        double titleHeight = title.prefHeight(titleWidth(room));
        title.resizeRelocate(left(), top, titleWidth(room), titleHeight);
        double below = snapPositionY(top + titleHeight);
        subtitle.resizeRelocate(left(), below, subtitleWidth(room), subtitle.prefHeight(subtitleWidth(room)));
        double wide = Math.ceil(badge.prefWidth(-1));
        badge.resizeRelocate(left() + room - wide, isBeside(room) ? top : below + BELOW, wide, badge.prefHeight(-1));
    }
}
