package portico.format.compose;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import portico.format.json.Json;

/** Amounts of memory and CPU as Compose writes them, as ECS counts them. */
final class Sizes {

    private static final Pattern MEMORY = Pattern.compile("(\\d{1,15}(?:\\.\\d{1,3})?)\\s*([kmgb]?)(?:i?b)?");
    private static final Pattern CPUS = Pattern.compile("\\d{1,4}(\\.\\d{1,4})?");
    private static final int UNITS = 1024;

    private Sizes() {}

    /** MiB of {@code 512m}, {@code 0.5GB} or a number of bytes. */
    static Optional<Json> mebibytes(Json written) {
        Matcher matcher = MEMORY.matcher(written.text().orElse("").toLowerCase(Locale.ROOT).strip());
        if (!matcher.matches()) {
            return Optional.empty();
        }
        double number = Double.parseDouble(matcher.group(1));
        double bytes = number * switch (matcher.group(2)) {
            case "k" -> 1L << 10;
            case "m" -> 1L << 20;
            case "g" -> 1L << 30;
            default -> 1;
        };
        return Optional.of(new Json.Num(Long.toString((long) bytes >> 20), written.place()));
    }

    /** CPU units of so many vCPU. */
    static Optional<Json> units(Json written) {
        return written.text()
                .filter(text -> CPUS.matcher(text).matches())
                .map(text -> new Json.Num(Long.toString((long) (Double.parseDouble(text) * UNITS)), written.place()));
    }
}
