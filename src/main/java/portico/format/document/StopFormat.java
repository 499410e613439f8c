package portico.format.document;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import portico.format.json.JsonObject;
import portico.model.topology.Stop;

/** {@code stopCode} and {@code stoppedReason}, as describe-tasks spells them (R96). */
final class StopFormat {

    private StopFormat() {}

    static Optional<Stop> read(Fields task) {
        Optional<String> reason = task.text("stoppedReason");
        return task.parsed("stopCode", StopFormat::code).map(code -> new Stop(code, reason.orElse("")));
    }

    private static Stop.Code code(String text) {
        return Arrays.stream(Stop.Code.values())
                .filter(code -> code.apiName().equals(text))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("one of " + names() + " is due here, not " + text));
    }

    private static String names() {
        return Arrays.stream(Stop.Code.values()).map(Stop.Code::apiName).collect(Collectors.joining(", "));
    }

    static void write(Stop stop, JsonObject out) {
        out.put("stopCode", stop.code().apiName())
                .when(!stop.reason().isEmpty(), o -> o.put("stoppedReason", stop.reason()));
    }
}
