package portico.model.flow.log;

import java.util.Optional;

/**
 * Lines of one side that say the same, added up.
 *
 * @param key what they agree in
 * @param lines how many they are
 * @param start of the first window, in seconds since 1970; 0 where no line tells
 * @param end of the last one; 0 where no line tells
 * @param example one of the lines
 */
public record FlowSum(Key key, long lines, long packets, long bytes, long start, long end, Attributed example) {

    /**
     * @param behind who is on the other side of a NAT gateway that wrote the lines; empty where they do not tell
     * @param port that of the side that is called
     * @param protocol by its IANA number
     */
    public record Key(Attribution own, Optional<Attribution> behind, Way way, Attribution peer, int port, int protocol,
            Optional<LogRecord.Action> action) {
        /** Who wrote the lines, in words: {@code nat for task-3}. */
        public String whose() {
            return own.words() + behind.map(other -> " for " + other.words()).orElse("");
        }
    }

    static FlowSum of(Key key, Attributed one) {
        LogRecord line = one.line();
        return new FlowSum(key, 1, line.number(LogField.PACKETS).orElse(0), line.number(LogField.BYTES).orElse(0),
                line.seconds(LogField.START).orElse(0), line.seconds(LogField.END).orElse(0), one);
    }

    FlowSum and(FlowSum other) {
        return new FlowSum(key, lines + other.lines, packets + other.packets, bytes + other.bytes,
                earlier(start, other.start), Math.max(end, other.end), example);
    }

    /** One that is told counts, not the 0 of a line that tells none. */
    private static long earlier(long one, long other) {
        return one == 0 || other == 0 ? Math.max(one, other) : Math.min(one, other);
    }

    public boolean isRejected() {
        return key.action().filter(LogRecord.Action.REJECT::equals).isPresent();
    }

    /** Whether it cannot be said whose the packets are, on the side that wrote the lines. */
    public boolean isShared() {
        return key.own() instanceof Attribution.Shared;
    }

    /** Whether either side may be a task of this service. */
    public boolean concerns(String service) {
        return key.own().mayBe(service) || key.peer().mayBe(service);
    }
}
