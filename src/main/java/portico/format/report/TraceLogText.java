package portico.format.report;

import java.util.List;
import java.util.stream.Collectors;
import portico.model.flow.Trace;
import portico.model.flow.log.LogFormat;
import portico.model.flow.log.TraceLog;

/** The flow-log lines along traces, header first, so that they can be copied into a file that reads again. */
public final class TraceLogText {

    private TraceLogText() {}

    public static String write(List<Trace> traces, TraceLog log, LogFormat format, Ink ink) {
        List<String> lines = traces.stream()
                .flatMap(trace -> log.of(trace).all().stream())
                .map(line -> line.in(format).line())
                .toList();
        if (lines.isEmpty()) {
            String why = traces.stream()
                    .map(log::silence)
                    .distinct()
                    .map(silence -> silence.words() + " (" + silence.rule() + ")")
                    .collect(Collectors.joining(", "));
            return ink.dim("no interface writes a flow-log line: " + why) + "\n";
        }
        return ink.dim(format.header()) + "\n" + String.join("\n", lines) + "\n";
    }
}
