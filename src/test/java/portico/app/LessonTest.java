package portico.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;
import portico.model.edit.ChangeInstanceType;
import portico.model.edit.PlaceMissingTasks;
import portico.model.topology.ContainerInstance;

/** A lesson in the window, by keyboard alone. */
class LessonTest extends StudioWindow {

    private void keys(KeyCode... keys) {
        for (KeyCode key : keys) {
            window.robot().type(key);
            window.run(() -> {});
        }
    }

    private void begin(String lesson) {
        window.run(() -> window.studio().actions().table().get("lessons").action().run());
        window.run(() -> window.studio().panels().lessons().onLesson(lesson));
        window.settled();
    }

    private Set<String> words() {
        return window.fx(() -> Set.copyOf(window.robot()
                .lookup("#lessons .label")
                .queryAllAs(Label.class)
                .stream()
                .map(Label::getText)
                .toList()));
    }

    private boolean isTransportSeen() {
        return window.fx(() -> window.find(".transport", Region.class).isVisible());
    }

    @Test
    void aPredictionComesTrueOnTheDrawing() {
        begin("eni-limit");
        assertThat(words()).contains("What happens to the second task?");
        assertThat(isTransportSeen()).isFalse();
        keys(KeyCode.DIGIT2, KeyCode.ENTER);
        window.settled();
        assertThat(words()).contains("Right", "You were fairly sure.");
        assertThat(isTransportSeen()).isTrue();
        assertThat(window.studio().workspace().analysis().unplaced()).singleElement()
                .satisfies(waiting -> assertThat(waiting.event()).contains("RESOURCE:ENI"));
        keys(KeyCode.ENTER);
        window.settled();
        assertThat(words()).contains("Trunking is turned on and the host launched anew. And now?");
    }

    @Test
    void aWrongAnswerIsToldAndCanBeAskedAgain() {
        begin("eni-limit");
        keys(KeyCode.DIGIT1, KeyCode.ENTER);
        assertThat(words()).contains("Not so");
        window.click("#lesson-again");
        window.settled();
        assertThat(words()).doesNotContain("Not so");
        assertThat(window.studio().workspace().analysis().unplaced()).isEmpty();
    }

    @Test
    void anExerciseIsDoneByAnyChangeThatReachesItsGoals() {
        begin("three-ways");
        for (int step = 0; step < 3; step++) {
            keys(KeyCode.DIGIT1, KeyCode.ENTER, KeyCode.ENTER);
            window.settled();
        }
        assertThat(words()).contains("Let all three run, each behind a door of its own").doesNotContain("Done");
        ContainerInstance host = window.studio().workspace().topology().instances().getFirst();
        window.run(() -> window.studio().workspace().apply(new ChangeInstanceType(host.id(), "c5.4xlarge")));
        window.run(() -> window.studio().workspace().apply(new PlaceMissingTasks(Optional.empty())));
        assertThat(words()).contains("Done");
    }

    @Test
    void anotherDocumentEndsTheLesson() {
        begin("whose-lock");
        keys(KeyCode.DIGIT2, KeyCode.ENTER);
        assertThat(window.studio().playback().state().journey()).isPresent();
        window.run(() -> window.studio().openSample("fargate"));
        window.settled();
        assertThat(words()).contains("Lessons");
        assertThat(isTransportSeen()).isTrue();
    }

    @Test
    void aLessonOfOnesOwnOpensAsAFile() {
        window.run(() -> window.studio().documents().open(List.of(Path.of("assets/lessons/fargate.json"))));
        window.until(() -> words().contains("Does the task reach the internet?"));
        assertThat(window.studio().workspace().topology().name()).isEqualTo("A house without a road");
    }

    @Test
    void aRequestOfTheDocumentBeforeIsLetGo() {
        window.run(() -> window.studio().panels().play().choose(window.studio().requests().kept().size() - 1));
        window.run(() -> window.studio().openSample("fargate"));
        window.settled();
        assertThat(window.studio().workspace().topology().name()).contains("argate");
    }
}
