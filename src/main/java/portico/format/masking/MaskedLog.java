package portico.format.masking;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import portico.model.flow.log.FlowLog;
import portico.model.flow.log.LogField;
import portico.model.flow.log.LogRecord;

/** Lines of flow logs with nothing left in them that tells an account. Numbers stay, twelve digits of bytes too. */
record MaskedLog(FlowLog log) {

    /** What may have to be replaced. */
    Stream<String> texts() {
        return log.records().stream().flatMap(MaskedLog::texts).distinct();
    }

    private static Stream<String> texts(LogRecord line) {
        return columns(line).filter(column -> isText(line, column)).mapToObj(line.values()::get);
    }

    private static IntStream columns(LogRecord line) {
        return IntStream.range(0, line.values().size());
    }

    private static boolean isText(LogRecord line, int column) {
        return line.format().placeOf(LogField.ACCOUNT_ID).equals(OptionalInt.of(column))
                || line.values().get(column).chars().anyMatch(c -> c < '0' || c > '9');
    }

    FlowLog by(Mask mask) {
        return new FlowLog(log.records().stream().map(line -> line(line, mask)).toList());
    }

    private static LogRecord line(LogRecord line, Mask mask) {
        List<String> values = line.values();
        return new LogRecord(line.format(),
                columns(line)
                        .mapToObj(column -> isText(line, column) ? mask.text(values.get(column)) : values.get(column))
                        .toList());
    }
}
