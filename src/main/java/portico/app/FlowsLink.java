package portico.app;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import portico.controller.Documents;
import portico.controller.Playback;
import portico.model.flow.Flow;
import portico.model.flow.log.FlowLog;
import portico.model.flow.log.FlowSum;
import portico.model.flow.log.Replay;
import portico.model.topology.Topology;
import portico.model.workspace.Workspace;
import portico.view.fx.table.FlowPane;
import portico.view.sheet.FlowSheet;
import portico.view.sheet.Grid;

/** The flow log that was opened beside the network: attributed anew with every edit, and played row by row. */
final class FlowsLink {
    private final Workspace workspace;
    private final PlayLink play;
    private final TrafficLink traffic;
    private final Documents documents;
    private final Consumer<String> onTrouble;
    private final Attributing attributing;
    private final FlowPane pane;
    private FlowSheet sheet = FlowSheet.NONE;
    private Optional<Topology> attributed = Optional.empty();

    FlowsLink(Workspace workspace, Documents documents, PlayLink play, TrafficLink traffic, Executor thinking,
            Consumer<Optional<FlowPane>> onPane, Consumer<String> onTrouble) {
        this.workspace = workspace;
        this.documents = documents;
        this.play = play;
        this.traffic = traffic;
        this.onTrouble = onTrouble;
        attributing = new Attributing(thinking);
        pane = new FlowPane(this::play, traffic::stop, documents::closeFlowLog);
        documents.observeFlowLog(log -> {
            attributed = Optional.empty();
            show(log);
            onPane.accept(log.isEmpty() ? Optional.empty() : Optional.of(pane));
        });
    }

    /** The network may have changed, and with it whose the lines are. */
    void refresh() {
        show(documents.flowLog());
    }

    private void show(FlowLog log) {
        Topology topology = workspace.topology();
        if (log.isEmpty()) {
            traffic.stop();
            attributing.stop();
            attributed = Optional.empty();
        } else if (!attributed.equals(Optional.of(topology))) {
            attributed = Optional.of(topology);
            attributing.begin(log, topology, pane::showProgress, this::show);
            pane.showWork(log.records().size());
        }
    }

    private void show(FlowSheet found) {
        stop();
        sheet = found;
        pane.show(sheet);
    }

    /** One row is played hop by hop, several at once as traffic. */
    private void play(List<Grid.Line> lines) {
        stop();
        if (lines.size() == 1) {
            play(lines.getFirst());
        } else if (!lines.isEmpty()) {
            playAtOnce(lines);
        }
    }

    /** As another packet sets out, no more are played at once. */
    void follow(Playback.State state) {
        if (state.isMoving()) {
            stop();
        }
    }

    private void stop() {
        if (traffic.isPlaying()) {
            traffic.stop();
            pane.showStopped();
        }
    }

    private void playAtOnce(List<Grid.Line> lines) {
        ReplayedRows rows = ReplayedRows.of(lines.stream().flatMap(line -> sheet.sum(line).stream()).toList(),
                workspace.topology());
        if (rows.flows().isEmpty()) {
            onTrouble.accept("None of these rows can be played; choose one to see why");
            return;
        }
        play.leave();
        traffic.play(rows.flows());
        pane.showPlaying(rows.words());
    }

    private void play(Grid.Line line) {
        sheet.sum(line).ifPresent(sum -> {
            switch (Replay.of(sum, workspace.topology())) {
                case Replay.Playable(var flow) -> play(sum, flow);
                case Replay.Unplayable(var why) -> onTrouble.accept("This row cannot be played: " + why);
            }
        });
    }

    private void play(FlowSum sum, Flow flow) {
        if (play.replay(FlowSheet.name(sum), flow) && sum.isRejected()) {
            onTrouble.accept("The log says REJECT, and in this network it arrives: they are of two moments");
        }
    }
}
