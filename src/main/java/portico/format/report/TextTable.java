package portico.format.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** Columns that line up: two spaces between them, none at the end of a line. Cells must not be coloured, only whole rows. */
final class TextTable {

    private final String indent;
    private final List<List<String>> rows = new ArrayList<>();

    TextTable(String indent, String... header) {
        this.indent = indent;
        rows.add(List.of(header));
    }

    TextTable row(Object... cells) {
        rows.add(Arrays.stream(cells).map(Object::toString).toList());
        return this;
    }

    boolean isEmpty() {
        return rows.size() == 1;
    }

    /** The lines, header first. */
    List<String> lines() {
        int[] widths = IntStream.range(0, rows.getFirst().size())
                .map(column -> rows.stream().mapToInt(row -> row.get(column).length()).max().orElse(0))
                .toArray();
        return rows.stream().map(row -> line(row, widths)).toList();
    }

    private String line(List<String> row, int[] widths) {
        StringBuilder line = new StringBuilder(indent);
        for (int i = 0; i < row.size(); i++) {
            line.append(row.get(i)).repeat(' ', widths[i] - row.get(i).length() + 2);
        }
        return line.toString().stripTrailing();
    }

    /** All lines, the header dimmed. */
    String text(Ink ink) {
        List<String> lines = lines();
        StringBuilder text = new StringBuilder(ink.dim(lines.getFirst())).append('\n');
        lines.stream().skip(1).forEach(line -> text.append(line).append('\n'));
        return text.toString();
    }
}
