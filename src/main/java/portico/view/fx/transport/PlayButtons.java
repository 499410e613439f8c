package portico.view.fx.transport;

import java.util.List;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.control.Button;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.FlowPane;
import portico.view.fx.look.Icon;
import portico.view.fx.look.Segments;

/** Start, step back, play, step, loop; and how fast. */
public final class PlayButtons extends FlowPane {
    private static final double NARROW = 210;
    private static final double ONE_ROW = 460;

    private static final List<Double> SPEEDS = List.of(0.25, 0.5, 1.0, 2.0, 4.0);
    private static final List<String> WORDS = List.of("¼×", "½×", "1×", "2×", "4×");

    private final Button play;
    private final Speeds speeds;
    private boolean showsPause;

    public PlayButtons(PlayActions actions) {
        super(14, 9);
        setPrefWrapLength(NARROW);
        play = button("play", Icon.PLAY, "Play (Space)", actions::togglePlay);
        play.getStyleClass().setAll("button", "play-button");
        ToggleButton loop = new ToggleButton();
        loop.setId("loop");
        loop.setGraphic(Icon.LOOP.view(14));
        loop.getStyleClass().add("transport-button");
        loop.setTooltip(new Tooltip("Play again and again"));
        loop.setAccessibleText("Loop");
        loop.setOnAction(event -> actions.loop(loop.isSelected()));
        HBox row = new HBox(8, button("to-start", Icon.TO_START, "Back to the start", actions::toStart),
                button("step-back", Icon.STEP_BACK, "One hop back (Left)", actions::stepBack), play,
                button("step", Icon.STEP, "One hop on (Right)", actions::step), loop);
        row.setAlignment(Pos.CENTER_LEFT);
        speeds = new Speeds(actions);
        getChildren().addAll(row, speeds);
    }

    private static Button button(String id, Icon icon, String words, Runnable action) {
        Button button = new Button();
        button.setId(id);
        button.setGraphic(icon.view(14));
        button.getStyleClass().add("transport-button");
        button.setTooltip(new Tooltip(words));
        button.setAccessibleText(words);
        button.setOnAction(event -> action.run());
        return button;
    }

    /** All in one row, where a strip is wide. */
    public void inOneRow() {
        setPrefWrapLength(ONE_ROW);
        setMinWidth(ONE_ROW);
        setRowValignment(VPos.CENTER);
    }

    public void playing(boolean playing) {
        if (playing != showsPause) {
            showsPause = playing;
            play.setGraphic((playing ? Icon.PAUSE : Icon.PLAY).view(16));
            play.setAccessibleText(playing ? "Pause" : "Play");
        }
    }

    public void speed(double speed) {
        speeds.select(SPEEDS.indexOf(speed));
    }

    public void focus() {
        play.requestFocus();
    }

    /** One of five speeds. */
    private static final class Speeds extends Segments {
        private final ToggleGroup group = new ToggleGroup();

        private Speeds(PlayActions actions) {
            getStyleClass().add("speeds");
            setMaxWidth(USE_PREF_SIZE);
            for (int i = 0; i < SPEEDS.size(); i++) {
                double speed = SPEEDS.get(i);
                ToggleButton button = segment(WORDS.get(i));
                button.setId("speed-" + i);
                button.setToggleGroup(group);
                button.setOnAction(event -> actions.speed(speed));
                getChildren().add(button);
            }
            keepOneSelected(group);
            select(SPEEDS.indexOf(1.0));
        }

        private void select(int index) {
            group.selectToggle(group.getToggles().get(index));
        }
    }
}
