package portico.view.drawing.overlay;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.provider.ValueSource;
import org.junit.jupiter.params.ParameterizedTest;
import portico.format.catalogue.Catalogues;
import portico.format.files.TopologyFiles;
import portico.model.analysis.Analysis;
import portico.model.analysis.Analyzer;
import portico.model.id.InstanceId;
import portico.model.id.TaskId;
import portico.model.placement.Placer;
import portico.model.placement.Verdict;
import portico.model.topology.Task;
import portico.view.drawing.Box;
import portico.view.drawing.Samples;
import portico.view.drawing.Drawing;
import portico.view.drawing.DrawingOptions;
import portico.view.drawing.Figure;
import portico.view.drawing.Level;
import portico.view.drawing.city.CityPlan;

class VerdictMarksTest {

    private static List<String> words(Optional<InstanceId> home) {
        return labels("e-commerce", "task-1", home).stream().flatMap(label -> label.wordings().stream()).toList();
    }

    private static List<Figure.Label> labels(String sample, String id, Optional<InstanceId> home) {
        var types = Catalogues.instanceTypes();
        var reading = TopologyFiles.of(types, InputStream.nullInputStream())
                .read(List.of(Path.of("samples", sample + ".json")));
        Analysis analysis = new Analyzer(types).analyze(reading.topology());
        Task task = analysis.topology().task(new TaskId(id));
        Drawing drawing = CityPlan.draw(analysis, Level.FACADE, DrawingOptions.DEFAULT);
        var verdicts = new Placer(types).verdicts(analysis.topology(), analysis.capacity(), task);
        return VerdictMarks.figures(GroundWords.of(drawing), "user-service", home, verdicts, Optional.empty(), 1)
                .stream()
                .filter(Figure.Label.class::isInstance)
                .map(Figure.Label.class::cast)
                .toList();
    }

    @Test
    void aTaskWouldGetADoorOnEveryHostButItsOwn() {
        assertThat(words(Optional.of(new InstanceId("i-0a31")))).contains("10.0.2.4", "10.0.3.4")
                .doesNotContain("10.0.1.54");
        assertThat(words(Optional.empty())).contains("10.0.1.54");
    }

    @Test
    void everyHostHasItsCard() {
        assertThat(words(Optional.of(new InstanceId("i-0a31")))).contains("Runs here", "Fits, last ENI",
                "Fits, 2 ENIs free");
    }

    /** R85: a reason too long for the card leaves its code, which is said once. */
    @Test
    void aCardSaysItsCodeOnce() {
        assertThat(labels("egress", "by-nat-1", Optional.empty()))
                .filteredOn(label -> label.wordings().contains("LOCATION"))
                .hasSize(1);
    }

    /** Most hosts of a large city are out of sight, and verdicts are drawn anew whenever one looks elsewhere. */
    @ParameterizedTest
    @ValueSource(doubles = {0.4, 1, 2})
    void whoSeesAPartSeesThereWhatIsThereInAll(double zoom) {
        Analysis city = Samples.analysis("eni-limit");
        Drawing drawing = CityPlan.draw(city, Level.at(zoom), DrawingOptions.DEFAULT);
        Task task = city.topology().tasks().getFirst();
        List<Verdict> all = new Placer(Catalogues.instanceTypes()).verdicts(city.topology(), city.capacity(), task);
        for (Verdict verdict : all) {
            Box lot = drawing.lot(verdict.instance()).orElseThrow().inset(-20 / zoom);
            List<Verdict> some = VerdictMarks.around(drawing, all, lot, zoom);
            assertThat(some).contains(verdict);
            assertThat(in(lot, drawing, some, zoom)).isEqualTo(in(lot, drawing, all, zoom)).isNotEmpty();
        }
        assertThat(VerdictMarks.around(drawing, all, drawing.bounds().moved(1e5, 0), zoom)).isEmpty();
    }

    private static List<Figure> in(Box area, Drawing drawing, List<Verdict> verdicts, double zoom) {
        return VerdictMarks.figures(GroundWords.of(drawing), "app", Optional.empty(), verdicts, Optional.empty(), zoom)
                .stream()
                .filter(figure -> figure.bounds().overlaps(area))
                .toList();
    }
}
