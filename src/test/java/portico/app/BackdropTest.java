package portico.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.scene.Parent;
import javafx.scene.layout.BackgroundFill;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;
import org.junit.jupiter.api.Test;
import portico.view.drawing.Role;
import portico.view.fx.look.ThemeSheet;

class BackdropTest extends StudioWindow {

    /** The city covers all of what it is drawn on: a background of it or of what holds it would only cost time in every frame. */
    @Test
    void nothingIsPaintedBelowTheCity() {
        List<Paint> below = window.fx(() -> Stream.iterate((Parent) window.city(), Objects::nonNull, Parent::getParent)
                .map(Region.class::cast)
                .filter(around -> around.getBackground() != null)
                .flatMap(around -> around.getBackground().getFills().stream())
                .map(BackgroundFill::getFill)
                .toList());
        assertThat(below).allMatch(Color.TRANSPARENT::equals);
    }

    @Test
    void theSceneIsFilledWithTheGroundOfItsTheme() {
        for (Look.Name name : Look.Name.values()) {
            window.run(() -> window.studio().look().wear(name));
            assertThat(window.stage().getScene().getFill()).isEqualTo(ThemeSheet.colour(name.theme(), Role.GROUND));
        }
    }
}
