package portico.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import portico.view.fx.look.FittingRow;
import portico.view.sheet.Ride;

/** In a window of 1280 by 720 no word of the strip and the bar below the city is cut, at any station of any sample's requests. */
@Tag("ui")
@ExtendWith(ApplicationExtension.class)
class WordsWholeTest {
    @TempDir
    private static Path folder;

    private StudioDriver window;

    @Start
    void start(Stage stage) {
        window = StudioDriver.on(stage, folder);
        stage.setWidth(1280);
        stage.setHeight(720);
    }

    @AfterEach
    void close() {
        window.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"e-commerce", "egress", "eni-limit", "fargate", "port-conflict", "restart", "three-modes",
            "trunking", "two-clusters"})
    void nothingIsCut(String sample) {
        window.run(() -> window.studio().open(List.of(Path.of("samples", sample + ".json"))));
        window.settled();
        Set<String> cut = window.fx(this::cut);
        for (int i = 0; i < window.studio().requests().kept().size(); i++) {
            int request = i;
            window.run(() -> window.studio().panels().play().choose(request));
            cut.addAll(window.fx(this::cutOnTheWay));
        }
        assertThat(cut).isEmpty();
    }

    private Set<String> cutOnTheWay() {
        Set<String> cut = new TreeSet<>();
        for (Ride.Station station : window.studio().panels().play().ride().stations()) {
            window.studio().playback().seek(station.at());
            cut.addAll(cut());
        }
        return cut;
    }

    private Set<String> cut() {
        Parent frame = window.studio().panels().frame();
        frame.applyCss();
        frame.layout();
        Set<String> cut = new TreeSet<>();
        List.of("#transport", ".status-bar").forEach(bar -> cut(frame.lookup(bar), cut));
        return cut;
    }

    /** Out of the row it stands in. */
    private static boolean reachesOut(Labeled words) {
        return words.getParent() instanceof FittingRow row && words.getBoundsInParent().getMaxX() > row.getWidth() + 1;
    }

    private static void cut(Node node, Set<String> found) {
        if (!node.isVisible()) {
            return;
        }
        if (node instanceof Labeled words && (words.isTextTruncated() || reachesOut(words))) {
            found.add(words.getText());
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> cut(child, found));
        }
    }
}
