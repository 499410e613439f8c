package portico.format.document;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;

/** Moments as AWS writes them. */
final class Moments {

    private Moments() {}

    /** @throws IllegalArgumentException where it is none */
    static Instant of(String text) {
        try {
            return OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException("a moment such as 2026-01-31T08:00:00Z is due here, not " + text, e);
        }
    }
}
