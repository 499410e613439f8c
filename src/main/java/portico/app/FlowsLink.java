package portico.app;

import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import portico.controller.Documents;
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
    private final Documents documents;
    private final Consumer<String> onTrouble;
    private final Attributing attributing;
    private final FlowPane pane;
    private FlowSheet sheet = FlowSheet.NONE;
    private Optional<Topology> attributed = Optional.empty();

    FlowsLink(Workspace workspace, Documents documents, PlayLink play, Executor thinking,
            Consumer<Optional<FlowPane>> onPane, Consumer<String> onTrouble) {
        this.workspace = workspace;
        this.documents = documents;
        this.play = play;
        this.onTrouble = onTrouble;
        attributing = new Attributing(thinking);
        pane = new FlowPane(this::play, documents::closeFlowLog);
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
            attributing.stop();
            attributed = Optional.empty();
        } else if (!attributed.equals(Optional.of(topology))) {
            attributed = Optional.of(topology);
            attributing.begin(log, topology, pane::showProgress, this::show);
            pane.showWork(log.records().size());
        }
    }

    private void show(FlowSheet found) {
        sheet = found;
        pane.show(sheet);
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
