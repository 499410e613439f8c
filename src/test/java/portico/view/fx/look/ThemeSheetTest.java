package portico.view.fx.look;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javafx.scene.paint.Color;
import org.controlsfx.control.textfield.CustomTextField;
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
    void namesEveryColourThatTheFieldsOfControlsFxLookUp() throws IOException {
        String css = ThemeSheet.css(Themes.LIGHT);
        assertThat(lookedUp("customtextfield.css")).contains("-fx-accent", "-fx-text-box-border")
                .allSatisfy(colour -> assertThat(css).contains(colour + ": -"));
    }

    /** What stands in a sheet as a value and not as a property. */
    private static List<String> lookedUp(String sheet) throws IOException {
        try (InputStream in = CustomTextField.class.getResourceAsStream(sheet)) {
            String css = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return Pattern.compile("-fx-[a-z-]+(?!\\s*:)\\b(?![a-z-]*\\s*:)")
                    .matcher(css)
                    .results()
                    .map(MatchResult::group)
                    .distinct()
                    .toList();
        }
    }

    @Test
    void popupsStandOnTheColourOfTheirPanel() {
        assertThat(ThemeSheet.colour(Themes.DARK, Role.PANEL)).isEqualTo(Color.web("#151F35"));
    }
}
