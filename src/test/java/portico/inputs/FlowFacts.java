package portico.inputs;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import portico.model.flow.log.FlowLog;
import portico.model.flow.log.LogField;

/** What the lines of a flow log come to. */
record FlowFacts(FlowLog log) {

    long count(String kind) {
        FlowLog.Totals totals = log.totals();
        return switch (kind) {
            case "records" -> totals.records();
            case "accept" -> totals.accepted();
            case "reject" -> totals.rejected();
            case "nodata" -> totals.noData();
            case "skipdata" -> totals.skipped();
            case "interface-ids" -> totals.interfaces();
            case "ok" -> log.records()
                    .stream()
                    .filter(record -> record.text(LogField.LOG_STATUS).filter("OK"::equals).isPresent())
                    .count();
            default -> throw new IllegalArgumentException(kind);
        };
    }

    /** How many fields the lines have, such as {@code 14×7}: seven lines of fourteen. */
    String widths() {
        Map<Integer, Long> widths = log.records()
                .stream()
                .collect(Collectors.groupingBy(record -> record.values().size(), TreeMap::new, Collectors.counting()));
        return widths.entrySet().stream().map(e -> e.getKey() + "×" + e.getValue()).collect(Collectors.joining(" "));
    }
}
