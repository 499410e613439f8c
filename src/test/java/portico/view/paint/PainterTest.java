package portico.view.paint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import portico.view.drawing.Box;
import portico.view.drawing.Figure;
import portico.view.drawing.Figure.Align;
import portico.view.drawing.Figure.Fill;
import portico.view.drawing.Role;
import portico.view.drawing.Stroke;
import portico.view.drawing.TextStyle;

class PainterTest {

    /** Every letter is half as wide as the type is high. */
    private static final Ruler HALF = (text, face) -> text.length() * face.size() / 2;

    private final RecordingSurface surface = new RecordingSurface();

    private void paint(Viewport viewport, Figure... figures) {
        new Painter(Themes.LIGHT, HALF).paint(List.of(figures), viewport, surface);
    }

    private static Viewport at(double zoom) {
        return new Viewport(0, 0, zoom, 1000, 1000);
    }

    private static Figure frame(double x, double y, double width, double height, double line) {
        return Scene.rectangle(new Box(x, y, width, height), 0, null, Stroke.solid(Role.INK, line));
    }

    @Test
    void leavesOutWhatCannotBeSeen() {
        paint(new Viewport(100, 100, 2, 50, 50), frame(0, 0, 50, 50, 1), frame(110, 110, 5, 5, 1),
                frame(200, 110, 5, 5, 1));
        assertThat(surface.lines).hasSize(1);
    }

    @Test
    void leavesOutWhatIsCovered() {
        Figure below = Scene.rectangle(new Box(5, 5, 10, 10), 0, Fill.solid(Role.LIT), null);
        Figure cover = Scene.rectangle(new Box(-500, -500, 1000, 1000), 0, Fill.solid(Role.GROUND), null);
        Figure shade = Scene.rectangle(new Box(-500, -500, 1000, 1000), 0, Fill.solid(Role.SHADE), null);
        paint(new Viewport(0, 0, 1, 50, 50), below, cover, below, shade);
        assertThat(surface.fills).hasSize(3);
        assertThat(surface.fills.getFirst().paint()).isEqualTo(new Paint.Solid(Themes.LIGHT.argb(Role.GROUND)));
    }

    @Test
    void thinUprightLinesStandOnPixels() {
        paint(at(0.3), frame(10, 10, 100, 100, 1));
        assertThat(surface.lines.getFirst().box()).isEqualTo(new Box(3.5, 3.5, 29, 29));
        assertThat(surface.lines.getFirst().pen()).isEqualTo(Pen.solid(1));
    }

    @Test
    void neighbouringFillsMeetWithoutAGap() {
        paint(at(0.37), Scene.rectangle(new Box(0, 0, 11, 10), 0, Fill.solid(Role.LIT), null),
                Scene.rectangle(new Box(11, 0, 11, 10), 0, Fill.solid(Role.LIT), null));
        assertThat(surface.fills.get(0).box().right()).isEqualTo(surface.fills.get(1).box().x());
    }

    @Test
    void linesOfTheProjectorAreHalfAsWideAgain() {
        new Painter(Themes.PROJECTOR, HALF).paint(List.of(frame(0, 0, 10, 10, 0.8), frame(0, 0, 10, 10, 2)), at(1),
                surface);
        assertThat(surface.lines).extracting(line -> line.pen().width()).containsExactly(1.5, 3.0);
    }

    @Test
    void onlyTheShadowIsTransparent() {
        for (Theme theme : List.of(Themes.LIGHT, Themes.DARK, Themes.PROJECTOR)) {
            for (Role role : Role.values()) {
                int alpha = theme.argb(role) >>> 24;
                assertThat(alpha == 0xFF).as("%s", role).isEqualTo(role != Role.SHADE);
            }
        }
    }

    @Test
    void textNeverShrinksBelowElevenPixels() {
        paint(at(0.5), Scene.label(new Box(0, 0, 400, 40), Align.LEFT, TextStyle.BODY, "payment-svc"));
        assertThat(surface.texts.getFirst().face().size()).isEqualTo(11);
    }

    @Test
    void textThatHasNoHeightIsLeftOut() {
        paint(at(0.5), Scene.label(new Box(0, 0, 400, 20), Align.LEFT, TextStyle.BODY, "payment-svc"));
        assertThat(surface.texts).isEmpty();
    }

    @Test
    void densityEnlargesTextAndLinesAlike() {
        Figure.Label label = Scene.label(new Box(0, 0, 400, 20), Align.LEFT, TextStyle.BODY, "payment-svc");
        new Painter(Themes.LIGHT, HALF).withDensity(4).paint(List.of(label, frame(0, 0, 10, 10, 1)), at(4), surface);
        assertThat(surface.texts.getFirst().face().size()).isEqualTo(52);
        assertThat(surface.lines.getFirst().pen().width()).isEqualTo(4);
    }

    @Test
    void theFirstWordingThatFitsIsShown() {
        paint(at(1), Scene.label(new Box(0, 0, 50, 16), Align.LEFT, TextStyle.ADDRESS, "10.0.1.89", ".89"));
        assertThat(surface.texts).extracting(RecordingSurface.Text::text).containsExactly(".89");
    }

    @Test
    void everyTextStaysInsideItsBox() {
        for (double zoom = 0.05; zoom < 6; zoom *= 1.07) {
            for (Align align : Align.values()) {
                RecordingSurface one = new RecordingSurface();
                Box box = new Box(13, 7, 90, 22);
                Viewport viewport = at(zoom);
                new Painter(Themes.LIGHT, HALF).paint(
                        List.of(Scene.label(box, align, TextStyle.BODY, "a-rather-long-service-name", "short")),
                        viewport, one);
                for (RecordingSurface.Text text : one.texts) {
                    Box room = viewport.toDevice(box);
                    assertThat(text.x()).isBetween(room.x() - 1, room.right());
                    assertThat(text.x() + HALF.width(text.text(), text.face())).isLessThanOrEqualTo(room.right() + 1);
                    assertThat(text.y()).isBetween(room.y(), room.bottom());
                }
            }
        }
    }

    @Test
    void aHatchIsFixedToTheDrawing() {
        Figure hatched = Scene.rectangle(new Box(0, 0, 900, 900), 0, new Fill(Role.INK3, Fill.Pattern.HATCH), null);
        paint(new Viewport(0, 0, 1, 100, 100), hatched);
        paint(new Viewport(100, 0, 1, 100, 100), hatched);
        Paint.Hatch first = (Paint.Hatch) surface.fills.get(0).paint();
        Paint.Hatch second = (Paint.Hatch) surface.fills.get(1).paint();
        assertThat((first.phase() - 100 - second.phase()) % first.pitch()).isZero();
    }
}
