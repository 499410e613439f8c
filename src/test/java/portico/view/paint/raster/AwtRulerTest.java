package portico.view.paint.raster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.font.FontRenderContext;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import portico.view.paint.Face;

class AwtRulerTest {

    private final AwtFonts fonts = new AwtFonts();

    @ParameterizedTest
    @ValueSource(strings = {"payment-service", "10.0.1.89:32768", "3 used, 248 left", "paym…vice", "AVATAR fi ->",
            "Größe ✓"})
    void widthsAreThoseOfTheWholeText(String text) {
        AwtRuler ruler = new AwtRuler(fonts);
        for (Face face : new Face[] {new Face(false, 400, 11), new Face(false, 700, 22.5), new Face(true, 600, 12)}) {
            double whole = fonts.font(face, text)
                    .getStringBounds(text, new FontRenderContext(null, true, true))
                    .getWidth();
            assertThat(ruler.width(text, face)).as("%s %s", text, face).isCloseTo(whole, within(0.01));
        }
    }
}
