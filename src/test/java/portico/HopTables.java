package portico;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/**
 * The network of the hop tables R161 to R170; their rows stand in {@code hop-tables.csv} beside it: rule, from, to, how it ends, and the first
 * packet with each other one that a hop made of it.
 */
public final class HopTables {

    private HopTables() {}

    /** A Portico document. */
    public static String document() {
        try (InputStream in = Objects.requireNonNull(HopTables.class.getResourceAsStream("/portico/hop-tables.json"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
