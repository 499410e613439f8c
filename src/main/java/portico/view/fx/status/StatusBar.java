package portico.view.fx.status;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import portico.model.check.Finding;
import portico.view.fx.look.Clauses;
import portico.view.fx.look.Marks;
import portico.view.fx.look.Texts;
import portico.view.sheet.StatusLine;
import portico.view.sheet.Tone;
import portico.view.sheet.Words;

/** The status bar: hosts, tasks, what matters most, notes; and the date of the rules, whether all is saved, and the zoom. */
public final class StatusBar extends HBox {
    private static final double FEWEST = 330;

    private final Label hosts = item();
    private final Label running = item();
    private final Label waiting = item();
    private final Button finding = new Button();
    private final HBox drag = new HBox(18);
    private final Button notes = new Button();
    private final Label rules;
    private final Label saved = item();
    private final Label zoom = item();
    private List<String> wordings = List.of("No findings");

    public StatusBar(String dates, String sources, Runnable onFindings, Runnable onNotes) {
        rules = Texts.rigid(Texts.label(dates, "status-item"));
        rules.setTooltip(new Tooltip(sources));
        getStyleClass().add("status-bar");
        finding.setId("status-finding");
        finding.getStyleClass().add("status-button");
        finding.setTextOverrun(OverrunStyle.ELLIPSIS);
        finding.setMinWidth(60);
        finding.setOnAction(event -> onFindings.run());
        HBox.setHgrow(finding, Priority.SOMETIMES);
        notes.setId("status-notes");
        notes.getStyleClass().add("status-button");
        notes.setOnAction(event -> onNotes.run());
        Texts.rigid(notes);
        drag.getStyleClass().add("status-drag");
        getChildren().addAll(hosts, running, waiting, finding, drag, notes, Texts.spring(), rules, saved, zoom);
        setMinWidth(0);
        showNotes(0, false);
        showDrag("", "");
    }

    private static Label item() {
        return Texts.rigid(Texts.label("", "status-item"));
    }

    public void show(StatusLine line) {
        hosts.setText(Words.count(line.hosts(), "host"));
        running.setText(Words.count(line.running(), "task") + " running");
        waiting.setText(line.waiting() + " waiting");
        Optional<Finding> top = line.topFinding();
        wordings = line.findings() > 1 ? Clauses.wholeListsFirst(line.headline())
                .stream()
                .map(words -> words + ", and " + Words.count(line.findings() - 1, "more finding"))
                .toList() : Clauses.wholeListsFirst(line.headline());
        finding.setTooltip(new Tooltip(wordings.getFirst()));
        requestLayout();
        finding.setGraphic(Marks.badge(top.map(f -> StatusLine.tone(f.severity())).orElse(Tone.OK), 14));
    }

    /**
     * Offers what reading made of the files.
     *
     * @param stated whether there are figures of AWS to compare with, even where there is no note
     */
    public void showNotes(int count, boolean stated) {
        notes.setVisible(count > 0 || stated);
        notes.setManaged(count > 0 || stated);
        notes.setText(count == 0 ? "Predicted against reported" : Words.count(count, "note"));
        notes.setGraphic(Marks.badge(Tone.NOTE, 14));
    }

    public void showSaved(String words) {
        saved.setText(words);
        requestLayout();
    }

    public void showZoom(double factor) {
        zoom.setText(String.format(Locale.ROOT, "Zoom %.0f%%", factor * 100));
        requestLayout();
    }

    /** Says for the time of a drag how many hosts take the task; empty words bring back what stood there. */
    public void showDrag(String fits, String refused) {
        boolean on = !fits.isEmpty() || !refused.isEmpty();
        finding.setVisible(!on);
        finding.setManaged(!on);
        drag.setVisible(on);
        drag.setManaged(on);
        drag.getChildren().clear();
        word(fits, Tone.OK);
        word(refused, Tone.NO);
    }

    private void word(String words, Tone tone) {
        if (!words.isEmpty()) {
            Label word = Texts.rigid(Texts.label(words, "status-word"));
            word.setGraphic(Marks.badge(tone, 14));
            drag.getChildren().add(word);
        }
    }

    /** The finding in as many words as there is room for, and no item that would cut it below its fewest. */
    @Override
    protected void layoutChildren() {
        keepWhatFits();
        double room = getWidth() - needed();
        for (String words : wordings) {
            finding.setText(words);
            if (finding.prefWidth(-1) <= room) {
                break;
            }
        }
        super.layoutChildren();
    }

    /** An item stands there from its first words on, and gives way before others that matter more. */
    private void keepWhatFits() {
        List<Label> leastFirst = List.of(rules, zoom, saved, hosts, running, waiting);
        leastFirst.forEach(item -> shown(item, !item.getText().isEmpty()));
        finding.setText(wordings.getLast());
        double whole = finding.isManaged() ? finding.prefWidth(-1) : 0;
        // The dates matter less than any word of the finding
        shown(rules, needed() + whole <= getWidth());
        double fewest = Math.min(FEWEST, whole);
        leastFirst.stream().takeWhile(item -> needed() + fewest > getWidth()).forEach(item -> shown(item, false));
    }

    /** How wide all is but the finding. */
    private double needed() {
        return snappedLeftInset() + snappedRightInset()
                + getManagedChildren().stream()
                        .filter(node -> !node.equals(finding))
                        .mapToDouble(node -> node.prefWidth(-1) + getSpacing())
                        .sum();
    }

    private static void shown(Label item, boolean on) {
        item.setVisible(on);
        item.setManaged(on);
    }

    /** Where lists that belong to the bar open. */
    public Button findingButton() {
        return finding;
    }

    public Button notesButton() {
        return notes;
    }
}
