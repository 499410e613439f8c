package portico.view.fx.transport;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import portico.view.fx.look.ClauseLabel;
import portico.view.fx.look.Texts;
import portico.view.sheet.Request;
import portico.view.sheet.Ride;
import portico.view.sheet.WaitingCard;

/** The transport strip. */
public final class Transport extends HBox {
    private static final double NARROW = 1100;
    private static final double ONE_LINE = 26;

    private final Label title = Texts.paragraph("", "group-title");
    private final ClauseLabel subtitle = new ClauseLabel(2, "quiet");
    private final PlayButtons buttons;
    private final StationLine line;
    private final HopStrip card;
    private final RequestList requests;
    private final RequestMenu menu;
    private final VBox middle;
    private final WaitingStrip waiting;
    private Ride ride = Ride.NONE;
    private boolean tasksWait;
    private boolean dragging;

    public Transport(TransportActions actions, WaitingStrip waiting) {
        this.waiting = waiting;
        getStyleClass().add("transport");
        setId("transport");
        buttons = new PlayButtons(actions);
        line = new StationLine(actions::seek);
        card = new HopStrip(actions);
        requests = new RequestList(actions);
        menu = new RequestMenu(actions);
        VBox left = new VBox(new HBox(6, title, Texts.spring(), menu), subtitle, rest(), buttons);
        left.getStyleClass().add("transport-left");
        middle = new VBox(line, card);
        middle.getStyleClass().add("transport-middle");
        middle.setMinWidth(0);
        HBox.setHgrow(middle, Priority.ALWAYS);
        HBox.setHgrow(waiting, Priority.ALWAYS);
        waiting.setMinWidth(0);
        // Three lines in all: of a long title two
        title.heightProperty().subscribe(height -> subtitle.setLines(height.doubleValue() > ONE_LINE ? 1 : 2));
        getChildren().addAll(left, middle, waiting, requests);
        requests.visibleProperty().bind(widthProperty().greaterThan(NARROW));
        requests.managedProperty().bind(requests.visibleProperty());
        menu.visibleProperty().bind(requests.visibleProperty().not());
        menu.managedProperty().bind(menu.visibleProperty());
        StepKeys.on(this, actions);
        show(Ride.NONE);
    }

    /** Shows another packet. */
    public void show(Ride shown) {
        ride = shown;
        title.setText(shown.title());
        subtitle.say(shown.subtitle());
        line.show(shown);
        buttons.setDisable(shown.stations().isEmpty());
        at(0, false);
        arrange();
    }

    /** Shows who waits, in place of the stations while no packet is shown or a task is dragged. */
    public void waiting(List<WaitingCard> cards) {
        tasksWait = !cards.isEmpty();
        waiting.show(cards);
        arrange();
    }

    public void dragging(boolean on) {
        dragging = on;
        arrange();
    }

    private void arrange() {
        boolean pavement = tasksWait && (dragging || ride.stations().isEmpty());
        shown(waiting, pavement);
        shown(middle, !pavement);
    }

    private static Region rest() {
        Region rest = new Region();
        VBox.setVgrow(rest, Priority.ALWAYS);
        return rest;
    }

    private static void shown(Region region, boolean visible) {
        region.setVisible(visible);
        region.setManaged(visible);
    }

    /** Shows how far the packet is. */
    public void at(double seconds, boolean playing) {
        line.at(seconds);
        buttons.playing(playing);
        card.show(ride, seconds);
    }

    public void speed(double speed) {
        buttons.speed(speed);
    }

    /** Shows the requests that are kept; {@code chosen} is below 0 when none of them is shown. */
    public void requests(List<Request> kept, int chosen) {
        requests.show(kept, chosen);
        menu.show(kept);
    }

    /** Gives the play button the keyboard. */
    public void focus() {
        buttons.focus();
    }
}
