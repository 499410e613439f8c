package portico.format.flowlog;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import portico.model.flow.log.LogField;
import portico.model.flow.log.LogRecord;
import portico.model.net.Ipv4Address;

/** What no flow log says: such a line is damaged. */
final class Faults {
    private static final int PORTS = 65535;
    private static final int PROTOCOLS = 255;
    private static final Pattern IPV6 = Pattern.compile("[0-9a-fA-F:]*:[0-9a-fA-F:.]*");
    private static final Map<LogField, Predicate<String>> CHECKS = checks();

    private Faults() {}

    private static Map<LogField, Predicate<String>> checks() {
        Map<LogField, Predicate<String>> checks = new EnumMap<>(LogField.class);
        List.of(LogField.SRCADDR, LogField.DSTADDR, LogField.PKT_SRCADDR, LogField.PKT_DSTADDR)
                .forEach(field -> checks.put(field, Faults::isAddress));
        List.of(LogField.SRCPORT, LogField.DSTPORT).forEach(field -> checks.put(field, upTo(PORTS)));
        checks.put(LogField.PROTOCOL, upTo(PROTOCOLS));
        List.of(LogField.PACKETS, LogField.BYTES, LogField.START, LogField.END)
                .forEach(field -> checks.put(field, upTo(Long.MAX_VALUE)));
        checks.put(LogField.ACTION, List.of("ACCEPT", "REJECT")::contains);
        checks.put(LogField.LOG_STATUS, List.of("OK", "NODATA", "SKIPDATA")::contains);
        return Collections.unmodifiableMap(checks);
    }

    private static Predicate<String> upTo(long most) {
        return text -> {
            OptionalLong number = LogRecord.number(text);
            return number.isPresent() && number.getAsLong() <= most;
        };
    }

    private static boolean isAddress(String text) {
        return Ipv4Address.in(text).isPresent() || IPV6.matcher(text).matches();
    }

    /** The first thing that is wrong with a line, as the end of a sentence about it. */
    static Optional<String> in(LogRecord line) {
        for (Map.Entry<LogField, Predicate<String>> check : CHECKS.entrySet()) {
            Optional<String> text = line.text(check.getKey());
            if (text.isPresent() && !check.getValue().test(text.get())) {
                return Optional.of("says " + check.getKey().word() + " " + text.get() + ", which cannot be");
            }
        }
        return Optional.empty();
    }
}
