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
import portico.view.sheet.ReachSides;

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
    private Optional<Found> shown = Optional.empty();

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

    /** What is shown: one matrix with what it is compared to, or two. */
    private sealed interface Found {
        record One(Reachability reach, Optional<Reachability> before, ReachGrid grid) implements Found {}

        record Two(Reachability hosts, Reachability tasks, ReachSides sides) implements Found {}
    }

    private void update() {
        if (seen && now.isPresent()) {
            Supplier<Found> work = work(now.get(), before, groups);
            Optional<Topology> wanted = now;
            Groups asked = groups;
            thinking.execute(() -> {
                Found found = work.get();
                Platform.runLater(() -> {
                    if (wanted.equals(now) && asked == groups) {
                        show(found);
                    }
                });
            });
        }
    }

    private Supplier<Found> work(Topology topology, Optional<Topology> old, Groups wanted) {
        Optional<Reachability> known = latest;
        return switch (wanted) {
            case AS_IT_IS -> () -> asItIs(topology, old, known);
            case BOTH -> () -> {
                ModeComparison modes = ModeComparison.of(topology, Optional.empty(), placer);
                return new Found.Two(modes.hostGroups(), modes.taskGroups(),
                        ReachSides.of(modes.hostGroups(), modes.taskGroups()));
            };
        };
    }

    private static Found asItIs(Topology topology, Optional<Topology> old, Optional<Reachability> known) {
        Optional<Reachability> then = old
                .map(past -> known.map(reach -> reach.after(past)).orElseGet(() -> Reachability.of(past)));
        Reachability reach = then.or(() -> known)
                .map(start -> start.after(topology))
                .orElseGet(() -> Reachability.of(topology));
        return new Found.One(reach, then, ReachGrid.of(reach, then));
    }

    private void show(Found found) {
        shown = Optional.of(found);
        switch (found) {
            case Found.One(var reach, var _, var grid) -> {
                latest = Optional.of(reach);
                pane.show(grid);
            }
            case Found.Two(var _, var _, var sides) -> pane.show(sides);
        }
    }

    @Override
    public void choose(ReachEnd from, ReachGrid.Cell cell) {
        shown.ifPresent(found -> {
            switch (found) {
                case Found.One(var reach, var before, var _) -> choose(reach, before, from, cell);
                case Found.Two(var hosts, var tasks, var _) ->
                    pane.tell(ReachSides.detail(hosts, tasks, from, cell.to()), false);
            }
        });
    }

    private void choose(Reachability reach, Optional<Reachability> before, ReachEnd from, ReachGrid.Cell cell) {
        pane.tell(before.map(past -> ReachDetail.ofPair(reach, past, from, cell.to()))
                .orElseGet(() -> ReachDetail.ofPair(reach, from, cell.to())), cell.flow().isPresent());
        cell.flow().ifPresent(flow -> play.askInPassing(from.name() + " to " + cell.to().name(), flow));
    }

    @Override
    public void chooseRow(ReachEnd from) {
        shown.ifPresent(found -> pane.tell(switch (found) {
            case Found.One(var reach, var _, var _) -> ReachDetail.ofTakeover(reach, from);
            case Found.Two(var hosts, var tasks, var _) -> ReachSides.takeover(hosts, tasks, from);
        }, false));
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
