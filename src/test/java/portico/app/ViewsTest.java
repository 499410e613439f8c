package portico.app;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import portico.model.edit.ChangeDesiredCount;
import portico.model.topology.Service;
import portico.view.drawing.Drawing;
import portico.view.fx.stage.StageCanvas;

/** The views of the window: building, engineer, side by side. */
class ViewsTest extends StudioWindow {

    private Drawing drawing() {
        window.settled();
        return window.fx(() -> window.studio().panels().city().drawing().orElseThrow());
    }

    @Test
    void theEngineerViewIsAnotherPictureOfTheSamePlaces() {
        Drawing building = drawing();
        window.click("#view-engineer");
        window.until(() -> !window.city().drawing().orElseThrow().figures().equals(building.figures()));
        assertThat(drawing().lots()).isEqualTo(building.lots());
        window.click("#view-building");
        window.until(() -> window.city().drawing().orElseThrow().figures().equals(building.figures()));
        assertThat(drawing().anchors()).isEqualTo(building.anchors());
    }

    @Test
    void sideBySideStepsAllWaysOnOneClock() {
        window.click("#view-side-by-side");
        SideBySideLink stage = window.fx(() -> window.studio().panels().sideBySide());
        window.until(() -> stage.seconds().isPresent());
        assertThat(stage.seconds()).hasValue(0);
        window.robot().push(KeyCode.RIGHT);
        window.until(() -> stage.seconds().orElse(0) > 0);
        double first = stage.seconds().orElseThrow();
        window.robot().push(KeyCode.RIGHT);
        window.until(() -> stage.seconds().orElse(0) > first);
        window.robot().push(KeyCode.LEFT);
        window.until(() -> stage.seconds().orElse(0) == first);
    }

    @Test
    void sideBySideShowsTheSelectedServiceOfOnesOwnNetwork() {
        Service service = window.studio().workspace().topology().services().getFirst();
        window.fx(() -> {
            window.studio().selection().select(service.id());
            return null;
        });
        window.click("#view-side-by-side");
        StageCanvas page = window.fx(() -> window.studio().panels().sideBySide().pane().page());
        window.until(() -> page.getAccessibleText().startsWith(service.name() + ", five ways"));
        window.robot().clickOn("#stage-choice").type(KeyCode.UP, 9).type(KeyCode.ENTER);
        window.until(() -> page.getAccessibleText().startsWith("One request, five ways in"));
    }

    @Test
    void sideBySideSaysWhyItShowsTheExampleInstead() {
        Service service = window.studio().workspace().topology().services().getFirst();
        window.fx(() -> {
            window.studio().workspace().apply(new ChangeDesiredCount(service.id(), 0));
            window.studio().selection().select(service.id());
            return null;
        });
        window.click("#view-side-by-side");
        Label instead = window.find("#stage-instead", Label.class);
        window.until(instead::isVisible);
        assertThat(instead.getText()).startsWith(service.name() + " cannot be put side by side: none of its tasks");
    }
}
