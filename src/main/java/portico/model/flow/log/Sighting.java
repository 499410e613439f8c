package portico.model.flow.log;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import portico.model.id.InterfaceId;
import portico.model.id.ResourceId;

/**
 * One line that an interface would write for a packet, in whatever format it is asked for.
 *
 * @param owner whose interface it is
 * @param fields what is known; a format picks from it
 */
public record Sighting(InterfaceId networkInterface, ResourceId owner, Direction direction, LogRecord.Action action,
        Map<LogField, String> fields) {

    public Sighting {
        fields = Map.copyOf(fields);
    }

    /** The line in a format; {@code -} where nothing is known. */
    public LogRecord in(LogFormat format) {
        Map<LogField, String> all = new EnumMap<>(fields);
        all.put(LogField.VERSION, Integer.toString(format.version()));
        return new LogRecord(format,
                format.columns()
                        .stream()
                        .map(column -> LogField.named(column).flatMap(f -> Optional.ofNullable(all.get(f))).orElse("-"))
                        .toList());
    }
}
