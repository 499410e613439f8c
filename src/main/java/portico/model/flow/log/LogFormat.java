package portico.model.flow.log;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Which field stands where in the lines of a flow log. A column of an unknown name keeps its place and is not looked at. */
public final class LogFormat {

    /** What AWS writes where nobody chose (R172). */
    public static final LogFormat DEFAULT = upTo(2);

    /** A custom format that tells the interface's place, the packet's own addresses (R176) and the ECS task (R177). */
    public static final LogFormat ECS = of(Stream.of(Arrays.stream(LogField.values()).filter(f -> f.version() == 2),
            Stream.of(LogField.VPC_ID, LogField.SUBNET_ID, LogField.INSTANCE_ID, LogField.PKT_SRCADDR,
                    LogField.PKT_DSTADDR, LogField.FLOW_DIRECTION),
            Arrays.stream(LogField.values()).filter(f -> f.version() == 7)).flatMap(fields -> fields));

    private static final int NEWEST = LogField.ENCRYPTION_STATUS.version();
    private static final Map<Integer, LogFormat> BY_WIDTH = IntStream.rangeClosed(2, NEWEST)
            .mapToObj(LogFormat::upTo)
            .collect(Collectors.toUnmodifiableMap(LogFormat::width, Function.identity(), (older, newer) -> older));

    private final List<String> columns;
    private final Map<LogField, Integer> places = new EnumMap<>(LogField.class);

    /** Columns by name, in order; of two with one name the first counts. */
    public LogFormat(List<String> columns) {
        this.columns = List.copyOf(columns);
        for (int i = 0; i < columns.size(); i++) {
            int place = i;
            LogField.named(columns.get(i)).ifPresent(field -> places.putIfAbsent(field, place));
        }
    }

    private static LogFormat of(Stream<LogField> fields) {
        return new LogFormat(fields.map(LogField::word).toList());
    }

    private static LogFormat upTo(int version) {
        return of(Arrays.stream(LogField.values()).filter(field -> field.version() <= version));
    }

    /** The format of a line that no header explains: all fields of some version, in the order of AWS's table; empty where no version has so many. */
    public static Optional<LogFormat> ofWidth(int width) {
        return Optional.ofNullable(BY_WIDTH.get(width));
    }

    public int width() {
        return columns.size();
    }

    /** Where a field stands, from 0. */
    public OptionalInt placeOf(LogField field) {
        Integer place = places.get(field);
        return place == null ? OptionalInt.empty() : OptionalInt.of(place);
    }

    public List<String> columns() {
        return columns;
    }

    /** The version that a line of this format states: the highest of its fields. */
    public int version() {
        return places.keySet().stream().mapToInt(LogField::version).max().orElse(LogField.VERSION.version());
    }

    /** The line that names the columns. */
    public String header() {
        return columns.stream().collect(Collectors.joining(" "));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof LogFormat format && columns.equals(format.columns);
    }

    @Override
    public int hashCode() {
        return columns.hashCode();
    }

    @Override
    public String toString() {
        return header();
    }
}
