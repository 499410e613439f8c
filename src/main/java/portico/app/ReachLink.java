package portico.app;

import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import javafx.application.Platform;
import portico.model.edit.ModeComparison;
import portico.model.flow.reach.ReachEnd;
import portico.model.flow.reach.Reachability;
import portico.model.placement.Placer;
import portico.model.topology.Topology;
import portico.view.fx.reach.ReachHooks;
import portico.view.fx.reach.ReachPane;
import portico.view.sheet.ReachDetail;
import portico.view.sheet.ReachGrid;

/** The matrix and the network, joined. It is worked out beside, and only while it is seen. */
final class ReachLink implements ReachHooks {
    private final PlayLink play;
    private final Placer placer;
    private final Executor thinking;
    private final Runnable onShowStage;
    private final ReachPane pane = new ReachPane(this);
    private Groups groups = Groups.AS_IT_IS;
    private boolean seen;
    private Optional<Topology> now = Optional.empty();
    private Optional<Topology> before = Optional.empty();
    private Optional<Reachability> latest = Optional.empty();
    private Optional<Reachability> shown = Optional.empty();

    ReachLink(PlayLink play, Placer placer, Executor thinking, Runnable onShowStage) {
        this.play = play;
        this.placer = placer;
        this.thinking = thinking;
        this.onShowStage = onShowStage;
    }

    ReachPane pane() {
        return pane;
    }

    /** Another document: nothing of it has changed yet. */
    void reset() {
        before = Optional.empty();
        update();
    }

    /** The network changed. */
    void show(Topology topology) {
        before = now.filter(old -> !old.equals(topology)).or(() -> before);
        now = Optional.of(topology);
        update();
    }

    void setSeen(boolean visible) {
        seen = visible;
        update();
    }

    private record Comparison(Reachability reach, Optional<Reachability> other, String than) {}

    private void update() {
        if (seen && now.isPresent()) {
            Supplier<Comparison> work = work(now.get(), before, groups);
            Optional<Topology> wanted = now;
            thinking.execute(() -> {
                Comparison found = work.get();
                ReachGrid grid = ReachGrid.of(found.reach(), found.other(), found.than());
                Platform.runLater(() -> showIfStill(wanted, found.reach(), grid));
            });
        }
    }

    private Supplier<Comparison> work(Topology topology, Optional<Topology> old, Groups wanted) {
        Optional<Reachability> known = latest;
        return switch (wanted) {
            case AS_IT_IS -> () -> asItIs(topology, old, known);
            case OF_HOSTS -> () -> {
                ModeComparison modes = ModeComparison.of(topology, Optional.empty(), placer);
                return new Comparison(modes.hostGroups(), Optional.of(modes.taskGroups()), "with task groups");
            };
            case OF_TASKS -> () -> {
                ModeComparison modes = ModeComparison.of(topology, Optional.empty(), placer);
                return new Comparison(modes.taskGroups(), Optional.of(modes.hostGroups()), "with host groups");
            };
        };
    }

    private static Comparison asItIs(Topology topology, Optional<Topology> old, Optional<Reachability> known) {
        Optional<Reachability> then = old
                .map(past -> known.map(reach -> reach.after(past)).orElseGet(() -> Reachability.of(past)));
        Reachability reach = then.or(() -> known)
                .map(start -> start.after(topology))
                .orElseGet(() -> Reachability.of(topology));
        return new Comparison(reach, then, then.isPresent() ? "before the last change" : "");
    }

    private void showIfStill(Optional<Topology> wanted, Reachability reach, ReachGrid grid) {
        if (wanted.equals(now)) {
            latest = groups == Groups.AS_IT_IS ? Optional.of(reach) : latest;
            shown = Optional.of(reach);
            pane.show(grid);
        }
    }

    @Override
    public void choose(ReachEnd from, ReachGrid.Cell cell) {
        shown.ifPresent(reach -> {
            boolean real = groups == Groups.AS_IT_IS && cell.flow().isPresent();
            pane.tell(ReachDetail.ofPair(reach, from, cell.to()), real);
            if (real) {
                play.askInPassing(from.name() + " to " + cell.to().name(), cell.flow().get());
            }
        });
    }

    @Override
    public void chooseRow(ReachEnd from) {
        shown.ifPresent(reach -> pane.tell(ReachDetail.ofTakeover(reach, from), false));
    }

    @Override
    public void showOnStage() {
        if (groups == Groups.AS_IT_IS) {
            onShowStage.run();
        }
    }

    @Override
    public void chooseGroups(Groups wanted) {
        groups = wanted;
        update();
    }
}
