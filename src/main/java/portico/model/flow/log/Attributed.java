package portico.model.flow.log;

import java.util.Optional;

/**
 * A line, and whose it is.
 *
 * @param own the side of the interface that wrote it
 * @param peer the other side; empty where the line tells of no packets
 * @param behind whose packet it was that a NAT gateway passed on, or for whom outside it was (R176); empty where the line does not tell
 * @param direction from the interface's point of view; empty where the line does not tell
 */
public record Attributed(LogRecord line, Attribution own, Optional<Attribution> peer, Optional<Attribution> behind,
        Optional<Direction> direction) {}
