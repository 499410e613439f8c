package portico.view.fx.look;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.stream.Stream;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.Test;
import portico.view.drawing.Role;
import portico.view.paint.Themes;

class ThemeSheetTest {

    @Test
    void namesEveryRole() {
        String css = ThemeSheet.css(Themes.DARK);
        Stream.of(Role.values())
                .forEach(role -> assertThat(css)
                        .contains("-" + role.name().toLowerCase(Locale.ROOT).replace('_', '-') + ": #"));
    }

    @Test
    void namesWhatControlsFxLooksUp() {
        assertThat(ThemeSheet.css(Themes.LIGHT)).contains("-fx-control-inner-background: -panel;",
                "-fx-text-inner-color: -ink;", "-fx-text-box-border: -line;");
    }

    @Test
    void popupsStandOnTheColourOfTheirPanel() {
        assertThat(ThemeSheet.colour(Themes.DARK, Role.PANEL)).isEqualTo(Color.web("#151F35"));
    }
}
