package portico.app;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import portico.controller.lesson.Cards;
import portico.controller.lesson.Classroom;
import portico.controller.lesson.Sitting;
import portico.controller.lesson.Sureness;
import portico.format.Reading;
import portico.format.lesson.Lessons;
import portico.model.id.ResourceId;
import portico.model.lesson.Lesson;
import portico.model.lesson.Step;
import portico.model.lesson.claim.Connects;
import portico.model.rule.RuleId;
import portico.model.topology.Resource;
import portico.model.topology.Topology;
import portico.view.fx.lesson.LessonHooks;
import portico.view.fx.lesson.LessonPane;
import portico.view.sheet.LessonEntry;

/** The panel of lessons and the network that they speak of, joined; which lessons are done is remembered from one start to the next. */
final class LessonLink implements LessonHooks {
    private static final String DONE = "lessons";

    private final Studio studio;
    private final Classroom classroom;
    private final LessonPane pane = new LessonPane(this);
    private final Consumer<RuleId> onRule;
    private final Consumer<ResourceId> onLook;
    private Optional<List<Lesson>> lessons = Optional.empty();
    private Optional<Moment> moment = Optional.empty();

    /** What was shown last: of which step, and whether it was answered. */
    private record Moment(String lesson, int index, boolean answered) {}

    LessonLink(Studio studio, Consumer<RuleId> onRule, Consumer<ResourceId> onLook) {
        this.studio = studio;
        this.onRule = onRule;
        this.onLook = onLook;
        classroom = new Classroom(studio.workspace(), studio.engine().placer(), this::turn);
        classroom.observe(this::show);
    }

    LessonPane pane() {
        return pane;
    }

    /** Another document was opened. */
    void documentShown() {
        classroom.documentShown();
    }

    /** Shows the list, which is read when it is first looked at. */
    void shown() {
        if (classroom.sitting().isEmpty()) {
            showList();
        }
        pane.focus();
    }

    private List<Lesson> lessons() {
        if (lessons.isEmpty()) {
            lessons = Optional.of(new Lessons(studio.engine().types()).all());
        }
        return lessons.get();
    }

    private void showList() {
        Set<String> done = done();
        pane.showList(lessons().stream()
                .map(lesson -> new LessonEntry(lesson.id(), lesson.title(), lesson.steps().size(),
                        done.contains(lesson.id())))
                .toList());
    }

    private Set<String> done() {
        return new LinkedHashSet<>(Arrays.asList(studio.settings().get(DONE, "").split(",", -1)));
    }

    private void turn(Topology network) {
        studio.documents().turnTo(new Reading(network, List.of()));
    }

    private void show(Optional<Sitting> sitting) {
        sitting.ifPresentOrElse(this::show, this::over);
    }

    private void over() {
        moment = Optional.empty();
        studio.panels().shell().quiet(false);
        showList();
    }

    private void show(Sitting sitting) {
        if (sitting.isDone() && !done().contains(sitting.lesson().id())) {
            studio.settings()
                    .set(DONE,
                            String.join(",",
                                    Stream.concat(done().stream(), Stream.of(sitting.lesson().id()))
                                            .filter(Predicate.not(String::isEmpty))
                                            .toList()));
        }
        pane.show(Optional.of(Cards.of(sitting)));
        boolean guessing = sitting.step() instanceof Step.Prediction && !sitting.attempt().answered();
        studio.panels().shell().quiet(guessing);
        Moment now = new Moment(sitting.lesson().id(), sitting.index(), sitting.attempt().answered());
        if (!moment.equals(Optional.of(now))) {
            moment = Optional.of(now);
            turned(sitting, now.answered());
        }
    }

    /** A question is asked where nothing gives the answer away; once it was given, the packet that it speaks of shows it. */
    private void turned(Sitting sitting, boolean answered) {
        if (answered) {
            connection(sitting).ifPresent(this::play);
        } else {
            studio.panels().play().leave();
            sitting.step().subject().flatMap(this::named).ifPresent(onLook);
        }
    }

    private static Optional<Connects> connection(Sitting sitting) {
        List<Boolean> came = sitting.attempt().came();
        return sitting.step() instanceof Step.Prediction prediction && came.contains(true)
                ? prediction.choices().get(came.indexOf(true)).claim().connections().findFirst()
                : Optional.empty();
    }

    private void play(Connects connection) {
        connection.traces(studio.workspace().topology())
                .stream()
                .findFirst()
                .ifPresent(trace -> studio.panels()
                        .play()
                        .askInPassing(connection.from() + " to " + connection.to(), trace.flow()));
    }

    /** What a lesson's author names, by id or name. */
    private Optional<ResourceId> named(String name) {
        return studio.workspace()
                .topology()
                .resources()
                .filter(resource -> resource.goesBy(name))
                .map(Resource::id)
                .findFirst();
    }

    @Override
    public void onLesson(String id) {
        lessons().stream().filter(lesson -> lesson.id().equals(id)).findFirst().ifPresent(this::start);
    }

    /** Begins a lesson, once what is open was saved or given up. */
    void start(Lesson lesson) {
        studio.documents().leave(() -> {
            classroom.start(lesson);
            pane.focus();
        });
    }

    @Override
    public void onChoose(int choice) {
        classroom.choose(choice);
    }

    @Override
    public void onSure(int index) {
        classroom.sure(Sureness.values()[index]);
    }

    @Override
    public void onCheck() {
        classroom.check();
    }

    @Override
    public void onHint() {
        classroom.hint();
    }

    @Override
    public void onSolve() {
        classroom.solve();
    }

    @Override
    public void onAgain() {
        classroom.again();
        pane.focus();
    }

    @Override
    public void onNext() {
        classroom.next();
        pane.focus();
    }

    @Override
    public void onLeave() {
        classroom.leave();
        pane.focus();
    }

    @Override
    public void onRule(RuleId rule) {
        onRule.accept(rule);
    }
}
