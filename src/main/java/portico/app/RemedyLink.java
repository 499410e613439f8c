package portico.app;

import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.application.Platform;
import portico.controller.Rides;
import portico.model.flow.Trace;
import portico.model.remedy.Mend;
import portico.model.remedy.Remedies;
import portico.model.topology.Topology;
import portico.model.workspace.Workspace;
import portico.view.sheet.Proposal;

/** Works out beside JavaFX's thread what would open the way for a packet, and makes the change that is chosen. */
final class RemedyLink {
    private final Workspace workspace;
    private final Executor thinking;
    private Topology asked;
    private List<Mend> offered = List.of();

    RemedyLink(Workspace workspace, Executor thinking) {
        this.workspace = workspace;
        this.thinking = thinking;
        this.asked = workspace.topology();
    }

    void propose(Trace trace, Consumer<List<Proposal>> answer) {
        Topology topology = workspace.topology();
        thinking.execute(() -> {
            List<Mend> mends = Remedies.of(topology, trace);
            Platform.runLater(() -> {
                asked = topology;
                offered = mends;
                answer.accept(mends.stream().map(Rides::proposal).toList());
            });
        });
    }

    /** A change was proven on the network as it was: on another one it is not made. */
    void accept(int proposal) {
        if (proposal < offered.size() && asked.equals(workspace.topology())) {
            workspace.apply(offered.get(proposal).edit());
        }
    }
}
