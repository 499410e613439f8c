package portico.view.fx.stage;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import portico.view.fx.look.Texts;
import portico.view.fx.transport.PlayActions;
import portico.view.fx.transport.PlayButtons;
import portico.view.fx.transport.StepKeys;
import portico.view.motion.stage.Act;
import portico.view.paint.Painter;

/** Side by side: the page, and the buttons that move its one clock. */
public final class StagePane extends BorderPane {
    private final StageCanvas page;
    private final PlayButtons buttons;

    public StagePane(Painter painter, PlayActions actions) {
        setId("side-by-side");
        page = new StageCanvas(painter, actions::seek);
        buttons = new PlayButtons(actions);
        buttons.inOneRow();
        HBox strip = new HBox(18, buttons, Texts.label(
                "The same request on one clock: Left and Right go from station to station, a press on the clock goes to that time.",
                "quiet"));
        strip.setAlignment(Pos.CENTER_LEFT);
        strip.getStyleClass().add("stage-transport");
        strip.setId("stage-transport");
        setCenter(page);
        setBottom(strip);
        StepKeys.on(this, actions);
    }

    public void show(List<Act> acts) {
        page.show(acts);
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
