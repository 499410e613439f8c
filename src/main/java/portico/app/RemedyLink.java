package portico.app;

import java.util.List;
import java.util.function.Consumer;
import portico.controller.Rides;
import portico.model.flow.Trace;
import portico.model.remedy.Remedies;
import portico.view.sheet.Proposal;

/** Proposes what would open the way for a packet. */
record RemedyLink(Offers offers) {

    void propose(Trace trace, Consumer<List<Proposal>> answer) {
        offers.ask(analysis -> Remedies.of(analysis.topology(), trace)
                .stream()
                .map(mend -> new Offers.Offer(mend.edit(), Rides.proposal(mend)))
                .toList(), answer);
    }

    void accept(int proposal) {
        offers.accept(proposal);
    }
}
