package portico.model.lesson.claim;

import portico.model.analysis.Analysis;
import portico.model.topology.NetworkMode;

/** The tasks of a service run in this network mode. */
public record InMode(String service, NetworkMode mode) implements Claim {

    @Override
    public boolean holds(Analysis analysis) {
        return new Members(analysis.topology(), service).definition()
                .filter(definition -> definition.networkMode() == mode)
                .isPresent();
    }

    @Override
    public String words() {
        return service + " runs in " + mode.apiName() + " mode";
    }
}
