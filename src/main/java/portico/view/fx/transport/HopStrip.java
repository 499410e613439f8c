package portico.view.fx.transport;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import portico.view.fx.look.Marks;
import portico.view.fx.look.Texts;
import portico.view.sheet.Ride;

/** The card of the hop the packet is at: what is written on it, before and after, and who decided. */
final class HopStrip extends HBox {
    private static final double ROOMY = 800;
    private static final double NARROW = 800;

    private final RemedyMenu remedies;
    private Ride ride = Ride.NONE;
    private int shown = -1;

    HopStrip(TransportActions actions) {
        super(8);
        remedies = new RemedyMenu(actions);
        remedies.show(ride);
        getStyleClass().add("hop-card");
        setId("hop-card");
        setAlignment(Pos.CENTER_LEFT);
        setMinHeight(40);
        setPrefHeight(40);
        widthProperty().addListener((width, before, now) -> fit());
    }

    void show(Ride now, double seconds) {
        int index = now.stations().isEmpty() ? -1 : now.stationAt(seconds);
        if (!now.equals(ride)) {
            remedies.show(now);
        }
        if (!now.equals(ride) || index != shown || getChildren().isEmpty()) {
            ride = now;
            shown = index;
            getChildren().setAll(index < 0 ? empty() : card(index, now.stations().get(index)));
            getChildren().addAll(Texts.spring(), remedies);
            fit();
        }
    }

    /** Where there is little room, what was not rewritten goes unsaid first, then that something was. */
    private void fit() {
        shown(".pill-off", getWidth() >= ROOMY);
        shown(".pill-on", getWidth() >= ROOMY);
        shown(".hop-same", getWidth() >= NARROW || lookupAll(".struck").isEmpty());
    }

    private void shown(String selector, boolean visible) {
        lookupAll(selector).forEach(node -> {
            node.setVisible(visible);
            node.setManaged(visible);
        });
    }

    private static List<Node> empty() {
        return List.of(Texts.label(
                "Choose a saved request, or two ends, and watch each hop being checked and rewritten.", "quiet"));
    }

    private static List<Node> card(int index, Ride.Station station) {
        Ride.HopCard card = station.card();
        Label number = Texts
                .rigid(Texts.label(Integer.toString(index + 1), "dot", station.reply() ? "dot-reply" : "dot-request"));
        number.pseudoClassStateChanged(javafx.css.PseudoClass.getPseudoClass("passed"), true);
        List<Node> parts = new ArrayList<>(List.of(number, title(card)));
        parts.addAll(address("src", card.src(), card.srcAfter()));
        parts.addAll(address("dst", card.dst(), card.dstAfter()));
        parts.add(Texts.rigid(Texts.label(card.rewritten() ? "label rewritten" : "label unchanged", "pill",
                card.rewritten() ? "pill-on" : "pill-off")));
        if (!card.flowLog().isEmpty()) {
            parts.add(logged(card.flowLog()));
        }
        Label decision = Texts.label(card.decision(), Marks.textClass(card.tone()), "hop-decision");
        decision.setGraphic(Marks.badge(card.tone(), 14));
        decision.setTextOverrun(OverrunStyle.ELLIPSIS);
        decision.setMinWidth(40);
        decision.setTooltip(new Tooltip(card.decision()));
        parts.add(decision);
        return parts;
    }

    /** That the hop is in the flow log, and on demand the lines themselves. */
    private static Label logged(List<String> lines) {
        boolean rejected = lines.stream().anyMatch(line -> line.contains(" REJECT "));
        Label pill = Texts.rigid(Texts.label("log: " + (rejected ? "REJECT" : "ACCEPT"), "pill", "pill-off"));
        pill.setId("hop-log");
        Tooltip whole = new Tooltip("Its interface writes into the flow log:\n" + String.join("\n", lines));
        pill.setTooltip(whole);
        pill.setAccessibleText(whole.getText());
        return pill;
    }

    private static Label title(Ride.HopCard card) {
        Label title = Texts.label(card.title(), "hop-title");
        title.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
        title.setMinWidth(60);
        return title;
    }

    private static List<Node> address(String name, String before, String after) {
        Label word = Texts.rigid(Texts.label(name, "hop-word"));
        if (before.equals(after)) {
            Label same = Texts.rigid(Texts.label(before, "mono"));
            List.of(word, same).forEach(label -> label.getStyleClass().add("hop-same"));
            return List.of(word, same);
        }
        return List.of(word, Texts.rigid(Texts.label(before, "mono", "struck")), Texts.rigid(Texts.label("→", "quiet")),
                Texts.rigid(Texts.label(after, "mono", "mono-strong")));
    }
}
