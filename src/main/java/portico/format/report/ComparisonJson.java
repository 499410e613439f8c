package portico.format.report;

import portico.format.json.Json;
import portico.format.json.JsonObject;
import portico.model.analysis.Comparison;

/** A predicted figure beside the reported one, as JSON. */
final class ComparisonJson {

    private ComparisonJson() {}

    static Json write(Comparison comparison) {
        return new JsonObject().put("subject", comparison.subject().value())
                .put("quantity", comparison.quantity())
                .put("predicted", comparison.predicted())
                .put("reported", comparison.stated())
                .put("agrees", comparison.agrees())
                .put("rule", comparison.rule().toString())
                .when(!comparison.agrees(), o -> o.put("explanation", comparison.explanation()))
                .build();
    }
}
