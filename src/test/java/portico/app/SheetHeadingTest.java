package portico.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import portico.model.id.InstanceId;

/** The head of the inspector: a name is not broken for the badge beside it. */
class SheetHeadingTest extends StudioWindow {

    @Override
    void open() throws IOException {
        window.stage().setWidth(1280);
        window.stage().setHeight(720);
        window.studio().open(List.of(Path.of("samples/myths/s08.json")));
    }

    private Bounds scene(Node node) {
        return node.localToScene(node.getBoundsInLocal());
    }

    @ParameterizedTest
    @CsvSource({"i-listed, true", "i-hidden-behind-trunk, false"})
    void aBadgeStandsBesideANameThatLeavesItRoom(String host, boolean beside) {
        window.run(() -> window.studio().selection().select(new InstanceId(host)));
        window.settled();
        window.run(() -> {
            Label title = window.find("#sheet-title", Label.class);
            Label badge = window.find("#sheet-badge", Label.class);
            assertThat(title.getText()).isEqualTo(host);
            assertThat(title.getHeight()).isEqualTo(title.prefHeight(-1));
            assertThat(title.getWidth()).isGreaterThanOrEqualTo(title.prefWidth(-1));
            assertThat(scene(badge).getMinX() >= scene(title).getMaxX()).isEqualTo(beside);
            assertThat(scene(badge).getMinY() >= scene(title).getMaxY()).isNotEqualTo(beside);
            Node header = title.getParent();
            assertThat(scene(header).contains(scene(badge))).isTrue();
        });
    }
}
