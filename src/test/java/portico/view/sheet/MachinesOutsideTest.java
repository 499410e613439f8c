package portico.view.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import portico.model.analysis.Analysis;
import portico.model.id.InstanceId;
import portico.view.drawing.Sites;

/** No words put a machine outside of AWS into the zone or subnet that its document names (R1). */
class MachinesOutsideTest {

    private static final Analysis ANALYSIS = Sites.anywhere().analysis();
    private static final InstanceId MACHINE = new InstanceId("mi-01");

    @Test
    void theyHaveABranchOfTheirOwnInTheOutline() {
        List<OutlineNode> outline = Outline.of(ANALYSIS);
        OutlineNode outside = outline.stream().filter(n -> n.text().equals("Outside AWS")).findFirst().orElseThrow();
        assertThat(outside.children()).extracting(OutlineNode::text).containsExactly("mi-01", "mi-02");
        assertThat(outside.children()).allSatisfy(machine -> assertThat(machine.children()).hasSize(1));
        assertThat(outline.stream().flatMap(n -> n.children().stream()).filter(n -> n.emblem() == Emblem.ZONE))
                .extracting(OutlineNode::aside)
                .containsExactly("1 host");
    }

    @Test
    void theTableAndTheSheetSaySo() {
        assertThat(Grids.of(ANALYSIS).getFirst().lines()).filteredOn(line -> line.subject().equals(MACHINE))
                .singleElement()
                .satisfies(line -> assertThat(line.toString()).contains("outside AWS").doesNotContain("us-east-1a"));
        assertThat(Sheets.of(ANALYSIS, MACHINE).orElseThrow().toString()).contains("outside AWS, in no subnet (R1)")
                .doesNotContain("Private a");
    }
}
