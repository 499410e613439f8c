package portico.format.report;

import portico.format.json.Json;
import portico.format.json.JsonObject;
import portico.model.analysis.FailedStart;
import portico.model.analysis.Unplaced;
import portico.model.placement.Shortage;
import portico.model.placement.Verdict;
import portico.model.topology.TaskStatus;

/** Tasks without a place as JSON, with what each instance has against them. */
final class UnplacedJson {

    private UnplacedJson() {}

    static Json write(Unplaced unplaced) {
        return object(unplaced).build();
    }

    /** To be added to. */
    static JsonObject object(Unplaced unplaced) {
        return new JsonObject().put("service", unplaced.service())
                .put("taskDefinition", unplaced.taskDefinition().value())
                .put("count", unplaced.tasks().size())
                .put("tasks", unplaced.tasks())
                .put("event", unplaced.event())
                .put("refusals", unplaced.refusals(), UnplacedJson::refusal)
                .when(!unplaced.failedStarts().isEmpty(),
                        o -> o.put("failedStarts", unplaced.failedStarts(), UnplacedJson::start));
    }

    private static Json start(FailedStart start) {
        return new JsonObject().put("instance", start.instance().value())
                .put("lastStatus", TaskStatus.STOPPED.name())
                .put("stopCode", start.stop().code().apiName())
                .put("stoppedReason", start.stop().reason())
                .put("rule", start.rule().toString())
                .build();
    }

    static Json refusal(Verdict.Refused refused) {
        return new JsonObject().put("instance", refused.instance().value())
                .put("reasons", refused.shortages().stream().map(s -> s.reason().code()).distinct().toList())
                .put("shortages", refused.shortages(), UnplacedJson::shortage)
                .build();
    }

    private static Json shortage(Shortage shortage) {
        return new JsonObject().put("reason", shortage.reason().code())
                .put("rule", shortage.rule().toString())
                .put("title", shortage.title())
                .put("detail", shortage.detail())
                .build();
    }
}
