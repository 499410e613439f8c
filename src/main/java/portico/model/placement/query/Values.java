package portico.model.placement.query;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import portico.model.placement.query.Subject.Attribute;
import portico.model.placement.query.Subject.Field;

/** How the values of each subject are written and compared. */
final class Values {

    private Values() {}

    /** What is wrong with a value that is held against this subject; empty where nothing is. */
    static Optional<String> fault(Subject subject, String value) {
        return switch (subject) {
            case Attribute _ -> Optional.empty();
            case Field field -> switch (field) {
                case AGENT_CONNECTED -> unless(value.equals("true") || value.equals("false"), "true or false", value);
                case AGENT_VERSION ->
                    unless(value.matches("\\d{1,8}(\\.\\d{1,8}){0,3}"), "a version such as 1.28.1", value);
                case REGISTERED_AT ->
                    unless(moment(value).isPresent(), "a date such as 2018-06-18 or 2018-06-18T22:28:28Z", value);
                case RUNNING_TASKS_COUNT -> unless(value.matches("\\d{1,9}"), "a whole number", value);
                case EC2_INSTANCE_ID, TASK_GROUP -> Optional.empty();
            };
        };
    }

    private static Optional<String> unless(boolean fine, String due, String value) {
        return fine ? Optional.empty() : Optional.of(due + " is due here, not " + value);
    }

    /** Negative, zero or positive as the first comes before, with or after the second. */
    static int compare(Subject subject, String a, String b) {
        return switch (subject) {
            case Attribute _ -> compareAttributes(a, b);
            case Field field -> switch (field) {
                case AGENT_VERSION -> compareVersions(a, b);
                case REGISTERED_AT -> moment(a).orElse(Instant.MIN).compareTo(moment(b).orElse(Instant.MIN));
                case RUNNING_TASKS_COUNT -> Integer.compare(Integer.parseInt(a), Integer.parseInt(b));
                case AGENT_CONNECTED, EC2_INSTANCE_ID, TASK_GROUP -> a.compareTo(b);
            };
        };
    }

    /** As numbers where both are numbers, else letter by letter; AWS does not say (modelling). */
    private static int compareAttributes(String a, String b) {
        String number = "-?\\d{1,15}(\\.\\d{1,15})?";
        return a.matches(number) && b.matches(number) ? Double.compare(Double.parseDouble(a), Double.parseDouble(b))
                : a.compareTo(b);
    }

    private static int compareVersions(String a, String b) {
        String[] left = a.split("\\.");
        String[] right = b.split("\\.");
        for (int i = 0; i < Math.max(left.length, right.length); i++) {
            int difference = Integer.compare(part(left, i), part(right, i));
            if (difference != 0) {
                return difference;
            }
        }
        return 0;
    }

    /** A missing part is zero; one that is no number counts as the newest. */
    private static int part(String[] parts, int index) {
        return index >= parts.length ? 0
                : parts[index].matches("\\d{1,8}") ? Integer.parseInt(parts[index]) : Integer.MAX_VALUE;
    }

    /** In any of the four ways AWS lists; without an offset it is UTC. */
    static Optional<Instant> moment(String text) {
        try {
            return Optional.of(!text.contains("T") ? LocalDate.parse(text).atStartOfDay().toInstant(ZoneOffset.UTC)
                    : text.matches(".*(Z|[+-]\\d\\d:\\d\\d)") ? OffsetDateTime.parse(text).toInstant()
                            : LocalDateTime.parse(text).toInstant(ZoneOffset.UTC));
        } catch (DateTimeParseException _) {
            return Optional.empty();
        }
    }
}
