package portico.model.flow.reach;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import portico.model.flow.Disposition;
import portico.model.flow.Flow;
import portico.model.flow.FlowClasses;
import portico.model.flow.FlowTracer;

/** How flows end, traced once for each class of pairs. What was traced of one version stays true in the next while its landscape is the same. */
final class Verdicts {

    private final Map<FlowClasses.PairClass, Disposition> known;

    private Verdicts(Map<FlowClasses.PairClass, Disposition> known) {
        this.known = known;
    }

    static Verdicts unknown() {
        return new Verdicts(new ConcurrentHashMap<>());
    }

    Disposition of(FlowClasses.PairClass pair, FlowTracer tracer, Flow example) {
        Disposition found = known.get(pair);
        if (found == null) {
            found = tracer.trace(example).disposition();
            known.put(pair, found);
        }
        return found;
    }

    /** So many pairs of classes were traced. */
    int traced() {
        return known.size();
    }
}
