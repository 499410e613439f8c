package portico.view.fx.stage;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import portico.model.id.ResourceId;
import javafx.scene.layout.StackPane;
import portico.view.fx.look.FittingRow;
import portico.view.fx.look.Texts;
import portico.view.fx.transport.PlayActions;
import portico.view.fx.transport.PlayButtons;
import portico.view.fx.transport.StepKeys;
import portico.view.motion.stage.Programme;
import portico.view.paint.Painter;

/** Side by side: the page, the buttons that move its one clock, and the choice of what is shown. */
public final class StagePane extends BorderPane {
    private final StageCanvas page;
    private final PlayButtons buttons;
    private final PlayChoice choice;
    private final Label instead = Texts.label("", "stage-instead");
    private final Label waiting = Texts.label("The stage is being set", "quiet");

    /** @param onChoose gets what is to be shown; empty for the example */
    public StagePane(Painter painter, PlayActions actions, Consumer<Optional<ResourceId>> onChoose) {
        setId("side-by-side");
        page = new StageCanvas(painter, actions::seek);
        buttons = new PlayButtons(actions);
        buttons.inOneRow();
        choice = new PlayChoice(onChoose);
        Label of = Texts.label("Show", "quiet");
        of.setLabelFor(choice);
        of.setMinWidth(USE_PREF_SIZE);
        choice.setMinWidth(USE_PREF_SIZE);
        HBox chosen = new HBox(8, of, choice);
        chosen.setAlignment(Pos.CENTER_LEFT);
        StackPane strip = new StackPane(new FittingRow(18).add(buttons, 0)
                .add(chosen, 0)
                .add(Texts.label("Left and Right go from station to station, a press on the clock to that time.",
                        "quiet"), 1));
        strip.getStyleClass().add("stage-transport");
        strip.setId("stage-transport");
        instead.setId("stage-instead");
        instead.setMaxWidth(Double.MAX_VALUE);
        say(Optional.empty());
        setTop(instead);
        setCenter(new StackPane(waiting, page));
        setBottom(strip);
        StepKeys.on(this, actions);
    }

    /** What of one's own network can be shown, by name, and what is. */
    public void offer(SequencedMap<ResourceId, String> own, Optional<ResourceId> chosen) {
        List<PlayChoice.Entry> entries = own.entrySet().stream().map(StagePane::entry).toList();
        choice.offer(entries, chosen);
    }

    private static PlayChoice.Entry entry(Map.Entry<ResourceId, String> subject) {
        return new PlayChoice.Entry(Optional.of(subject.getKey()), subject.getValue());
    }

    private void say(Optional<String> why) {
        instead.setText(why.orElse(""));
        instead.setVisible(why.isPresent());
        instead.setManaged(why.isPresent());
    }

    public void show(Programme programme) {
        say(programme.instead());
        waiting.setVisible(programme.acts().isEmpty() && programme.sentences().isEmpty());
        page.show(programme);
    }

    /** Shows how far the clock is. */
    public void at(double seconds, boolean playing, double speed) {
        page.at(seconds);
        buttons.playing(playing);
        buttons.speed(speed);
    }

    public StageCanvas page() {
        return page;
    }

    /** Gives the play button the keyboard. */
    public void focus() {
        buttons.focus();
    }
}
