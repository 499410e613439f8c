package portico.format.report;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** One row of comma-separated values, whose cells a spreadsheet reads back as they are, and never as a formula. */
final class CsvRow {

    /** A lone sign, as {@code -} where nothing is known, computes nothing. */
    private static final Pattern FORMULA = Pattern.compile("[=+@\\t\\r-].+", Pattern.DOTALL);
    private static final Pattern TO_QUOTE = Pattern.compile("[\",\\n\\r]");

    private CsvRow() {}

    /** The row with the end of its line. */
    static String of(List<String> cells) {
        return cells.stream().map(CsvRow::cell).collect(Collectors.joining(",", "", "\n"));
    }

    private static String cell(String text) {
        String safe = FORMULA.matcher(text).matches() ? "'" + text : text;
        return TO_QUOTE.matcher(safe).find() ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }
}
