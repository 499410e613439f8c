package portico.format.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import java.util.List;
import org.junit.jupiter.api.Test;
import portico.model.analysis.Analysis;
import portico.view.drawing.Sites;

/** No report puts a machine outside of AWS into the zone or subnet that its document names (R1). */
class OutsideReportTest {

    private static final Analysis ANALYSIS = Sites.anywhere().analysis();

    @Test
    void theReportSaysSo() {
        assertThat(ShowText.write(ANALYSIS, Ink.NONE)).contains("mi-01  external  outside AWS  192.168.5.10\n")
                .contains("i-0b12  c5.xlarge  us-east-1a  10.0.1.100 in Private a\n");
        assertThat(ShowJson.write(ANALYSIS, List.of())).contains("\"external\": true");
    }

    /** Interfaces of EC2's are counted on hosts of EC2's only. */
    @Test
    void theReportCountsNoInterfacesThere() {
        assertThat(ShowText.write(ANALYSIS, Ink.NONE).lines().dropWhile(line -> !line.contains("mi-01")).skip(1))
                .first(STRING)
                .startsWith("  CPU ")
                .doesNotContain("ENI");
    }
}
