package portico.app;

import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.scene.control.Label;
import javafx.util.Duration;
import portico.view.fx.look.Icon;
import portico.view.fx.look.Marks;
import portico.view.fx.look.Texts;
import portico.view.sheet.Tone;

/** A few words that come and go: saved, exported, opened with notes. */
final class Toasts {
    private final PauseTransition pause = new PauseTransition(Duration.seconds(4));

    void show(Panels panels, Tone tone, String words) {
        Label label = Texts.label(words, "toast");
        label.setGraphic(tone == Tone.OK ? Icon.TICK.view(14) : Marks.badge(tone, 14));
        label.setGraphicTextGap(8);
        panels.toast(Optional.of(label));
        pause.setOnFinished(event -> panels.toast(Optional.empty()));
        pause.playFromStart();
    }
}
