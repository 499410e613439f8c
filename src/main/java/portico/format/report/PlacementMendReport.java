package portico.format.report;

import java.util.List;
import java.util.stream.Collectors;
import portico.format.json.Json;
import portico.format.json.JsonObject;
import portico.model.check.Finding;
import portico.model.remedy.placement.PlacementMend;

/** The changes with which waiting tasks would find a place. */
final class PlacementMendReport {

    private PlacementMendReport() {}

    static Json json(PlacementMend mend) {
        return new JsonObject().put("change", mend.words())
                .put("placed", mend.placed())
                .put("restarts", mend.disturbance().restarted())
                .put("strands", mend.disturbance().stranded())
                .put("faults", mend.disturbance().faults(), PlacementMendReport::fault)
                .build();
    }

    private static Json fault(Finding finding) {
        return new JsonObject().put("rule", finding.rule().toString())
                .put("subject", finding.subject().value())
                .put("message", finding.message())
                .build();
    }

    /** @param waiting how many tasks wait */
    static String text(List<PlacementMend> mends, int waiting, Ink ink) {
        return mends.isEmpty() ? ""
                : "  " + ink.bold("what would make room") + ", each tried on a copy\n"
                        + mends.stream()
                                .map(mend -> "  " + ink.good(mend.words()) + "\n    " + mend.placedWords(waiting) + ", "
                                        + mend.disturbance().words() + "\n")
                                .collect(Collectors.joining());
    }
}
