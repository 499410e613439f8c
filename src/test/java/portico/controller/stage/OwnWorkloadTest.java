package portico.controller.stage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import portico.format.catalogue.Catalogues;
import portico.format.files.TopologyFiles;
import portico.model.analysis.Analyzer;
import portico.model.capacity.InstanceTypes;
import portico.model.edit.ChangeDesiredCount;
import portico.model.edit.ChangeInstanceType;
import portico.model.edit.translation.Workload;
import portico.model.placement.Placer;
import portico.model.topology.NetworkMode;
import portico.model.topology.Service;
import portico.model.topology.Topology;
import portico.view.drawing.Box;
import portico.view.drawing.Figure;
import portico.view.motion.stage.Act;
import portico.view.motion.stage.Programme;
import portico.view.motion.stage.Stage;
import portico.view.paint.Theme;
import portico.view.paint.Themes;
import portico.view.paint.Picture;
import portico.view.paint.raster.PictureFile;

/** A service of a network, five ways. */
class OwnWorkloadTest {
    private static final InstanceTypes TYPES = Catalogues.instanceTypes();
    private static final Placer PLACER = new Placer(TYPES);

    private static Topology sample(String name) {
        return TopologyFiles.of(TYPES, InputStream.nullInputStream())
                .read(List.of(Path.of("samples", name + ".json")))
                .topology();
    }

    private static Programme programme(Topology topology, Service service) {
        return Acts.of(Workload.of(topology, service.id(), PLACER).orElseThrow(), new Analyzer(TYPES), PLACER);
    }

    @ParameterizedTest
    @CsvSource({"e-commerce", "eni-limit", "three-modes", "port-conflict", "egress"})
    void everythingStaysOnThePageAndATimeIsAPicture(String name) {
        Topology topology = sample(name);
        for (Service service : topology.services()) {
            Programme programme = programme(topology, service);
            Stage stage = new Stage(programme, 1280, 600);
            Box page = stage.page().inset(-1);
            List<Figure> first = stage.movingAt(1.5);
            assertThat(stage.still()).allSatisfy(figure -> assertThat(page.contains(figure.bounds())).isTrue());
            for (double seconds = 0; seconds < Stage.duration(programme.acts()); seconds += 1.1) {
                assertThat(stage.movingAt(seconds))
                        .allSatisfy(figure -> assertThat(page.contains(figure.bounds())).isTrue());
            }
            assertThat(stage.movingAt(1.5)).isEqualTo(first);
        }
    }

    @ParameterizedTest
    @CsvSource({"light,1600,940", "dark,1280,584"})
    void aWayThatAwsRefusesSaysSoAndWhy(String theme, double width, double height) throws IOException {
        Topology topology = sample("e-commerce");
        for (var host : topology.instances()) {
            topology = new ChangeInstanceType(host.id(), "t3.micro").applyTo(topology, PLACER);
        }
        Programme programme = programme(topology, topology.services().getFirst());
        Act trunked = programme.acts().get(Way.TRUNK.ordinal());
        assertThat(trunked.terms().refusal()).hasValueSatisfying(it -> assertThat(it.rule()).isEqualTo("R71"));
        assertThat(trunked.journey().duration()).isZero();
        Stage stage = new Stage(programme, width, height);
        List<Figure> figures = new ArrayList<>(stage.still());
        figures.addAll(stage.movingAt(4));
        assertThat(figures.stream().flatMap(Figure::labels).map(label -> label.wordings().getFirst()))
                .contains("Refused by AWS", "R71", "refused by AWS");
        Theme colours = theme.equals("dark") ? Themes.DARK : Themes.LIGHT;
        Path file = Files.createDirectories(Path.of("target", "gallery")).resolve("own-" + theme + ".png");
        new PictureFile().write(new Picture(figures, stage.page(), 1, 1, colours, false, "", List.of(), ""), file);
        assertThat(file).isNotEmptyFile();
    }

    @Test
    void whatCannotBePutSideBySideSaysWhyAndTheExampleIsShown() {
        Topology topology = sample("e-commerce");
        Service service = topology.services().getFirst();
        Topology idle = new ChangeDesiredCount(service.id(), 0).applyTo(topology, PLACER);
        Programme programme = Acts.of(idle, service.id(), new Analyzer(TYPES), PLACER, Scenes::read);
        assertThat(programme.instead()).contains(service.name()
                + " cannot be put side by side: none of its tasks is to run. This is the shipped example.");
        assertThat(programme.acts()).hasSameSizeAs(Scenes.programme().acts());
        assertThat(Acts.of(topology, service.id(), new Analyzer(TYPES), PLACER, Scenes::read).instead()).isEmpty();
        assertThat(Scenes.programme().instead()).isEmpty();
    }

    @Test
    void r178HostAndAwsvpcRankAboveBridgeWithoutAnyFigureOfAws() {
        Topology topology = sample("three-modes");
        for (Programme programme : List.of(Scenes.programme(), programme(topology, topology.services().getFirst()))) {
            for (Act act : programme.acts()) {
                assertThat(act.terms().notes()).filteredOn(note -> note.contains("R178"))
                        .singleElement()
                        .asString()
                        .startsWith(
                                act.mode() == NetworkMode.BRIDGE ? "Performs below host and awsvpc" : "Performs best")
                        .doesNotContainPattern("\\d ?(ms|microseconds)");
            }
        }
    }

    @Test
    void theCommonSentenceSaysHowManyTasksStandOnWhat() {
        Topology topology = sample("eni-limit");
        assertThat(programme(topology, topology.services().getFirst()).sentences().getFirst())
                .startsWith("On copies of your network, 3 of 12 tasks alone on i-0c54, a c5.4xlarge, or on Fargate.");
    }
}
