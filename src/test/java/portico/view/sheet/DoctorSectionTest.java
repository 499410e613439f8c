package portico.view.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static portico.model.Fixtures.TYPES;
import static portico.model.Fixtures.h1;
import static portico.model.Fixtures.network;
import static portico.model.Fixtures.trunked;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import portico.model.analysis.Analyzer;
import portico.model.topology.AccountSettings;
import portico.model.topology.ContainerInstance;
import portico.model.topology.Known;
import portico.model.topology.Topology;

/** R68 to R79 in the inspector of a host. */
class DoctorSectionTest {

    private static List<Row> rows(ContainerInstance host) {
        Topology topology = network(host).withAccount(new AccountSettings(Known.NO, Map.of(), Known.UNKNOWN));
        Sheet sheet = Sheets.of(new Analyzer(TYPES).analyze(topology), host.id()).orElseThrow();
        return sheet.sections()
                .stream()
                .filter(section -> section.title().equals("Trunking doctor"))
                .findFirst()
                .orElseThrow()
                .rows();
    }

    /** S1: a host without a trunk is told the command that turns it on for the account. */
    @Test
    void r68EachPrerequisiteHasItsBadgeAndWhatIsNotMetItsRemedy() {
        List<Row> rows = rows(h1());
        assertThat(rows).filteredOn(Row.Fault.class::isInstance).hasSize(10);
        assertThat(rows).first()
                .isEqualTo(new Row.Sentence(
                        "It has no trunk and takes 2 awsvpc tasks. First obstacle: off for the account."));
        assertThat(rows).contains(
                new Row.Sentence("aws ecs put-account-setting-default --name awsvpcTrunking --value enabled"));
    }

    @Test
    void r74AndR79AHostWithATrunkIsToldWhatItMeans() {
        assertThat(rows(trunked(h1(), 99))).first()
                .asString()
                .contains("takes 10 awsvpc tasks", "default group", "(R74)", "(R79)");
        assertThat(rows(h1())).first().asString().doesNotContain("(R74)", "(R79)");
    }
}
