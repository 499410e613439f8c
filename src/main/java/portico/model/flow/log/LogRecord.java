package portico.model.flow.log;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import portico.model.id.InterfaceId;

/**
 * One line of a flow log: what an interface saw of one flow in one direction during one window of time (R173).
 *
 * @param values one for each column of the format; {@code -} where AWS has nothing to say
 */
public record LogRecord(LogFormat format, List<String> values) {

    private static final String NOTHING = "-";
    /** Seconds would reach it in the year 5138. */
    private static final long MILLISECONDS = 100_000_000_000L;

    /** What became of the packets. */
    public enum Action {
        ACCEPT, REJECT
    }

    public LogRecord {
        values = List.copyOf(values);
        if (values.size() != format.width()) {
            throw new IllegalArgumentException(
                    "a line of " + format.width() + " fields is due, not one of " + values.size());
        }
    }

    /** What the line says in a field; empty where it has no such field, or nothing to say there. */
    public Optional<String> text(LogField field) {
        OptionalInt place = format.placeOf(field);
        return place.isEmpty() ? Optional.empty()
                : Optional.of(values.get(place.getAsInt())).filter(value -> !value.equals(NOTHING));
    }

    /** A field as a whole number; empty also where it is none. */
    public OptionalLong number(LogField field) {
        Optional<String> text = text(field);
        return text.isPresent() ? number(text.get()) : OptionalLong.empty();
    }

    /** A text of at most 18 digits as a number; empty for any other. */
    public static OptionalLong number(String text) {
        long number = 0;
        for (int i = 0; i < text.length(); i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9 || i == 18) {
                return OptionalLong.empty();
            }
            number = number * 10 + digit;
        }
        return text.isEmpty() ? OptionalLong.empty() : OptionalLong.of(number);
    }

    /** A port; 0 for protocols that have none. */
    public int port(LogField field) {
        long port = number(field).orElse(0);
        return port <= 65535 ? (int) port : 0;
    }

    /** The beginning or end of the window, in seconds since 1970; some producers write milliseconds. */
    public OptionalLong seconds(LogField field) {
        OptionalLong time = number(field);
        return time.isPresent() && time.getAsLong() >= MILLISECONDS ? OptionalLong.of(time.getAsLong() / 1000) : time;
    }

    /** Whether its times are in milliseconds. */
    public boolean isInMilliseconds() {
        return number(LogField.START).orElse(0) >= MILLISECONDS;
    }

    public Optional<InterfaceId> networkInterface() {
        return text(LogField.INTERFACE_ID).map(InterfaceId::new);
    }

    /** Empty for NODATA and SKIPDATA (R175), and where the format leaves it out. */
    public Optional<Action> action() {
        return text(LogField.ACTION).flatMap(text -> switch (text) {
            case "ACCEPT" -> Optional.of(Action.ACCEPT);
            case "REJECT" -> Optional.of(Action.REJECT);
            default -> Optional.empty();
        });
    }

    public boolean isRejected() {
        return action().filter(Action.REJECT::equals).isPresent();
    }

    /** Whether it tells of packets: lines with NODATA and SKIPDATA have {@code -} in their place (R175). */
    public boolean hasTraffic() {
        return text(LogField.SRCADDR).isPresent() && text(LogField.DSTADDR).isPresent();
    }

    /** The line as AWS writes it. */
    public String line() {
        return String.join(" ", values);
    }

    @Override
    public String toString() {
        return line();
    }
}
