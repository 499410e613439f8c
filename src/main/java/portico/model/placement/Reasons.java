package portico.model.placement;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** A set of reasons as one number, a bit for each. */
final class Reasons {

    private Reasons() {}

    static int of(Reason reason) {
        return 1 << reason.ordinal();
    }

    static int of(List<Shortage> shortages) {
        int reasons = 0;
        for (Shortage shortage : shortages) {
            reasons |= of(shortage.reason());
        }
        return reasons;
    }

    /** Those that these requirements find. */
    static int of(List<Requirement> requirements, Demand demand, Host host) {
        List<Shortage> missing = new ArrayList<>();
        requirements.forEach(requirement -> requirement.check(demand, host, missing));
        return of(missing);
    }

    static Set<Reason> in(int reasons) {
        Set<Reason> found = EnumSet.noneOf(Reason.class);
        for (Reason reason : Reason.values()) {
            if ((reasons & of(reason)) != 0) {
                found.add(reason);
            }
        }
        return found;
    }
}
