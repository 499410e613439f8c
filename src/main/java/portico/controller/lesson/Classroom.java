package portico.controller.lesson;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import portico.controller.Observed;
import portico.model.analysis.Analysis;
import portico.model.lesson.Lesson;
import portico.model.lesson.Step;
import portico.model.lesson.deed.Deed;
import portico.model.placement.Placer;
import portico.model.topology.Topology;
import portico.model.workspace.Subscription;
import portico.model.workspace.Workspace;

/** One lesson at a time: puts its network on the desk, asks, lets it happen, and marks the answer by what came of it. */
public final class Classroom {

    private final Workspace workspace;
    private final Placer placer;
    private final Consumer<Topology> onTurn;
    private final Observed<Optional<Sitting>> sitting = new Observed<>(Optional.empty());
    private boolean turning;

    /** @param onTurn puts another network in the place of the open one, without asking whether to save that */
    public Classroom(Workspace workspace, Placer placer, Consumer<Topology> onTurn) {
        this.workspace = workspace;
        this.placer = placer;
        this.onTurn = onTurn;
        workspace.observe(this::look);
    }

    public Optional<Sitting> sitting() {
        return sitting.get();
    }

    public Subscription observe(Consumer<Optional<Sitting>> observer) {
        return sitting.observe(observer);
    }

    public void start(Lesson lesson) {
        turn(Sitting.at(lesson));
    }

    private void turn(Sitting next) {
        turning = true;
        sitting.set(Optional.empty());
        onTurn.accept(next.lesson().networkAt(next.index(), placer));
        turning = false;
        sitting.set(Optional.of(next));
        look(workspace.analysis());
    }

    /** Another document was opened: unless the lesson did it, the lesson is over. */
    public void documentShown() {
        if (!turning) {
            leave();
        }
    }

    public void leave() {
        sitting.set(Optional.empty());
    }

    private void attempt(UnaryOperator<Attempt> how) {
        sitting.set(sitting.get().map(now -> now.with(how.apply(now.attempt()))));
    }

    /** Takes one choice of a prediction, counted from 0; one that is not there is no choice. */
    public void choose(int choice) {
        sitting.get().filter(now -> choice < choices(now)).ifPresent(now -> unanswered(it -> it.choosing(choice)));
    }

    private static int choices(Sitting now) {
        return now.step() instanceof Step.Prediction prediction ? prediction.choices().size() : 0;
    }

    public void sure(Sureness sureness) {
        unanswered(now -> now.being(sureness));
    }

    private void unanswered(UnaryOperator<Attempt> how) {
        attempt(now -> now.answered() ? now : how.apply(now));
    }

    public void hint() {
        attempt(Attempt::withHint);
    }

    /** Lets happen what was asked about, and marks the choice. */
    public void check() {
        sitting.get()
                .filter(now -> !now.attempt().answered() && now.attempt().chosen().isPresent())
                .map(Sitting::step)
                .filter(Step.Prediction.class::isInstance)
                .map(Step.Prediction.class::cast)
                .ifPresent(prediction -> {
                    happen(prediction.deeds());
                    List<Boolean> came = prediction.came(workspace.analysis());
                    attempt(now -> now.checked(came));
                });
    }

    private void happen(List<Deed> deeds) {
        deeds.forEach(deed -> deed.on(workspace.topology()).ifPresent(workspace::apply));
    }

    /** Does what solves an exercise; it does not count as solved by oneself. */
    public void solve() {
        sitting.get()
                .filter(now -> !now.attempt().answered())
                .map(Sitting::step)
                .filter(Step.Exercise.class::isInstance)
                .map(Step.Exercise.class::cast)
                .ifPresent(exercise -> {
                    attempt(Attempt::withSolution);
                    happen(exercise.solution());
                });
    }

    /** The step from its beginning. */
    public void again() {
        sitting.get().ifPresent(now -> turn(now.at(now.index())));
    }

    /** The next step; after the last one the lesson is over. */
    public void next() {
        sitting.get().ifPresent(now -> {
            if (now.isLast()) {
                leave();
            } else {
                turn(now.at(now.index() + 1));
            }
        });
    }

    private void look(Analysis analysis) {
        sitting.get()
                .map(Sitting::step)
                .filter(Step.Exercise.class::isInstance)
                .map(Step.Exercise.class::cast)
                .ifPresent(exercise -> attempt(now -> now.reaching(exercise.reached(analysis))));
    }
}
