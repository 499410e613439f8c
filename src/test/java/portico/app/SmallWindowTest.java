package portico.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import portico.view.fx.look.Focus;

/** In a window of 800 by 500 the bars drop what matters least, and what they keep stands whole within the window. */
class SmallWindowTest extends StudioWindow {

    private static final List<String> BARS = List.of(".toolbar", ".status-bar");

    @Override
    void open() {
        window.stage().setWidth(800);
        window.stage().setHeight(500);
        window.studio().open(List.of());
    }

    @ParameterizedTest
    @ValueSource(strings = {"e-commerce", "eni-limit", "three-modes", "port-conflict"})
    void theBarsStandWithinTheWindow(String sample) {
        Path file = Path.of("samples", sample + ".json");
        window.run(() -> window.studio().open(List.of(file)));
        window.until(() -> window.studio().documents().state().file().filter(file::equals).isPresent());
        window.settled();
        List<Labeled> labels = window.fx(this::labels);
        assertThat(labels).hasSizeGreaterThan(10);
        assertThat(labels).filteredOn(this::reachesOut).isEmpty();
        assertThat(labels).flatExtracting(SmallWindowTest::shown)
                .contains("Saved")
                .noneMatch(words -> words.endsWith("..."));
    }

    private List<Labeled> labels() {
        Parent frame = window.studio().panels().frame();
        frame.applyCss();
        frame.layout();
        return BARS.stream()
                .flatMap(bar -> frame.lookup(bar).lookupAll("*").stream())
                .filter(Node::isManaged)
                .filter(Labeled.class::isInstance)
                .map(Labeled.class::cast)
                .toList();
    }

    /** As drawn, with dots at the end where it was cut. */
    private static List<String> shown(Labeled label) {
        return label.lookupAll(".text")
                .stream()
                .filter(Text.class::isInstance)
                .map(text -> ((Text) text).getText())
                .toList();
    }

    private boolean reachesOut(Node node) {
        Bounds bounds = node.localToScene(node.getLayoutBounds());
        return bounds.getMinX() < -0.5 || bounds.getMaxX() > window.stage().getScene().getWidth() + 0.5;
    }

    @Test
    void theKeyThatGoesThroughThePartsComesToTheRail() {
        window.settled();
        window.run(() -> window.find("#document-menu", Node.class).requestFocus());
        window.run(() -> window.studio().panels().nextRegion(1));
        Parent rail = window.find(".rail", Parent.class);
        assertThat(window.fx(() -> Focus.within(rail)).isPresent()).isTrue();
    }
}
