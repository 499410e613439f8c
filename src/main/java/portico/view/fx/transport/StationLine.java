package portico.view.fx.transport;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleConsumer;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Line;
import javafx.scene.shape.Polygon;
import portico.view.fx.look.Texts;
import portico.view.sheet.Ride;
import portico.view.sheet.Tone;

/**
 * The packet's way as a line of stations, evenly spaced so that every name can be read; the knob moves between two of them as time passes. A
 * press or drag anywhere on it goes to that time.
 */
final class StationLine extends Pane {
    private static final double HEIGHT = 76;
    private static final double MIDDLE = 36;
    private static final double MARGIN = 44;
    private static final double WORDS_TOP = 0;
    /** From a dot's middle to a name in the upper row, and from there to the lower one. */
    private static final double DROP = 11;
    private static final double ROW = 13;

    private final DoubleConsumer onSeek;
    private final Label request = Texts.label("Request", "line-request");
    private final Label reply = Texts.label("Reply, same way back: the lock remembers", "line-reply");
    private final Line track = line("line-track");
    private final Line back = line("line-back");
    private final Line done = line("line-done");
    private final Line doneBack = line("line-done-back");
    private final Polygon knob = new Polygon(-5, -15, 5, -15, 0, -9);
    private final List<StationDot> dots = new ArrayList<>();
    private Ride ride = Ride.NONE;
    private double seconds;

    StationLine(DoubleConsumer onSeek) {
        this.onSeek = onSeek;
        getStyleClass().add("station-line");
        setMinHeight(HEIGHT);
        setPrefHeight(HEIGHT);
        setAccessibleText("Stations of the packet");
        knob.getStyleClass().add("knob");
        reply.setTextOverrun(OverrunStyle.ELLIPSIS);
        List.of(track, back, done, doneBack, knob).forEach(node -> node.setManaged(false));
        addEventHandler(MouseEvent.MOUSE_PRESSED, this::seek);
        addEventHandler(MouseEvent.MOUSE_DRAGGED, this::seek);
    }

    private static Line line(String styleClass) {
        Line line = new Line();
        line.getStyleClass().add(styleClass);
        return line;
    }

    void show(Ride shown) {
        ride = shown;
        dots.clear();
        for (int i = 0; i < shown.stations().size(); i++) {
            dots.add(new StationDot(i, shown.stations().get(i)));
        }
        getChildren().setAll(track, back, done, doneBack);
        if (!dots.isEmpty()) {
            getChildren().addAll(request, reply, knob);
        }
        getChildren().addAll(dots);
        reply.setVisible(turn() < dots.size() - 1);
        boolean empty = dots.isEmpty();
        List.of(track, back, done, doneBack).forEach(node -> node.setVisible(!empty));
        at(0);
        requestLayout();
    }

    void at(double now) {
        seconds = now;
        int reached = ride.stationAt(now);
        for (int i = 0; i < dots.size(); i++) {
            dots.get(i).passed(i <= reached, i == reached);
        }
        moveKnob();
    }

    private void seek(MouseEvent event) {
        if (dots.size() > 1) {
            onSeek.accept(timeAt(event.getX()));
        }
    }

    private double timeAt(double x) {
        double place = Math.clamp((x - MARGIN) / step(), 0, dots.size() - 1.0);
        int before = Math.min((int) place, dots.size() - 2);
        double from = ride.stations().get(before).at();
        double to = ride.stations().get(before + 1).at();
        return from + (place - before) * (to - from);
    }

    private double xAt(double time) {
        int before = Math.min(ride.stationAt(time), Math.max(0, dots.size() - 2));
        double from = ride.stations().get(before).at();
        double to = before + 1 < dots.size() ? ride.stations().get(before + 1).at() : from;
        double share = to > from ? Math.clamp((time - from) / (to - from), 0, 1) : 0;
        return MARGIN + (before + share) * step();
    }

    private double step() {
        return dots.size() < 2 ? 0 : (getWidth() - 2 * MARGIN) / (dots.size() - 1);
    }

    /** The last station of the request. */
    private int turn() {
        int last = 0;
        for (int i = 0; i < ride.stations().size(); i++) {
            last = ride.stations().get(i).reply() ? last : i;
        }
        return last;
    }

    @Override
    protected void layoutChildren() {
        double turn = MARGIN + turn() * step();
        double end = MARGIN + Math.max(0, dots.size() - 1) * step();
        span(track, MARGIN, turn);
        span(back, turn, end);
        request.resizeRelocate(MARGIN - 12, WORDS_TOP, Math.max(60, turn - MARGIN), 16);
        reply.resizeRelocate(turn + 16, WORDS_TOP, Math.max(0, getWidth() - turn - 20), 16);
        placeDots();
        moveKnob();
    }

    private void placeDots() {
        NameRows names = NameRows.of(dots.stream().map(StationDot::nameWidth).toList(), MARGIN, step(), getWidth());
        double middle = names.rows() == 1 ? ROW / 2 : 0;
        for (int i = 0; i < dots.size(); i++) {
            NameRows.Spot spot = names.names().get(i);
            dots.get(i).place(MARGIN + i * step(), MIDDLE, spot, DROP + middle + spot.row() * ROW);
        }
    }

    private void moveKnob() {
        if (dots.isEmpty()) {
            return;
        }
        double x = xAt(seconds);
        double turn = MARGIN + turn() * step();
        knob.setLayoutX(x);
        knob.setLayoutY(MIDDLE);
        span(done, MARGIN, Math.min(x, turn));
        span(doneBack, turn, Math.max(x, turn));
        boolean denied = ride.tone() == Tone.NO;
        done.pseudoClassStateChanged(javafx.css.PseudoClass.getPseudoClass("denied"), denied);
    }

    private static void span(Line line, double from, double to) {
        line.setStartX(from);
        line.setEndX(to);
        line.setStartY(MIDDLE);
        line.setEndY(MIDDLE);
    }
}
