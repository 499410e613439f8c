package portico.format.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import portico.model.rule.RuleBook;

class WrappedTest {

    @Test
    void breaksBetweenWords() {
        assertThat(Wrapped.lines("a static host port must be free", 20)).containsExactly("a static host port",
                "must be free");
        assertThat(Wrapped.lines("exactly twenty chars then more", 20)).containsExactly("exactly twenty chars",
                "then more");
    }

    @Test
    void leavesAnAddressWhole() {
        assertThat(Wrapped.lines("see https://docs.aws.amazon.com/AmazonECS here", 20)).containsExactly("see",
                "https://docs.aws.amazon.com/AmazonECS", "here");
    }

    @Test
    void rulesFitANarrowTerminal() {
        RuleBook book = RuleBook.STANDARD;
        RulesText text = new RulesText(book, Ink.NONE, 60);
        assertThat(text.list(book).lines()).allMatch(line -> line.length() <= 60);
        assertThat(text.details(book).lines().filter(line -> !line.contains("https://")))
                .allMatch(line -> line.length() <= 60);
    }

    @Test
    void coloursOnlyWhereAsked() {
        RuleBook book = RuleBook.STANDARD;
        assertThat(new RulesText(book, Ink.NONE, 80).details(book)).doesNotContain("\u001b");
        assertThat(new RulesText(book, new Ink(true), 80).details(book)).contains("\u001b[1mR41");
    }
}
