package portico.controller.stage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import portico.format.Reading;
import portico.model.flow.Trace;
import portico.view.drawing.Box;
import portico.view.drawing.Figure;
import portico.view.drawing.Point;
import portico.view.motion.stage.Act;
import portico.view.motion.stage.Programme;
import portico.view.motion.stage.Stage;
import portico.view.paint.Picture;
import portico.view.paint.Theme;
import portico.view.paint.Themes;
import portico.view.paint.raster.PictureFile;

/** The same request, five ways, on one clock. */
class StageTest {
    private static final Programme PROGRAMME = Scenes.programme();
    private static final List<Act> ACTS = PROGRAMME.acts();

    @ParameterizedTest
    @EnumSource(Way.class)
    void eachSceneIsReadWholeAndItsRequestArrives(Way way) {
        Reading scene = Scenes.read(way);
        assertThat(scene.notes()).isEmpty();
        Act act = ACTS.get(way.ordinal());
        assertThat(act.title()).isEqualTo(way.title());
        assertThat(act.journey().trace().isDelivered()).isTrue();
    }

    /** R161, R164, R165: only bridge mode rewrites the destination behind the host's door. */
    @ParameterizedTest
    @CsvSource({"BRIDGE,172.17.0.3:3000,10.0.1.100:32769", "HOST,10.0.1.100:3000,10.0.1.100:3000",
            "AWSVPC,10.0.1.5:3000,10.0.1.5:3000", "TRUNK,10.0.1.5:3000,10.0.1.5:3000",
            "FARGATE,10.0.1.5:3000,10.0.1.5:3000"})
    void whatTheBalancerWritesAndWhatTheTaskReads(Way way, String read, String written) {
        Trace trace = ACTS.get(way.ordinal()).journey().trace();
        assertThat(trace.hops().getLast().in().dst()).hasToString(read);
        assertThat(trace.hops()).anySatisfy(hop -> {
            assertThat(hop.isRewritten()).isTrue();
            assertThat(hop.out().dst()).hasToString(written);
        });
    }

    @Test
    void theSameMomentIsTheSamePictureWhateverWasShownBefore() {
        Stage stage = new Stage(PROGRAMME, 1600, 940);
        List<Figure> before = stage.movingAt(2.5);
        for (double seconds = 0; seconds < Stage.duration(ACTS); seconds += 0.7) {
            stage.movingAt(seconds);
        }
        assertThat(stage.movingAt(2.5)).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource({"1600,940", "1280,640", "1000,560", "2560,1300"})
    void everythingStaysOnThePage(double width, double height) {
        Stage stage = new Stage(PROGRAMME, width, height);
        Box page = stage.page().inset(-1);
        assertThat(stage.still()).allSatisfy(figure -> assertThat(page.contains(figure.bounds())).isTrue());
        for (double seconds = 0; seconds < Stage.duration(ACTS); seconds += 0.5) {
            assertThat(stage.movingAt(seconds))
                    .allSatisfy(figure -> assertThat(page.contains(figure.bounds())).isTrue());
        }
    }

    @Test
    void aPointOnTheClockIsATimeAndNoOtherIs() {
        Stage stage = new Stage(PROGRAMME, 1600, 940);
        assertThat(stage.timeAt(new Point(800, 400))).isEmpty();
        double middle = stage.timeAt(new Point(800, 880)).orElseThrow();
        assertThat(middle).isBetween(0.1, Stage.duration(ACTS) - 0.1);
        assertThat(stage.timeAt(new Point(1599 - 20, 880)).orElseThrow()).isEqualTo(Stage.duration(ACTS));
    }

    @Test
    void stepsGoFromStationToStationOfAnyAct() {
        StagePlayback playback = new StagePlayback(ACTS);
        List<Double> stops = new ArrayList<>();
        for (int i = 0; i < 100 && playback.head().seconds() < Stage.duration(ACTS); i++) {
            playback.step();
            stops.add(playback.head().seconds());
        }
        assertThat(stops).isSorted().doesNotHaveDuplicates().endsWith(Stage.duration(ACTS));
        for (int i = stops.size() - 2; i >= 0; i--) {
            playback.stepBack();
            assertThat(playback.head().seconds()).isLessThan(stops.get(i + 1));
        }
    }

    @Test
    void timePassesOnlyWhilePlayingAndStopsAtTheEnd() {
        StagePlayback playback = new StagePlayback(ACTS);
        playback.advance(1);
        assertThat(playback.head().seconds()).isZero();
        playback.toggle();
        playback.advance(1);
        assertThat(playback.head().seconds()).isEqualTo(1);
        playback.advance(1000);
        assertThat(playback.head().seconds()).isEqualTo(Stage.duration(ACTS));
        assertThat(playback.head().playing()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"light,1600,940,5.2", "dark,1280,640,7", "projector,1600,940,9", "small,1280,582,7"})
    void aPageIsAPicture(String theme, double width, double height, double seconds) throws IOException {
        Stage stage = new Stage(PROGRAMME, width, height);
        List<Figure> figures = new ArrayList<>(stage.still());
        figures.addAll(stage.movingAt(seconds));
        Theme colours = List.of(Themes.LIGHT, Themes.DARK, Themes.PROJECTOR, Themes.LIGHT)
                .get(List.of("light", "dark", "projector", "small").indexOf(theme));
        Path file = Files.createDirectories(Path.of("target", "gallery")).resolve("stage-" + theme + ".png");
        new PictureFile().write(new Picture(figures, stage.page(), 1, 1, colours, false, "", List.of(), ""), file);
        assertThat(file).isNotEmptyFile();
    }
}
