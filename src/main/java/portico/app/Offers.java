package portico.app;

import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.application.Platform;
import portico.model.analysis.Analysis;
import portico.model.edit.Edit;
import portico.model.topology.Topology;
import portico.model.workspace.Workspace;
import portico.view.sheet.Proposal;

/** Changes that are worked out beside JavaFX's thread, told, and made when one is chosen. */
final class Offers {
    private final Workspace workspace;
    private final Executor thinking;
    private Topology asked;
    private List<Offer> offered = List.of();

    /** A change and what is said of it. */
    record Offer(Edit edit, Proposal proposal) {}

    Offers(Workspace workspace, Executor thinking) {
        this.workspace = workspace;
        this.thinking = thinking;
        this.asked = workspace.topology();
    }

    /** @param question asked of the network as it is now, on another thread */
    void ask(Function<Analysis, List<Offer>> question, Consumer<List<Proposal>> answer) {
        Analysis analysis = workspace.analysis();
        thinking.execute(() -> {
            List<Offer> offers = question.apply(analysis);
            Platform.runLater(() -> {
                asked = analysis.topology();
                offered = offers;
                answer.accept(offers.stream().map(Offer::proposal).toList());
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
