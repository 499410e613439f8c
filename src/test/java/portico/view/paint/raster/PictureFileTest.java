package portico.view.paint.raster;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import portico.view.drawing.Box;
import portico.view.drawing.Figure.Fill;
import portico.view.drawing.Figure;
import portico.view.drawing.Role;
import portico.view.paint.Picture;
import portico.view.paint.Scene;
import portico.view.paint.Themes;

class PictureFileTest {

    private final AwtFonts fonts = new AwtFonts();
    private final PictureFile file = new PictureFile(fonts, Runnable::run);

    private static byte[] png(PictureFile file, Picture picture) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        file.writePng(picture, out);
        return out.toByteArray();
    }

    private static int[] pixels(BufferedImage image) {
        return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void bandsDecodeToTheWholeRaster(boolean transparent) throws IOException {
        Picture picture = Scene.picture().withScale(3).withTransparency(transparent).withTitle("A title");
        BufferedImage decoded = ImageIO.read(new ByteArrayInputStream(png(file, picture)));
        assertThat(decoded.getWidth()).isEqualTo(1260);
        assertThat(decoded.getHeight()).isEqualTo((300 + 56) * 3);
        assertThat(pixels(decoded)).isEqualTo(pixels(file.image(picture, 0, picture.height())));
    }

    @ParameterizedTest
    @EnumSource(PngBand.Packing.class)
    void everyPackingKeepsEveryPixel(PngBand.Packing packing) throws IOException {
        BufferedImage image = file.image(Scene.picture(), 0, 200);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PngWriter png = new PngWriter(out, image.getWidth(), 200, false, List.of())) {
            png.add(band(image.getSubimage(0, 0, image.getWidth(), 150), packing));
            png.add(band(image.getSubimage(0, 150, image.getWidth(), 50), packing));
        }
        BufferedImage decoded = ImageIO.read(new ByteArrayInputStream(out.toByteArray()));
        assertThat(Arrays.equals(pixels(decoded), pixels(image))).isTrue();
    }

    private static PngBand band(BufferedImage rows, PngBand.Packing packing) {
        return PngBand.of(pixels(rows), rows.getWidth(), rows.getHeight(), false, packing);
    }

    @Test
    void theSameBytesOnOneThreadAndOnTwo() throws IOException {
        Picture picture = Scene.picture().withScale(4).withTitle("Twice");
        byte[] once = png(file, picture);
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            assertThat(png(new PictureFile(new AwtFonts(), threads), picture)).isEqualTo(once);
        }
        assertThat(png(file, picture)).isEqualTo(once);
    }

    @Test
    void opaquePicturesHaveNoAlphaAndTransparentOnesShowThrough() throws IOException {
        BufferedImage opaque = ImageIO.read(new ByteArrayInputStream(png(file, Scene.picture())));
        BufferedImage through = ImageIO
                .read(new ByteArrayInputStream(png(file, Scene.picture().withTransparency(true))));
        assertThat(opaque.getColorModel().hasAlpha()).isFalse();
        assertThat(through.getRGB(2, 2)).isZero();
        assertThat(through.getRGB(150, 165)).isEqualTo(0xFFFFF3D0);
    }

    @Test
    void theTitleIsKeptAsMetadata() throws IOException {
        byte[] bytes = png(file, Scene.picture().withTitle("Three modes"));
        assertThat(new String(bytes, StandardCharsets.ISO_8859_1)).contains("tEXtSoftware\0Portico",
                "tEXtTitle\0Three modes");
    }

    @Test
    void whatLiesAboveThePartShownDoesNotCoverTheTitle() {
        Box low = new Box(Scene.AREA.x(), Scene.AREA.y() + 100, Scene.AREA.width(), Scene.AREA.height() - 100);
        Figure tall = new Figure.Rectangle(Scene.AREA, 0, Optional.of(Fill.solid(Role.ACCENT)), Optional.empty(),
                Optional.empty());
        Picture picture = Scene.picture().withFigures(List.of(tall)).withArea(low).withTitle(".");
        BufferedImage title = file.image(picture, 0, picture.height());
        int paper = Themes.LIGHT.argb(Role.PANEL);
        for (int x = 40; x < picture.width(); x++) {
            assertThat(title.getRGB(x, 45)).as("at %d", x).isEqualTo(paper);
        }
    }

    @Test
    void nothingShowsThroughTheTitleOfAPartOnATransparentGround() {
        Box low = new Box(Scene.AREA.x(), Scene.AREA.y() + 100, Scene.AREA.width(), Scene.AREA.height() - 100);
        Picture whole = Scene.picture().withTransparency(true).withTitle(".");
        int right = whole.width() - 1;
        assertThat(file.image(whole, 0, whole.height()).getRGB(right, 45)).as("nothing behind it").isZero();
        Figure tall = new Figure.Rectangle(Scene.AREA, 0, Optional.of(Fill.solid(Role.ACCENT)), Optional.empty(),
                Optional.empty());
        Picture part = whole.withFigures(List.of(tall)).withArea(low);
        assertThat(file.image(part, 0, part.height()).getRGB(right, 45)).isEqualTo(Themes.LIGHT.argb(Role.PANEL));
    }

    @Test
    void themesDiffer() throws IOException {
        assertThat(png(file, Scene.picture())).isNotEqualTo(
                png(file, new Picture(Scene.figures(), Scene.AREA, 1, 1, Themes.DARK, false, "", List.of(), "")));
    }
}
