package portico.format.catalogue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import portico.model.rule.RuleId;
import portico.model.rule.RulePage;

/** What every rule says, from the table that comes with the program. */
public final class Rulebook {
    private static final String TABLE = "/portico/assets/catalogue/rules.tsv";
    private static final int COLUMNS = 4;

    private final Map<RuleId, RulePage> pages;

    private Rulebook(Map<RuleId, RulePage> pages) {
        this.pages = pages;
    }

    public static Rulebook load() {
        try (InputStream in = Rulebook.class.getResourceAsStream(TABLE)) {
            return of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A table with a heading, a line for each rule, and tabs between its columns. */
    static Rulebook of(String table) {
        return new Rulebook(table.lines()
                .skip(1)
                .map(line -> line.split("\t", COLUMNS))
                .map(cells -> new RulePage(new RuleId(Integer.parseInt(cells[0])), cells[1], cells[2], cells[3]))
                .collect(Collectors.toUnmodifiableMap(RulePage::rule, page -> page)));
    }

    public Optional<RulePage> find(RuleId rule) {
        return Optional.ofNullable(pages.get(rule));
    }

    public int size() {
        return pages.size();
    }
}
