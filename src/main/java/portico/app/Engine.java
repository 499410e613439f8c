package portico.app;

import portico.model.analysis.Analyzer;
import portico.model.capacity.InstanceTypes;
import portico.model.placement.Placer;

/** The pure functions that the window works with. */
record Engine(InstanceTypes types, Placer placer, Analyzer analyzer) {
    static Engine of(InstanceTypes types) {
        return new Engine(types, new Placer(types), new Analyzer(types));
    }
}
