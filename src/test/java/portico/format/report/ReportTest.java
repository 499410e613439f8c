package portico.format.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import portico.format.Note;
import portico.model.check.Finding;
import portico.model.check.Severity;
import portico.model.id.InstanceId;
import portico.model.id.ServiceId;
import portico.model.rule.RuleId;

class ReportTest {

    private static final List<Finding> FINDINGS = List.of(
            new Finding(new RuleId(106), Severity.ADVICE, new ServiceId("web"), "open, 100% open"),
            new Finding(new RuleId(41), Severity.ERROR, new InstanceId("i-1"), "port 80:\ntaken"));

    @Test
    void findingsAreListedTheWorstFirst() {
        assertThat(CheckReport.text(FINDINGS, true, Ink.NONE)).startsWith("2 findings\n  error    i-1: port 80")
                .endsWith("1 error, no warnings, 1 piece of advice\n");
        assertThat(CheckReport.text(List.of(), true, Ink.NONE)).isEqualTo("nothing found\n");
        assertThat(CheckReport.json(FINDINGS, List.of(Note.info("a", "b", "c"))))
                .contains("\"counts\": { \"error\": 1, \"warning\": 0, \"advice\": 1 }",
                        "{ \"severity\": \"info\", \"source\": \"a\"")
                .containsSubsequence("R41", "R106");
    }

    @Test
    void annotationsAreEscaped() {
        assertThat(CheckReport.github(FINDINGS, List.of(), "a,b:c.json").lines()).containsExactly(
                "::error file=a%2Cb%3Ac.json,title=R41 i-1::port 80:%0Ataken",
                "::notice file=a%2Cb%3Ac.json,title=R106 web::open, 100%25 open");
    }

    @Test
    void coloursOnlyWhereAskedFor() {
        assertThat(new Ink(true).bad("no")).isEqualTo("\u001b[31mno\u001b[0m");
        assertThat(Ink.NONE.bad("no")).isEqualTo("no");
    }

    @Test
    void tablesLineUp() {
        assertThat(new TextTable(" ", "A", "LONG").row("wide", 1).row("x", "").text(Ink.NONE))
                .isEqualTo(" A     LONG\n wide  1\n x\n");
    }
}
