package portico.format.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import portico.model.analysis.Analysis;
import portico.model.analysis.Analyzer;
import portico.model.capacity.InstanceTypes;
import portico.model.lesson.Choice;
import portico.model.lesson.Lesson;
import portico.model.lesson.Step;
import portico.model.lesson.deed.Deed;
import portico.model.placement.Placer;
import portico.model.topology.Topology;
import portico.format.catalogue.Catalogue;
import java.util.Optional;

/** Every lesson that is shipped, graded by the engine. */
class LessonsTest {
    private static final InstanceTypes TYPES = Catalogue.of(Optional.empty()).types();
    private static final Placer PLACER = new Placer(TYPES);

    private static Stream<Arguments> steps(Class<? extends Step> kind) {
        return new Lessons(TYPES).all()
                .stream()
                .flatMap(lesson -> IntStream.range(0, lesson.steps().size())
                        .filter(i -> kind.isInstance(lesson.steps().get(i)))
                        .mapToObj(i -> Arguments.of(lesson.id() + " step " + (i + 1), lesson.networkAt(i, PLACER),
                                lesson.steps().get(i))));
    }

    static Stream<Arguments> predictions() {
        return steps(Step.Prediction.class);
    }

    static Stream<Arguments> exercises() {
        return steps(Step.Exercise.class);
    }

    static Stream<Lesson> lessons() {
        return new Lessons(TYPES).all().stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("predictions")
    void oneChoiceOfAPredictionComesTrue(String name, Topology before, Step.Prediction step) {
        Analysis after = analysis(Deed.all(step.deeds(), before, PLACER));
        assertThat(step.choices().stream().filter(choice -> choice.claim().holds(after)).map(Choice::words)).as(name)
                .hasSize(1);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("predictions")
    void everythingThatHappensChangesTheNetwork(String name, Topology before, Step.Prediction step) {
        Topology topology = before;
        for (Deed deed : step.deeds()) {
            Topology after = Deed.all(List.of(deed), topology, PLACER);
            assertThat(after).as("%s: %s", name, deed).isNotEqualTo(topology);
            topology = after;
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("exercises")
    void anExerciseIsNotSolvedWhenItBegins(String name, Topology before, Step.Exercise step) {
        assertThat(step.reached(analysis(before))).as(name).contains(false);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("exercises")
    void theSolutionOfAnExerciseReachesItsGoals(String name, Topology before, Step.Exercise step) {
        assertThat(step.reached(analysis(Deed.all(step.solution(), before, PLACER)))).as(name).doesNotContain(false);
    }

    private static Analysis analysis(Topology topology) {
        return new Analyzer(TYPES).analyze(topology);
    }
}
