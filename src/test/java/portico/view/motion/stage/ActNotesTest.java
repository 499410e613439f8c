package portico.view.motion.stage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import portico.controller.stage.Acts;
import portico.controller.stage.Way;
import portico.format.Reading;
import portico.format.catalogue.Catalogues;
import portico.format.files.TopologyFiles;
import portico.model.analysis.Analyzer;
import portico.model.capacity.InstanceTypes;
import portico.model.placement.Placer;
import portico.model.topology.NetworkMode;
import portico.model.topology.Topology;

/** What the heads say on pages of any height. */
class ActNotesTest {

    private static final InstanceTypes TYPES = Catalogues.instanceTypes();

    private static Reading read(Path file) {
        return TopologyFiles.of(TYPES, InputStream.nullInputStream()).read(List.of(file));
    }

    private static Programme programme() {
        Topology topology = read(Path.of("samples/eni-limit.json")).topology();
        return Acts.of(topology, topology.services().getFirst().id(), new Analyzer(TYPES), new Placer(TYPES),
                ActNotesTest::scene);
    }

    private static Reading scene(Way way) {
        return read(Path.of("assets", "stage", way.document() + ".json"));
    }

    private static List<String> notes(Act act, double height) {
        return ActHead.notes(act, new StageLayout(1280, height, 5, 0, height));
    }

    @ParameterizedTest
    @ValueSource(doubles = {600, 900})
    void r178TheRankIsReadOnEveryPage(double height) {
        assertThat(programme().acts()).filteredOn(act -> act.terms().refusal().isEmpty())
                .isNotEmpty()
                .allSatisfy(act -> assertThat(String.join(" ", notes(act, height))).startsWith("Performs ")
                        .contains("(R178)"));
    }

    @Test
    void r179WhatWasMeasuredSaysOfWhat() {
        assertThat(Acts.shipped(new Analyzer(TYPES), ActNotesTest::scene).acts())
                .filteredOn(act -> act.mode() == NetworkMode.BRIDGE)
                .singleElement()
                .satisfies(act -> assertThat(String.join(" ", notes(act, 900)))
                        .contains("Docker NAT doubled latency in IBM's 2014 lab (R179)"));
    }

    /** Half a sentence says nothing, or something else. */
    @ParameterizedTest
    @ValueSource(doubles = {600, 900})
    void aNoteIsReadWholeOrNotAtAll(double height) {
        assertThat(List.of(programme(), Acts.shipped(new Analyzer(TYPES), ActNotesTest::scene)))
                .flatExtracting(Programme::acts)
                .allSatisfy(act -> {
                    String read = String.join(" ", notes(act, height));
                    String whole = act.terms().notes().stream().filter(read::contains).collect(Collectors.joining(" "));
                    assertThat(read).isEqualTo(whole);
                });
    }

    /** Only of what was measured, and never as a time of AWS's own. */
    @Test
    void r179NoOtherModeHasAFigureAndNoneIsATime() {
        assertThat(Acts.shipped(new Analyzer(TYPES), ActNotesTest::scene).acts()).isNotEmpty()
                .allSatisfy(
                        act -> assertThat(String.join(" ", notes(act, 900))).doesNotContainPattern("\\d ?(ms|µs)\\b"))
                .filteredOn(act -> act.mode() != NetworkMode.BRIDGE)
                .isNotEmpty()
                .allSatisfy(act -> assertThat(String.join(" ", notes(act, 900))).doesNotContain("R179"));
    }
}
