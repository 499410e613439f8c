package portico.format.report;

import static org.assertj.core.api.Assertions.assertThat;
import static portico.model.Fixtures.A;
import static portico.model.Fixtures.TYPES;
import static portico.model.Fixtures.VPC;
import static portico.model.Fixtures.definition;
import static portico.model.Fixtures.in;
import static portico.model.Fixtures.instance;
import static portico.model.Fixtures.network;
import static portico.model.Fixtures.port;
import static portico.model.Fixtures.service;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import portico.model.analysis.Analysis;
import portico.model.analysis.Analyzer;
import portico.model.id.InstanceId;
import portico.model.id.SubnetId;
import portico.model.net.Cidr;
import portico.model.topology.NetworkMode;
import portico.model.topology.Subnet;
import portico.model.topology.TaskDefinition;
import portico.view.sheet.Grids;
import portico.view.sheet.Row;
import portico.view.sheet.Section;
import portico.view.sheet.Sheets;

/** A figure that nobody told is said to be unknown, and never invented. */
class UnknownFiguresTest {

    private static final TaskDefinition WEB = definition("web", NetworkMode.AWSVPC, port(80));
    private static final Subnet MENTIONED = new Subnet(new SubnetId("subnet-m"), "subnet-m", VPC.id(), Cidr.unknown(1),
            A.zone(), Optional.empty(), false, 0);
    private static final Analysis ANALYSIS = new Analyzer(TYPES).analyze(network(MENTIONED,
            instance("i-1", "x99.huge", MENTIONED, 100), WEB, service(WEB, 0, Optional.of(in(MENTIONED)))));

    @Test
    void textSaysThatItIsNotKnown() {
        assertThat(ShowText.write(ANALYSIS, Ink.NONE)).contains(
                "CPU 0 taken, capacity not known, memory 0 MiB taken, capacity not known, ENI task slots 0 taken, limit not known",
                "CPU not known: no CPU figure for x99.huge").doesNotContain("0 of 0", "4091", "4090");
    }

    @Test
    void jsonSaysNull() {
        assertThat(ShowJson.write(ANALYSIS, List.of())).contains(
                "\"limit\": null, \"attached\": 1, \"trunk\": false, \"taskLimit\": null, \"tasks\": 0, \"free\": null",
                "\"cpu\": { \"registered\": null, \"reserved\": 0, \"free\": null }", "\"more\": null",
                "\"addresses\": null,\n      \"used\": 1,\n      \"free\": null");
    }

    @Test
    void theInspectorAndTheTablesSayThatItIsNotKnown() {
        assertThat(Sheets.of(ANALYSIS, new InstanceId("i-1")).orElseThrow().sections()).flatExtracting(Section::rows)
                .contains(Row.Fact.of("CPU", "0 vCPU taken, capacity not known"),
                        Row.Fact.of("awsvpc tasks", "0, limit not known"));
        assertThat(Sheets.of(ANALYSIS, MENTIONED.id()).orElseThrow().sections()).flatExtracting(Section::rows)
                .contains(Row.Fact.of("Block", "not known"));
        assertThat(Grids.of(ANALYSIS)).flatExtracting(grid -> grid.lines())
                .filteredOn(line -> line.subject().equals(MENTIONED.id()))
                .allSatisfy(line -> assertThat(line.cells()).contains("not known"));
    }
}
