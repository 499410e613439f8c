package portico.view.fx.transport;

import java.util.List;
import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import portico.view.fx.look.Icon;
import portico.view.fx.look.Marks;
import portico.view.fx.look.Texts;
import portico.view.sheet.Request;
import portico.view.sheet.Tone;

/** The requests that are kept, each with how it comes out. */
final class RequestList extends VBox {
    private final TransportActions actions;
    private final VBox rows = new VBox(2);
    private final ScrollPane scroll = new ScrollPane(rows);
    private final Label count = Texts.label("", "quiet");
    private int revealed = -1;

    RequestList(TransportActions actions) {
        this.actions = actions;
        getStyleClass().add("request-list");
        Button ends = new Button("Choose two ends", Icon.SWAP.view(14));
        ends.setId("choose-ends");
        ends.getStyleClass().add("small-button");
        ends.setOnAction(event -> actions.chooseEnds());
        HBox heading = new HBox(8, Texts.label("Saved requests", "section-title"), count, Texts.spring(), ends);
        heading.setAlignment(Pos.CENTER_LEFT);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(heading, scroll);
    }

    void show(List<Request> kept, int chosen) {
        count.setText(Integer.toString(kept.size()));
        rows.getChildren().clear();
        for (int i = 0; i < kept.size(); i++) {
            rows.getChildren().add(row(i, kept.get(i), i == chosen));
        }
        if (chosen >= 0 && chosen != revealed) {
            Node row = rows.getChildren().get(chosen);
            Platform.runLater(() -> reveal(row));
        }
        revealed = chosen;
    }

    /** Scrolls no further than it takes for the row to be in sight: one that plays after another may stand below. */
    private void reveal(Node row) {
        // New rows have no heights before they are laid out
        scroll.applyCss();
        scroll.layout();
        double seen = scroll.getViewportBounds().getHeight();
        double hidden = rows.getHeight() - seen;
        if (hidden > 0) {
            Bounds place = row.getBoundsInParent();
            double top = scroll.getVvalue() * hidden;
            // A row higher than what is in sight shows its beginning
            double least = Math.min(place.getMaxY() - seen, place.getMinY());
            scroll.setVvalue(Math.clamp(top, least, place.getMinY()) / hidden);
        }
    }

    private static void forgettable(Button row, String words, Runnable forget) {
        MenuItem item = new MenuItem(words);
        item.setOnAction(event -> forget.run());
        row.setContextMenu(new ContextMenu(item));
        row.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.DELETE) {
                event.consume();
                forget.run();
            }
        });
    }

    /** As wide as the list whatever it says, so that long titles know when to break. */
    private static final class Content extends HBox {
        private static final double WIDTH = 278;

        Content(Node... parts) {
            super(9, parts);
            setAlignment(Pos.CENTER_LEFT);
            setPrefWidth(WIDTH);
        }

        @Override
        protected double computePrefHeight(double width) {
            return super.computePrefHeight(width < 0 ? WIDTH : width);
        }

        @Override
        protected double computeMinHeight(double width) {
            return computePrefHeight(width);
        }
    }

    private Button row(int index, Request request, boolean chosen) {
        Label title = Texts.paragraph(request.title(), "request-title");
        title.setMinWidth(30);
        Label outcome = Texts.rigid(Texts.label(request.outcome(), Marks.textClass(request.tone())));
        HBox.setHgrow(title, Priority.ALWAYS);
        title.setMaxWidth(Double.MAX_VALUE);
        HBox content = new Content(Icon.COURIER.view(15), title, outcome);
        Button row = new Button();
        row.setId("request-" + index);
        row.setGraphic(content);
        row.setMaxWidth(Double.MAX_VALUE);
        row.getStyleClass().addAll("request", request.tone() == Tone.NO ? "request-denied" : "request-allowed");
        row.pseudoClassStateChanged(javafx.css.PseudoClass.getPseudoClass("chosen"), chosen);
        row.setAccessibleText(request.title() + ", " + request.outcome());
        row.setOnAction(event -> actions.choose(index));
        forgettable(row, request.farewell(), () -> actions.forget(index));
        return row;
    }
}
