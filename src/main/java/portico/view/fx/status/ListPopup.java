package portico.view.fx.status;

import java.util.List;
import java.util.stream.IntStream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.Popup;
import portico.view.fx.look.Focus;
import portico.view.fx.look.Marks;
import portico.view.fx.look.Pressing;
import portico.view.fx.look.Scrolling;
import portico.view.fx.look.Texts;
import portico.view.sheet.Tone;

/** A list that opens above a button of the status bar; a click on an item goes to it, and so do the arrows and Enter. */
public final class ListPopup {
    private static final double WIDTH = 500;
    private static final double HEIGHT = 380;

    /**
     * One item.
     *
     * @param aside such as a rule's number
     */
    public record Item(Tone tone, String title, String text, String aside, Runnable action, Runnable asideAction) {}

    private final Popup popup = new Popup();
    private final ScrollPane scroll = new ScrollPane();
    private VBox rows = new VBox();

    public ListPopup() {
        popup.setAutoHide(true);
        popup.setHideOnEscape(true);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setMaxHeight(HEIGHT);
        // A filter, because the pane would else scroll and keep the arrows to itself
        scroll.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
    }

    public void show(Node anchor, String heading, List<Item> items) {
        rows = new VBox(2);
        items.forEach(item -> rows.getChildren().add(row(item)));
        scroll.setContent(rows);
        scroll.setVvalue(0);
        // As high as its lines are once they are broken, which only the layout knows
        rows.heightProperty().subscribe(height -> scroll.setPrefViewportHeight(Math.min(HEIGHT, height.doubleValue())));
        VBox card = new VBox(Texts.label(heading, "group-title"), scroll);
        card.getStyleClass().addAll("card-popup", "list-popover");
        card.setPrefWidth(WIDTH);
        card.setMaxWidth(WIDTH);
        popup.getContent().setAll(card);
        Bounds at = anchor.localToScreen(anchor.getBoundsInLocal());
        popup.setAnchorLocation(Popup.AnchorLocation.CONTENT_BOTTOM_LEFT);
        popup.show(anchor, at.getMinX(), at.getMinY() - 4);
        focus(0);
    }

    private void onKey(KeyEvent event) {
        int at = focused();
        int last = rows.getChildren().size() - 1;
        switch (event.getCode()) {
            case DOWN -> focus(Math.min(at + 1, last), event);
            case UP -> focus(Math.max(at - 1, 0), event);
            case HOME -> focus(0, event);
            case END -> focus(last, event);
            default -> {
                // Enter and Space belong to the row, Tab goes on to its link
            }
        }
    }

    /** The row that has the keyboard, or whose link has it; -1 where none does. */
    private int focused() {
        return IntStream.range(0, rows.getChildren().size())
                .filter(i -> rows.getChildren().get(i) instanceof Parent row && Focus.within(row).isPresent())
                .findFirst()
                .orElse(-1);
    }

    private void focus(int row, KeyEvent event) {
        focus(row);
        event.consume();
    }

    private void focus(int row) {
        rows.getChildren().stream().skip(row).findFirst().ifPresent(Node::requestFocus);
    }

    private Node row(Item item) {
        VBox words = new VBox(Texts.label(item.title(), "strong"), Texts.paragraph(item.text(), "sentence"));
        words.setMaxWidth(WIDTH - 130);
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox row = new HBox(10, Marks.badge(item.tone(), 16), words);
        if (!item.aside().isEmpty()) {
            javafx.scene.control.Hyperlink link = new javafx.scene.control.Hyperlink(item.aside());
            link.getStyleClass().add("go-link");
            link.setMinWidth(javafx.scene.layout.Region.USE_PREF_SIZE);
            link.setOnAction(event -> act(item.asideAction()));
            row.getChildren().add(link);
        }
        row.getStyleClass().add("card-row");
        row.focusWithinProperty().subscribe(within -> {
            if (within) {
                Scrolling.bring(scroll, row);
            }
        });
        row.setAccessibleText(item.title() + ": " + item.text());
        row.setOnMouseClicked(event -> act(item.action()));
        Pressing.byKeyboard(row, () -> act(item.action()));
        return row;
    }

    private void act(Runnable action) {
        popup.hide();
        action.run();
    }
}
