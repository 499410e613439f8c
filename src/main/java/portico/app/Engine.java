package portico.app;

import portico.format.catalogue.Catalogue;
import portico.model.analysis.Analyzer;
import portico.model.capacity.InstanceTypes;
import portico.model.placement.Placer;

/** The pure functions that the window works with, and the catalogue they count by. */
record Engine(Catalogue catalogue, Placer placer, Analyzer analyzer) {
    static Engine of(Catalogue catalogue) {
        return new Engine(catalogue, new Placer(catalogue.types()), new Analyzer(catalogue.types()));
    }

    InstanceTypes types() {
        return catalogue.types();
    }
}
