package portico.format.report;

import portico.format.json.Json;
import portico.format.json.JsonObject;
import portico.model.check.Finding;

/** One finding as JSON. */
final class FindingJson {

    private FindingJson() {}

    static Json write(Finding finding) {
        return new JsonObject().put("rule", finding.rule().toString())
                .put("severity", Words.kebab(finding.severity()))
                .put("subject", finding.subject().value())
                .put("message", finding.message())
                .build();
    }
}
