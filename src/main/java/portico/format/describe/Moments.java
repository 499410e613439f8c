package portico.format.describe;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Pattern;

/** Moments in the files: the AWS CLI writes one with its offset, its first version seconds since 1970. */
final class Moments {

    private static final Pattern SECONDS = Pattern.compile("\\d{1,11}(\\.\\d{1,9})?");
    /** As the AWS CLI writes nearly all, one for each of thousands of tasks; the library's own parser is for any of them, and takes ten times as long. */
    private static final String USUAL = "dddd-dd-ddTdd:dd:dd.dddddd+dd:dd";

    private Moments() {}

    static Optional<Instant> of(Item item, String member) {
        return item.text(member).flatMap(Moments::of);
    }

    private static Optional<Instant> of(String text) {
        try {
            return Optional.of(isUsual(text) ? usual(text)
                    : SECONDS.matcher(text).matches() ? Instant.ofEpochSecond((long) Double.parseDouble(text))
                            : OffsetDateTime.parse(text).toInstant());
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    private static boolean isUsual(String text) {
        boolean usual = text.length() == USUAL.length();
        for (int i = 0; usual && i < USUAL.length(); i++) {
            char letter = text.charAt(i);
            usual = USUAL.charAt(i) == 'd' ? letter >= '0' && letter <= '9'
                    : letter == USUAL.charAt(i) || letter == '-' && USUAL.charAt(i) == '+';
        }
        return usual;
    }

    private static Instant usual(String text) {
        int sign = text.charAt(26) == '-' ? -1 : 1;
        return LocalDateTime
                .of(number(text, 0, 4), number(text, 5, 7), number(text, 8, 10), number(text, 11, 13),
                        number(text, 14, 16), number(text, 17, 19), number(text, 20, 26) * 1000)
                .toInstant(ZoneOffset.ofHoursMinutes(sign * number(text, 27, 29), sign * number(text, 30, 32)));
    }

    private static int number(String text, int from, int to) {
        return Integer.parseInt(text, from, to, 10);
    }
}
