package portico.view.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import portico.format.catalogue.Catalogues;
import portico.format.files.TopologyFiles;
import portico.model.flow.log.Attributor;
import portico.model.flow.log.FlowLog;
import portico.model.flow.log.FlowSums;
import portico.model.flow.log.LogFormat;
import portico.model.flow.log.LogRecord;
import portico.model.topology.Topology;

/** R174 as the table of a flow log says it. */
class FlowSheetTest {

    private static final Topology MODES = TopologyFiles
            .of(Catalogues.instanceTypes(), java.io.InputStream.nullInputStream())
            .read(List.of(Path.of("samples/three-modes.json")))
            .topology();

    private static LogRecord line(String text) {
        return new LogRecord(LogFormat.DEFAULT, List.of(text.split(" ", -1)));
    }

    private static FlowSheet sheet(String... lines) {
        FlowLog log = new FlowLog(List.of(lines).stream().map(FlowSheetTest::line).toList());
        return FlowSheet.of(log, new FlowSums(MODES, Attributor.TEAM).of(log));
    }

    @Test
    void rowsThatCannotBeAttributedAreMarkedByWordsAndShape() {
        FlowSheet sheet = sheet("2 1 eni-1 10.0.1.100 203.0.113.9 40000 443 6 9 900 1 2 ACCEPT OK",
                "2 1 eni-1 10.0.101.10 10.0.1.100 41000 32768 6 1 60 1 2 REJECT OK");
        assertThat(sheet.summary()).isEqualTo("2 lines, 1 refused, ◇ 1 cannot be attributed");
        assertThat(sheet.grid().lines().getFirst().cells())
                .startsWith("◇ one of web-bridge-1, web-bridge-2, web-bridge-3 or i-0b12", "?", "?", "calls");
        assertThat(sheet.grid().lines().getLast().cells()).contains("alb", "web-bridge-1", "32768", "REJECT");
    }

    @Test
    void aRowLeadsToWhatItAddsUp() {
        FlowSheet sheet = sheet("2 1 eni-1 10.0.1.100 203.0.113.9 40000 443 6 9 900 1 2 ACCEPT OK",
                "2 1 eni-1 10.0.1.100 203.0.113.9 40001 443 6 9 900 1 2 ACCEPT OK");
        assertThat(sheet.grid().lines()).hasSize(1);
        assertThat(sheet.sum(sheet.grid().lines().getFirst())).hasValueSatisfying(sum -> {
            assertThat(sum.lines()).isEqualTo(2);
            assertThat(FlowSheet.name(sum)).startsWith("log: ◇ one of").endsWith("calls 203.0.113.9");
        });
    }

    /** In a window 1280 wide the table is 712 wide. */
    @Test
    void whatMattersHasRoomInASmallWindow() {
        assertThat(FlowSheet.NONE.grid().columns()).filteredOn(column -> !column.dispensable())
                .extracting(Grid.Column::title)
                .startsWith("Whose", "Does", "Peer", "Port", "Action");
        assertThat(FlowSheet.NONE.grid()
                .columns()
                .stream()
                .filter(column -> !column.dispensable())
                .mapToInt(Grid.Column::width)
                .sum()).isLessThan(700);
    }
}
