package portico.view.fx.transport;

import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import portico.view.fx.look.ClauseLabel;
import portico.view.fx.look.FittingRow;
import portico.view.fx.look.Marks;
import portico.view.fx.look.Texts;
import portico.view.sheet.Ride;

/** The card of the hop the packet is at, in two lines: where and what is written on it, before and after; below it who decided. */
final class HopStrip extends HBox {
    private static final double HEIGHT = 50;
    private static final double GAP = 8;
    private static final int IF_ROOMY = 4;
    private static final int IF_UNCHANGED = 3;
    private static final int WHOSE = 2;
    private static final int OF_TWO = 1;
    private static final int CHARGE = 1;

    private final RemedyMenu remedies;
    private final VBox lines = new VBox(1);
    private Ride ride = Ride.NONE;
    private int shown = -1;

    HopStrip(TransportActions actions) {
        super(10);
        remedies = new RemedyMenu(actions);
        remedies.show(ride);
        getStyleClass().add("hop-card");
        setId("hop-card");
        setAlignment(Pos.CENTER_LEFT);
        setMinHeight(HEIGHT);
        setPrefHeight(HEIGHT);
        lines.setAlignment(Pos.CENTER_LEFT);
        lines.setMinWidth(0);
        HBox.setHgrow(lines, Priority.ALWAYS);
    }

    void show(Ride now, double seconds) {
        int index = now.stations().isEmpty() ? -1 : now.stationAt(seconds);
        if (!now.equals(ride)) {
            remedies.show(now);
        }
        if (!now.equals(ride) || index != shown || getChildren().isEmpty()) {
            ride = now;
            shown = index;
            if (index < 0) {
                getChildren().setAll(empty());
            } else {
                show(index, now.stations().get(index));
            }
        }
    }

    private static Label empty() {
        return Texts.paragraph("Choose a saved request, or two ends, and watch each hop being checked and rewritten.",
                "quiet");
    }

    private void show(int index, Ride.Station station) {
        Ride.HopCard card = station.card();
        Label number = Texts
                .rigid(Texts.label(Integer.toString(index + 1), "dot", station.reply() ? "dot-reply" : "dot-request"));
        number.pseudoClassStateChanged(PseudoClass.getPseudoClass("passed"), true);
        FittingRow written = written(station);
        HBox.setHgrow(written, Priority.ALWAYS);
        HBox first = new HBox(GAP, written, remedies);
        first.setAlignment(Pos.CENTER_LEFT);
        lines.getChildren().setAll(first, decided(card));
        getChildren().setAll(number, lines);
    }

    /** Where there is little room, that something was rewritten goes unsaid first, then what was not, then whose the place is. */
    private static FittingRow written(Ride.Station station) {
        Ride.HopCard card = station.card();
        String whose = card.title().startsWith(station.name()) ? card.title().substring(station.name().length()) : "";
        Label title = Texts.label(whose.isEmpty() ? card.title() : station.name(), "hop-title");
        FittingRow row = new FittingRow(GAP).add(title, 0);
        if (!whose.isBlank()) {
            row.add(Texts.label(whose.strip(), "hop-title"), WHOSE);
        }
        boolean both = !card.src().equals(card.srcAfter()) && !card.dst().equals(card.dstAfter());
        address(row, "src", card.src(), card.srcAfter(), card.rewritten(), both ? OF_TWO : 0);
        address(row, "dst", card.dst(), card.dstAfter(), card.rewritten(), 0);
        return row.add(Texts.label(card.rewritten() ? "label rewritten" : "label unchanged", "pill",
                card.rewritten() ? "pill-on" : "pill-off"), IF_ROOMY);
    }

    /** What the flow log says is told in any case: who decided ends with an earlier clause for it. */
    private static FittingRow decided(Ride.HopCard card) {
        ClauseLabel decision = new ClauseLabel(1, Marks.textClass(card.tone()), "hop-decision");
        decision.setGraphic(Marks.badge(card.tone(), 14));
        decision.say(card.decision());
        FittingRow row = new FittingRow(GAP).addYielding(decision);
        if (!card.charge().isEmpty()) {
            decision.setTooltip(new Tooltip(card.decision() + "\n" + card.charge()));
            row.add(Texts.label(card.charge(), "quiet"), CHARGE);
        }
        return card.flowLog().isEmpty() ? row : row.add(logged(card.flowLog()), 0);
    }

    /** That the hop is in the flow log, and on demand the lines themselves. */
    private static Label logged(List<String> lines) {
        boolean rejected = lines.stream().anyMatch(line -> line.contains(" REJECT "));
        Label pill = Texts.label("log: " + (rejected ? "REJECT" : "ACCEPT"), "pill", "pill-off");
        pill.setId("hop-log");
        Tooltip whole = new Tooltip("Its interface writes into the flow log:\n" + String.join("\n", lines));
        pill.setTooltip(whole);
        pill.setAccessibleText(whole.getText());
        return pill;
    }

    /** What was not changed is given up where something else was; of two old values that were changed the first. */
    private static void address(FittingRow row, String name, String before, String after, boolean rewritten, int old) {
        Label word = Texts.label(name, "hop-word");
        if (before.equals(after)) {
            row.add(pair(word, Texts.label(before, "mono")), rewritten ? IF_UNCHANGED : 0);
        } else {
            row.add(word, 0);
            row.add(pair(Texts.label(before, "mono", "struck"), Texts.label("→", "quiet")), old);
            row.add(Texts.label(after, "mono", "mono-strong"), 0);
        }
    }

    private static Region pair(Label first, Label second) {
        HBox pair = new HBox(GAP, Texts.rigid(first), Texts.rigid(second));
        pair.setAlignment(Pos.BASELINE_LEFT);
        return pair;
    }
}
