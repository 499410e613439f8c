package portico.format.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import portico.model.analysis.Analyzer;
import portico.model.Fixtures;
import portico.model.analysis.Comparison;
import portico.model.analysis.Reconciliation;
import portico.model.id.InstanceId;
import portico.model.id.ServiceId;
import portico.model.rule.RuleId;

class ReportedTextTest {

    private static final Reconciliation TWO = new Reconciliation(
            List.of(new Comparison(new InstanceId("i-1"), "CPU units left", "7", "7", new RuleId(42), ""),
                    new Comparison(new InstanceId("i-1"), "addresses free", "9", "8", new RuleId(83), "1 is held")));

    @Test
    void differencesAreListedAndTheRestIsCounted() {
        assertThat(ReportedText.write(TWO, Ink.NONE)).isEqualTo("""

                predicted against reported: 1 of 2 figures agree
                  SUBJECT  QUANTITY        PREDICTED  REPORTED  WHY
                  i-1      addresses free  9          8         1 is held (R83)
                """);
        assertThat(ReportedText.write(new Reconciliation(List.of()), Ink.NONE)).isEmpty();
    }

    @Test
    void aTextThatIsTooLongForACellStandsBelow() {
        String event = "(service web) has stopped 1 running tasks: (task web-1).";
        Comparison told = new Comparison(new ServiceId("web"), "newest event", "no event", event, new RuleId(46),
                "of another moment");
        assertThat(ReportedText.write(new Reconciliation(List.of(told)), Ink.NONE)).isEqualTo("""

                predicted against reported: 0 of 1 figure agrees
                  web, newest event
                    predicted no event
                    reported  (service web) has stopped 1 running tasks: (task web-1).
                    why       of another moment (R46)
                """);
    }

    @Test
    void jsonHasEveryFigureAndNoKeyWhereNoneIsStated() {
        var analysis = new Analyzer(Fixtures.TYPES).analyze(Fixtures.network());
        assertThat(ShowJson.write(analysis, TWO, List.of())).contains("\"reported\": [", "\"agrees\": true",
                "\"agrees\": false", "\"explanation\": \"1 is held\"");
        assertThat(ShowJson.write(analysis, List.of())).doesNotContain("\"reported\"");
    }
}
