package portico.format.flowlog;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import portico.model.flow.log.LogField;
import portico.model.flow.log.LogRecord;

/** What no flow log says: such a line is damaged. */
final class Faults {

    private static final int PORTS = 65535;
    private static final int PROTOCOLS = 255;
    private static final Map<LogField, Long> NUMBERS = Map.of(LogField.SRCPORT, (long) PORTS, LogField.DSTPORT,
            (long) PORTS, LogField.PROTOCOL, (long) PROTOCOLS, LogField.PACKETS, Long.MAX_VALUE, LogField.BYTES,
            Long.MAX_VALUE, LogField.START, Long.MAX_VALUE, LogField.END, Long.MAX_VALUE);
    private static final Map<LogField, List<String>> WORDS = Map.of(LogField.ACTION, List.of("ACCEPT", "REJECT"),
            LogField.LOG_STATUS, List.of("OK", "NODATA", "SKIPDATA"));
    private static final List<LogField> ADDRESSES = List.of(LogField.SRCADDR, LogField.DSTADDR, LogField.PKT_SRCADDR,
            LogField.PKT_DSTADDR);
    private static final String OCTET = "(25[0-5]|2[0-4]\\d|1\\d\\d|\\d?\\d)";
    private static final Pattern ADDRESS = Pattern
            .compile(OCTET + "(\\." + OCTET + "){3}|[0-9a-fA-F:]*:[0-9a-fA-F:.]*");

    private Faults() {}

    /** The first thing that is wrong with a line, as the end of a sentence about it. */
    static Optional<String> in(LogRecord line) {
        return Stream.of(NUMBERS.keySet(), WORDS.keySet(), ADDRESSES)
                .flatMap(fields -> fields.stream())
                .sorted()
                .flatMap(field -> line.text(field)
                        .filter(value -> !isFine(line, field, value))
                        .map(value -> field.word() + " " + value)
                        .stream())
                .findFirst()
                .map(what -> "says " + what + ", which cannot be");
    }

    private static boolean isFine(LogRecord line, LogField field, String value) {
        if (NUMBERS.containsKey(field)) {
            return line.number(field).isPresent() && line.number(field).getAsLong() <= NUMBERS.get(field);
        }
        return WORDS.containsKey(field) ? WORDS.get(field).contains(value) : ADDRESS.matcher(value).matches();
    }
}
