package portico.app;

import java.util.List;
import java.util.function.Consumer;
import portico.model.analysis.Analysis;
import portico.model.analysis.Unplaced;
import portico.model.capacity.InstanceTypes;
import portico.model.id.TaskId;
import portico.model.remedy.placement.PlacementMend;
import portico.model.remedy.placement.PlacementRemedies;
import portico.view.fx.inspector.RoomActions;
import portico.view.sheet.Proposal;
import portico.view.sheet.Words;

/** Proposes what would make room for tasks that wait. */
record RoomLink(Offers offers, InstanceTypes types) implements RoomActions {

    @Override
    public void propose(TaskId task, Consumer<List<Proposal>> answer) {
        offers.ask(analysis -> offers(analysis, task), answer);
    }

    @Override
    public void accept(int proposal) {
        offers.accept(proposal);
    }

    private List<Offers.Offer> offers(Analysis analysis, TaskId task) {
        return analysis.unplaced()
                .stream()
                .filter(unplaced -> unplaced.tasks().contains(task))
                .flatMap(unplaced -> PlacementRemedies.of(analysis, unplaced, types)
                        .stream()
                        .map(mend -> new Offers.Offer(mend.edit(), proposal(mend, unplaced))))
                .toList();
    }

    private static Proposal proposal(PlacementMend mend, Unplaced unplaced) {
        return new Proposal(mend.words(),
                Words.capital(mend.placedWords(unplaced.tasks().size()) + ", " + mend.disturbance().words()));
    }
}
