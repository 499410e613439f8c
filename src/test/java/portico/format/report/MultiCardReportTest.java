package portico.format.report;

import static org.assertj.core.api.Assertions.assertThat;
import static portico.model.Fixtures.A;
import static portico.model.Fixtures.definition;
import static portico.model.Fixtures.instance;
import static portico.model.Fixtures.network;
import static portico.model.Fixtures.roomy;
import static portico.model.Fixtures.service;
import static portico.model.Fixtures.task;
import static portico.model.Fixtures.trunked;

import java.util.List;
import org.junit.jupiter.api.Test;
import portico.format.catalogue.Catalogues;
import portico.model.analysis.Analysis;
import portico.model.analysis.Analyzer;
import portico.model.id.InstanceId;
import portico.model.id.TaskId;
import portico.model.placement.Placer;
import portico.model.placement.Settlement;
import portico.model.placement.Verdict;
import portico.model.topology.ContainerInstance;
import portico.model.topology.NetworkMode;
import portico.model.topology.TaskDefinition;
import portico.model.topology.Topology;
import portico.view.sheet.Row;
import portico.view.sheet.Section;
import portico.view.sheet.Sheets;

/** R77: the documented limit of a type with several network cards stands with its caution wherever it is shown. */
class MultiCardReportTest {

    private static final TaskDefinition API = definition("api", NetworkMode.AWSVPC);

    private static Analysis on(ContainerInstance host, int tasks) {
        var types = Catalogues.instanceTypes();
        Topology topology = network(host, API, service(API, tasks));
        return new Analyzer(types).analyze(Settlement.settle(topology, new Placer(types)));
    }

    private static ContainerInstance host(String type) {
        return roomy(instance("i-1", type, A, 100));
    }

    @Test
    void r77TextAndJsonShowBothFigures() {
        Analysis p5 = on(host("p5.48xlarge"), 0);
        assertThat(ShowText.write(p5, Ink.NONE)).contains("ENI task slots 0 of 63 (documented; caution: 1, R77)");
        assertThat(ShowJson.write(p5, List.of())).contains("\"taskLimit\": 63", "\"cautiousTaskLimit\": 1");
        assertThat(ShowText.write(on(host("m6in.32xlarge"), 0), Ink.NONE))
                .contains("ENI task slots 0 of 15 (documented; caution: 7, R77)");
    }

    @Test
    void r77ATypeWithOneCardNeedsNoCautionNorDoBranches() {
        assertThat(ShowJson.write(on(host("c5.large"), 0), List.of())).doesNotContain("cautiousTaskLimit");
        assertThat(ShowJson.write(on(trunked(host("p5.48xlarge"), 101), 0), List.of())).contains("\"taskLimit\": 242")
                .doesNotContain("cautiousTaskLimit");
    }

    @Test
    void r77TheInspectorShowsBothFigures() {
        assertThat(Sheets.of(on(host("p5.48xlarge"), 1), new InstanceId("i-1")).orElseThrow().sections())
                .flatExtracting(Section::rows)
                .contains(new Row.Meter("awsvpc tasks", 1, 63, "1 of 63, caution: 1"))
                .anyMatch(row -> row.toString()
                        .contains("the default card holds 2: without a trunk, expect 1 awsvpc task"));
    }

    @Test
    void r77TheVerdictSaysWhereCautionEnds() {
        assertThat(title(on(host("p5.48xlarge"), 0))).isEqualTo("Fits, 63 ENIs free");
        assertThat(title(on(host("p5.48xlarge"), 1))).isEqualTo("Fits, beyond the cautious 1");
    }

    private static String title(Analysis analysis) {
        Placer placer = new Placer(Catalogues.instanceTypes());
        Topology more = analysis.topology().with(task("next", API));
        return placer.verdicts(more, analysis.capacity(), more.task(new TaskId("next")))
                .stream()
                .map(verdict -> ((Verdict.Fits) verdict).title())
                .findFirst()
                .orElseThrow();
    }
}
