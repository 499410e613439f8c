package portico.view.fx.transport;

import java.util.List;
import javafx.beans.InvalidationListener;
import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import portico.model.id.TaskId;
import portico.view.fx.look.Icon;
import portico.view.fx.look.Pressing;
import portico.view.fx.look.Texts;
import portico.view.sheet.WaitingCard;
import portico.view.sheet.Words;

/** The tasks that wait on the pavement, each with its ticket; each can be dragged to a host. */
public final class WaitingStrip extends HBox {
    private static final int MOST = 60;
    private static final double GAP = 12;
    private static final double NARROWEST = 212;
    private static final double WIDEST = 270;
    /** Codes of more letters are written smaller, as {@code InvalidParameterException} would take two lines. */
    private static final int LONG = 22;

    /** Told of every press, drag, release and click on a card. */
    public interface CardSource {
        void onMouse(TaskId task, MouseEvent event);

        /** A card was taken by keyboard. */
        void onPick(TaskId task);
    }

    private final HBox cards = new HBox(GAP);
    private final VBox words = new VBox(2);
    private final CardSource source;

    public WaitingStrip(CardSource source) {
        super(14);
        this.source = source;
        getStyleClass().add("waiting-strip");
        setId("waiting");
        words.getStyleClass().add("waiting-words");
        ScrollPane scroll = new ScrollPane(cards);
        scroll.setFitToHeight(true);
        scroll.setVbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        HBox.setHgrow(scroll, Priority.ALWAYS);
        scroll.viewportBoundsProperty().subscribe(bounds -> share(bounds.getWidth()));
        cards.getChildren().addListener((InvalidationListener) _ -> share(scroll.getViewportBounds().getWidth()));
        getChildren().addAll(words, scroll);
    }

    void show(List<WaitingCard> waiting) {
        words.getChildren()
                .setAll(Texts.label("Waiting on the pavement", "group-title"),
                        Texts.paragraph(Words.count(waiting.size(), "task") + " could not be placed", "quiet"),
                        Texts.paragraph("Drag one to a building, or hover for the service event.", "quiet"));
        cards.getChildren().setAll(waiting.stream().limit(MOST).map(this::card).toList());
    }

    /** Cards are narrower where whole ones fill the strip then. */
    private void share(double width) {
        int whole = Math.clamp((long) ((width + GAP) / (NARROWEST + GAP)), 1, Math.max(1, cards.getChildren().size()));
        double each = Math.clamp((width - (whole - 1) * GAP) / whole, NARROWEST, WIDEST);
        cards.getChildren().stream().map(Region.class::cast).forEach(card -> {
            card.setMinWidth(each);
            card.setMaxWidth(each);
        });
    }

    private Node card(WaitingCard waiting) {
        VBox text = new VBox(4, Texts.label(waiting.name(), "group-title"), ticket(waiting.code()),
                Texts.paragraph(waiting.detail(), "quiet"));
        text.setMinWidth(0);
        HBox card = new HBox(7, Icon.TENANT.view(34), text);
        card.setId("waiting-" + waiting.task().value());
        card.getStyleClass().add("waiting-card");
        card.setAccessibleText(waiting.name() + " waits, " + waiting.code() + ", " + waiting.detail());
        Tooltip.install(card, wrapped(waiting.event()));
        EventHandler<MouseEvent> handler = event -> source.onMouse(waiting.task(), event);
        card.setOnMousePressed(handler);
        card.setOnMouseDragged(handler);
        card.setOnMouseReleased(handler);
        Pressing.byKeyboard(card, () -> source.onPick(waiting.task()));
        return card;
    }

    /** A long code takes several lines, and none is cut. */
    private static Node ticket(String code) {
        Label ticket = Texts.paragraph(code, "ticket");
        ticket.setMaxWidth(Region.USE_PREF_SIZE);
        if (code.length() > LONG) {
            ticket.getStyleClass().add("long");
        }
        return ticket;
    }

    private static Tooltip wrapped(String text) {
        Tooltip tooltip = new Tooltip(text);
        tooltip.setWrapText(true);
        tooltip.setMaxWidth(420);
        return tooltip;
    }
}
