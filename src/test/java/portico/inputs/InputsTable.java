package portico.inputs;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** The table of what real files must yield, {@code inputs.txt}. */
final class InputsTable {

    /**
     * One file, or a folder read as one.
     *
     * @param path below the folder of real inputs
     * @param facts as {@link InputFacts} measures them
     */
    record Row(String path, List<String> facts) {

        static Row of(String line) {
            List<String> cells = List.of(line.split(" \\| ", -1));
            return new Row(cells.getFirst(), cells.subList(1, cells.size()));
        }

        boolean says(String fact) {
            return facts.contains(fact);
        }
    }

    private InputsTable() {}

    static List<Row> rows() {
        try (InputStream in = Objects.requireNonNull(InputsTable.class.getResourceAsStream("inputs.txt"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(Row::of)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
