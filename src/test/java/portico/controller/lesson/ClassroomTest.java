package portico.controller.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import portico.format.catalogue.Catalogue;
import portico.format.lesson.Lessons;
import portico.model.analysis.Analyzer;
import portico.model.capacity.InstanceTypes;
import portico.model.edit.ChangeInstanceType;
import portico.model.edit.PlaceMissingTasks;
import portico.model.placement.Placer;
import portico.model.topology.Topology;
import portico.model.workspace.Workspace;
import portico.view.sheet.LessonCard;
import portico.view.sheet.LessonCard.Fate;
import portico.view.sheet.Tone;

/** Somebody sits at the lesson about the limit of ENIs: two predictions and an exercise. */
class ClassroomTest {
    private static final InstanceTypes TYPES = Catalogue.of(Optional.empty()).types();
    private static final int RIGHT = 1;

    private final Placer placer = new Placer(TYPES);
    private final Workspace workspace = new Workspace(new Analyzer(TYPES), placer);
    private final List<Topology> turned = new ArrayList<>();
    private final Classroom classroom = new Classroom(workspace, placer, network -> {
        turned.add(network);
        workspace.open(network);
    });

    private void begin() {
        classroom.start(new Lessons(TYPES).find("eni-limit").orElseThrow());
    }

    private LessonCard card() {
        return Cards.of(classroom.sitting().orElseThrow());
    }

    private void answer(int choice) {
        classroom.choose(choice);
        classroom.check();
    }

    private void toTheExercise() {
        begin();
        answer(RIGHT);
        classroom.next();
        answer(RIGHT);
        classroom.next();
    }

    @Test
    void nothingIsSaidBeforeAnAnswerIsChecked() {
        begin();
        classroom.check();
        assertThat(card().isAnswered()).isFalse();
        classroom.choose(RIGHT);
        classroom.choose(99);
        assertThat(card().options()).extracting(LessonCard.Option::fate)
                .containsExactly(Fate.OPEN, Fate.CHOSEN, Fate.OPEN, Fate.OPEN);
        assertThat(card().hint()).isEmpty();
        classroom.hint();
        assertThat(card().hint()).isPresent();
        assertThat(turned).hasSize(1);
    }

    @Test
    void whatWasAskedAboutHappensAndCanBeTakenBack() {
        begin();
        answer(RIGHT);
        assertThat(card().verdict().orElseThrow().tone()).isEqualTo(Tone.OK);
        assertThat(workspace.analysis().unplaced()).hasSize(1);
        workspace.undo();
        assertThat(workspace.topology()).isEqualTo(turned.getFirst());
    }

    @Test
    void aWrongChoiceStandsBesideTheOneThatCameTrue() {
        begin();
        classroom.sure(Sureness.CERTAIN);
        answer(0);
        assertThat(card().options()).extracting(LessonCard.Option::fate)
                .containsExactly(Fate.WRONG, Fate.RIGHT, Fate.PAST, Fate.PAST);
        assertThat(card().verdict().orElseThrow().aside()).isEqualTo("You were certain.");
        classroom.choose(RIGHT);
        assertThat(card().options().getFirst().fate()).as("the answer stands").isEqualTo(Fate.WRONG);
    }

    @Test
    void theFirstAnswerIsTheOneThatCounts() {
        begin();
        answer(0);
        classroom.again();
        assertThat(card().isAnswered()).isFalse();
        answer(RIGHT);
        assertThat(card().verdict().orElseThrow().tone()).isEqualTo(Tone.OK);
        assertThat(card().steps().getFirst()).isEqualTo(Tone.NO);
    }

    @Test
    void anExerciseIsDoneOnceAllGoalsAreReachedHoweverThatCame() {
        toTheExercise();
        assertThat(card().goals()).extracting(LessonCard.Goal::reached).containsExactly(false, true, true);
        workspace.apply(new ChangeInstanceType(workspace.topology().instances().getFirst().id(), "m5.large"));
        assertThat(card().isAnswered()).isFalse();
        workspace.apply(new PlaceMissingTasks(Optional.empty()));
        assertThat(card().goals()).extracting(LessonCard.Goal::reached).containsOnly(true);
        assertThat(card().steps().getLast()).isEqualTo(Tone.OK);
        assertThat(classroom.sitting().orElseThrow().isDone()).isTrue();
        workspace.undo();
        assertThat(card().isAnswered()).as("done stays done").isTrue();
    }

    @Test
    void aSolutionThatWasShownIsMarkedSo() {
        toTheExercise();
        classroom.solve();
        assertThat(card().verdict().orElseThrow().title()).isEqualTo("One way to do it");
        assertThat(card().steps().getLast()).isEqualTo(Tone.NOTE);
        classroom.next();
        assertThat(classroom.sitting()).isEmpty();
    }

    @Test
    void anotherDocumentEndsTheLesson() {
        begin();
        classroom.documentShown();
        assertThat(classroom.sitting()).isEmpty();
    }
}
