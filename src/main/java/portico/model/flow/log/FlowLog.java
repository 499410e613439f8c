package portico.model.flow.log;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import portico.model.id.InterfaceId;

/** Lines of flow logs, in the order of their files. */
public record FlowLog(List<LogRecord> records) {

    public static final FlowLog EMPTY = new FlowLog(List.of());

    /**
     * What there is of what.
     *
     * @param noData intervals in which an interface saw no traffic (R175)
     * @param skipped intervals of which AWS lost lines (R175)
     * @param interfaces how many interfaces are named
     */
    public record Totals(int records, long accepted, long rejected, long noData, long skipped, long interfaces,
            long packets, long bytes) {}

    public FlowLog {
        records = List.copyOf(records);
    }

    public boolean isEmpty() {
        return records.isEmpty();
    }

    /** These lines, and then the others. */
    public FlowLog and(FlowLog others) {
        List<LogRecord> all = new ArrayList<>(records);
        all.addAll(others.records);
        return new FlowLog(all);
    }

    public Totals totals() {
        return new Totals(records.size(), count(LogField.ACTION, "ACCEPT"), count(LogField.ACTION, "REJECT"),
                count(LogField.LOG_STATUS, "NODATA"), count(LogField.LOG_STATUS, "SKIPDATA"), interfaces().count(),
                sum(LogField.PACKETS), sum(LogField.BYTES));
    }

    private Stream<InterfaceId> interfaces() {
        return records.stream().flatMap(line -> line.networkInterface().stream()).distinct();
    }

    private long count(LogField field, String value) {
        return records.stream().filter(line -> line.text(field).filter(value::equals).isPresent()).count();
    }

    private long sum(LogField field) {
        return records.stream().mapToLong(line -> line.number(field).orElse(0)).sum();
    }
}
