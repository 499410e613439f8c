package portico.view.sheet;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import portico.format.Progress;
import portico.format.Source;
import portico.format.catalogue.Catalogues;
import portico.format.document.DocumentReader;
import portico.format.files.TopologyFiles;
import portico.format.report.ShowJson;
import portico.model.analysis.Analysis;
import portico.model.analysis.Analyzer;
import portico.model.id.ClusterId;
import portico.model.id.InstanceId;
import portico.model.id.ResourceId;
import portico.model.id.ServiceId;
import portico.model.id.TaskId;
import portico.model.placement.Limit;
import portico.model.topology.NetworkMode;
import portico.model.topology.TaskDefinition;
import portico.view.drawing.DrawingOptions;
import portico.view.drawing.Level;
import portico.view.drawing.city.CityPlan;

class SheetsTest {
    private static Analysis analysis(String sample) {
        var types = Catalogues.instanceTypes();
        var reading = TopologyFiles.of(types, InputStream.nullInputStream())
                .read(List.of(Path.of("samples", sample + ".json")));
        return new Analyzer(types).analyze(reading.topology());
    }

    private static Stream<ResourceId> subjects(OutlineNode node) {
        return Stream.concat(node.subject().stream(), node.children().stream().flatMap(SheetsTest::subjects));
    }

    @ParameterizedTest
    @ValueSource(strings = {"e-commerce", "three-modes", "eni-limit", "trunking", "port-conflict", "fargate", "restart",
            "egress", "two-clusters"})
    void everythingHasASheetALineToSpeakAndTasksAndHostsARow(String sample) {
        Analysis analysis = analysis(sample);
        analysis.topology().resources().forEach(resource -> {
            assertThat(Sheets.of(analysis, resource.id())).as(resource.id().value()).isPresent();
            assertThat(Spoken.of(analysis, resource.id())).isNotBlank();
        });
        var rows = Outline.of(analysis).stream().flatMap(SheetsTest::subjects).toList();
        assertThat(rows).doesNotHaveDuplicates();
        analysis.topology().tasks().forEach(task -> assertThat(rows).contains(task.id()));
        analysis.topology().instances().forEach(host -> assertThat(rows).contains(host.id()));
    }

    /** Stand-ins for blocks and addresses begin with a zero; none of them is shown. */
    @Test
    void nobodyIsShownAnAddressThatNobodyTold() {
        Source compose = new Source("compose.yaml", "services: {web: {image: i}, api: {image: i}}".getBytes(UTF_8));
        var types = Catalogues.instanceTypes();
        Analysis analysis = new Analyzer(types).analyze(TopologyFiles.of(types, InputStream.nullInputStream())
                .readSources(List.of(compose), Progress.NONE)
                .topology());
        Stream<String> sheets = analysis.topology()
                .resources()
                .flatMap(resource -> Sheets.of(analysis, resource.id()).stream())
                .map(sheet -> sheet.subtitle() + sheet.sections());
        assertThat(Stream.concat(sheets, Outline.of(analysis).stream().map(OutlineNode::toString)))
                .noneMatch(text -> text.replace("0.0.0.0/0", "").matches("(?s).*\\b0\\.\\d+\\.\\d+\\.\\d+.*"));
    }

    @Test
    void aFargateTaskThatWaitsWaitsForNoHost() {
        var types = Catalogues.instanceTypes();
        Source document = new Source("d.json",
                """
                        {"vpcs": [{"id": "v", "cidr": "10.0.0.0/16"}], "subnets": [{"id": "s", "cidr": "10.0.1.0/24"}],
                         "taskDefinitions": [{"family": "t", "networkMode": "awsvpc", "cpu": "1024", "memory": "512", "containerDefinitions": [{"name": "a"}]}],
                         "services": [{"serviceName": "web", "taskDefinition": "t", "desiredCount": 1, "launchType": "FARGATE",
                           "networkConfiguration": {"awsvpcConfiguration": {"subnets": ["s"]}}}]}"""
                        .getBytes(UTF_8));
        Analysis analysis = new Analyzer(types).analyze(TopologyFiles.of(types, InputStream.nullInputStream())
                .readSources(List.of(document), Progress.NONE)
                .topology());
        assertThat(WaitingCard.of(analysis)).extracting(WaitingCard::code, WaitingCard::detail)
                .containsExactly(tuple("Fargate",
                        "No Fargate configuration exists for given values: 1024 CPU units with 512 MiB"));
    }

    @Test
    void aTaskSaysItsAddressItsLockAndWhatItReaches() {
        Sheet sheet = Sheets.of(analysis("e-commerce"), new TaskId("task-3")).orElseThrow();
        var rows = sheet.sections().stream().flatMap(section -> section.rows().stream()).toList();
        assertThat(sheet.title()).isEqualTo("payment-svc");
        assertThat(rows).contains(Row.Fact.mono("Address", "10.0.1.89"), new Row.Allow("In", "3000", "from sg-alb"));
        assertThat(rows).anyMatch(
                row -> row instanceof Row.Mark mark && mark.tone() == Tone.OK && mark.text().equals("payment-rds"));
        assertThat(rows).anyMatch(
                row -> row instanceof Row.Mark mark && mark.tone() == Tone.NO && mark.text().equals("user-rds"));
        assertThat(sheet.command()).startsWith("aws ecs describe-tasks");
    }

    @Test
    void whereThereAreSeveralClustersEverythingSaysItsOwn() {
        Analysis analysis = analysis("two-clusters");
        Row.Link shop = new Row.Link("Cluster", "shop", new ClusterId("shop"));
        Stream.of(new InstanceId("i-0shop1"), new ServiceId("web"), new TaskId("web-5"))
                .forEach(subject -> assertThat(Sheets.of(analysis, subject).orElseThrow().sections())
                        .flatExtracting(Section::rows)
                        .contains(shop));
        assertThat(Outline.of(analysis)).extracting(OutlineNode::text, OutlineNode::aside)
                .contains(tuple("Cluster shop", "2 hosts"), tuple("Cluster batch", "1 host"));
        assertThat(Sheets.of(analysis, new ClusterId("shop")).orElseThrow().command()).contains("--clusters shop");
        assertThat(Sheets.of(analysis, new TaskId("report-1")).orElseThrow().command()).contains("--cluster batch");
    }

    @Test
    void waitingTasksHaveTheirTicket() {
        assertThat(WaitingCard.of(analysis("eni-limit"))).singleElement()
                .satisfies(card -> assertThat(card.code()).isEqualTo("RESOURCE:ENI"));
    }

    /** R46, R48: nothing is provisioned for a service's task while there is no host; it does not even exist. */
    @Test
    void aTaskWithoutAnyHostIsNotProvisioned() {
        String text = """
                {"vpcs": [{"id": "v", "cidr": "10.0.0.0/16"}], "subnets": [{"id": "a", "cidr": "10.0.1.0/24"}],
                 "taskDefinitions": [{"family": "web", "networkMode": "host", "containerDefinitions": [{"name": "app", "memory": 64}]}],
                 "services": [{"serviceName": "web", "taskDefinition": "web", "desiredCount": 1}]}""";
        Analysis analysis = new Analyzer(Catalogues.instanceTypes())
                .analyze(new DocumentReader(Catalogues.instanceTypes())
                        .read(List.of(new Source("x", text.getBytes(UTF_8))), Progress.NONE)
                        .topology());
        assertThat(WaitingCard.of(analysis)).extracting(WaitingCard::code).containsExactly("no host");
        assertThat(CityPlan.draw(analysis, Level.FACADE, DrawingOptions.DEFAULT).figures())
                .flatMap(figure -> figure.labels().map(label -> label.wordings().getFirst()).toList())
                .contains("no host")
                .doesNotContain("PROVISIONING");
        assertThat(ShowJson.write(analysis, List.of())).doesNotContain("PROVISIONING");
    }

    /** R48: tasks of such a provider exist, and wait for an instance that ECS starts. */
    @Test
    void aTicketSaysWhoStartsAnInstance() {
        String text = """
                {"vpcs": [{"id": "v", "cidr": "10.0.0.0/16"}], "subnets": [{"id": "a", "cidr": "10.0.1.0/24"}],
                 "clusters": [{"clusterName": "shop", "capacityProviders": [{"name": "mi", "type": "MANAGED_INSTANCES"}]}],
                 "taskDefinitions": [{"family": "web", "networkMode": "host", "containerDefinitions": [{"name": "app", "memory": 64}]}],
                 "services": [{"serviceName": "web", "taskDefinition": "web", "desiredCount": 1,
                   "capacityProviderStrategy": [{"capacityProvider": "mi", "weight": 1}]}]}""";
        Analysis analysis = new Analyzer(Catalogues.instanceTypes())
                .analyze(new DocumentReader(Catalogues.instanceTypes())
                        .read(List.of(new Source("x", text.getBytes(UTF_8))), Progress.NONE)
                        .topology());
        assertThat(WaitingCard.of(analysis)).singleElement().satisfies(card -> {
            assertThat(card.code()).isEqualTo("PROVISIONING");
            assertThat(card.detail()).isEqualTo("mi starts an instance for it");
        });
        assertThat(StatusLine.of(analysis).headline())
                .isEqualTo("web waits, PROVISIONING: mi starts an instance for it");
    }

    @Test
    void aTicketNamesTheHostThatComesClosest() {
        assertThat(WaitingCard.of(analysis("three-modes"))).isNotEmpty()
                .allSatisfy(card -> assertThat(card.code()).isEqualTo("RESOURCE:PORTS"));
    }

    @ParameterizedTest
    @CsvSource({"BRIDGE, dynamic → 3000/tcp", "HOST, 3000 → 3000/tcp", "AWSVPC, 3000/tcp"})
    void anOmittedHostPortIsDynamicInBridgeModeOnly(NetworkMode mode, String expected) {
        Analysis analysis = analysis("three-modes");
        TaskDefinition definition = analysis.topology()
                .all(TaskDefinition.class)
                .stream()
                .filter(d -> d.networkMode() == mode)
                .findFirst()
                .orElseThrow();
        assertThat(Sheets.of(analysis, definition.id()).orElseThrow().sections()).flatExtracting(Section::rows)
                .contains(Row.Fact.mono("Port", expected));
    }

    @Test
    void theSearchFindsByNameIdAddressAndPort() {
        Search search = Search.of(analysis("e-commerce"));
        assertThat(search.find("10.0.1.89")).first().extracting(Found::subject).isEqualTo(new TaskId("task-3"));
        assertThat(search.find("PAYMENT-SVC")).isNotEmpty();
        assertThat(search.find("i-0b77")).first().extracting(Found::emblem).isEqualTo(Emblem.HOST);
        assertThat(search.find("5432")).extracting(Found::name).contains("user-rds", "payment-rds");
        assertThat(search.find("3000")).extracting(Found::subject)
                .contains(new TaskId("task-1"), new TaskId("task-2"), new TaskId("task-3"));
        assertThat(search.find("nothing like it")).isEmpty();
    }

    @Test
    void theLedgerSaysWhereEachHostPortLeadsAndWhichComesNext() {
        Grid ledger = new PortLedger(analysis("port-conflict")).grid();
        assertThat(ledger.lines()).allSatisfy(line -> assertThat(line.cells()).hasSameSizeAs(ledger.columns()));
        Grid modes = new PortLedger(analysis("three-modes")).grid();
        assertThat(modes.lines()).extracting(Grid.Line::cells)
                .contains(List.of("i-0b12", "32770", "tcp", "Dynamic", "web-bridge", "web-bridge-3", "web", "3000",
                        "172.17.0.4", "tg-bridge i-0b12:32770"))
                .contains(List.of("i-0b12", "32771", "tcp", "Next", "comes next", "", "", "", "", ""));
    }

    /** R35: networkBindings of such a task are empty. */
    @Test
    void theLedgerSaysWhyATaskWithItsOwnAddressIsNotInIt() {
        Grid ledger = new PortLedger(analysis("eni-limit")).grid();
        assertThat(ledger.lines()).noneMatch(line -> line.subject() instanceof TaskId);
        assertThat(ledger.without()).contains("awsvpc").endsWith("(R35).");
    }

    @Test
    void theLedgerIsSearchedForTheSelectedHostOrTask() {
        var topology = analysis("three-modes").topology();
        assertThat(PortLedger.wordsFor(topology, Optional.of(new TaskId("web-bridge-3")))).isEqualTo("web-bridge-3");
        assertThat(PortLedger.wordsFor(topology, Optional.of(topology.instances().getFirst().id())))
                .isEqualTo("i-0b12");
        assertThat(PortLedger.wordsFor(topology, Optional.of(topology.subnets().getFirst().id()))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"e-commerce", "three-modes", "eni-limit", "trunking", "fargate"})
    void everyRowHasACellForEachColumn(String sample) {
        assertThat(Grids.of(analysis(sample))).allSatisfy(grid -> assertThat(grid.lines())
                .allSatisfy(line -> assertThat(line.cells()).hasSameSizeAs(grid.columns())));
    }

    @Test
    void theOverviewSaysHowManyMoreFitAndUnderWhichRoofs() {
        Sheet sheet = OverviewSheet.of(analysis("trunking"));
        assertThat(sheet.sections().getFirst().rows()).contains(
                new Row.Figure("3", "more tasks fit", "on 1 of 2 hosts"),
                new Row.Roof(Optional.of(Limit.ENI), "2 hosts", "room for 3"));
    }
}
