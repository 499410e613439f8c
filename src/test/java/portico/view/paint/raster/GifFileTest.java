package portico.view.paint.raster;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.metadata.IIOMetadataNode;
import org.junit.jupiter.api.Test;
import portico.view.drawing.Box;
import portico.view.drawing.Figure;
import portico.view.drawing.Figure.Fill;
import portico.view.drawing.Role;
import portico.view.paint.Scene;
import portico.view.paint.Themes;

class GifFileTest {

    private static final Box FIRST = new Box(10, 10, 20, 12);
    private static final Box SECOND = new Box(60, 40, 20, 12);

    private static List<Figure> at(Box box) {
        return List.of(
                new Figure.Rectangle(box, 0, Optional.of(Fill.solid(Role.ACCENT)), Optional.empty(), Optional.empty()));
    }

    private static byte[] gif() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new GifFile().write(Scene.picture(), List.of(at(FIRST), at(SECOND), at(SECOND)), out);
        return out.toByteArray();
    }

    private static ImageReader reader(byte[] bytes) throws IOException {
        ImageReader reader = ImageIO.getImageReadersByFormatName("gif").next();
        reader.setInput(ImageIO.createImageInputStream(new ByteArrayInputStream(bytes)));
        return reader;
    }

    private static IIOMetadataNode node(ImageReader reader, int frame, String name) throws IOException {
        var root = (IIOMetadataNode) reader.getImageMetadata(frame).getAsTree("javax_imageio_gif_image_1.0");
        return (IIOMetadataNode) root.getElementsByTagName(name).item(0);
    }

    @Test
    void theFirstFrameIsWholeAndTheNextHoldsOnlyWhatChanged() throws IOException {
        ImageReader reader = reader(gif());
        assertThat(reader.getNumImages(true)).isEqualTo(3);
        assertThat(reader.read(0).getWidth()).isEqualTo(Scene.picture().width());
        IIOMetadataNode part = node(reader, 1, "ImageDescriptor");
        assertThat(part.getAttribute("imageLeftPosition")).isEqualTo("10");
        assertThat(part.getAttribute("imageTopPosition")).isEqualTo("10");
        assertThat(part.getAttribute("imageWidth")).isEqualTo("70");
        assertThat(part.getAttribute("imageHeight")).isEqualTo("42");
        assertThat(node(reader, 2, "ImageDescriptor").getAttribute("imageWidth")).isEqualTo("1");
    }

    @Test
    void whatMovesHasItsOwnColourAndLeavesTheGroundAsItWas() throws IOException {
        ImageReader reader = reader(gif());
        BufferedImage first = reader.read(0);
        BufferedImage change = reader.read(1);
        int accent = Themes.LIGHT.argb(Role.ACCENT);
        assertThat(first.getRGB(20, 16)).isEqualTo(accent);
        assertThat(change.getRGB(70 - 10, 46 - 10)).isEqualTo(accent);
        assertThat(change.getRGB(20 - 10, 16 - 10)).isEqualTo(first.getRGB(40, 16));
    }

    @Test
    void itRepeatsForEverAndGivesTheSameBytes() throws IOException {
        IIOMetadataNode forever = node(reader(gif()), 0, "ApplicationExtension");
        assertThat(forever.getAttribute("applicationID")).isEqualTo("NETSCAPE");
        assertThat((byte[]) forever.getUserObject()).containsExactly(1, 0, 0);
        assertThat(gif()).isEqualTo(gif());
    }
}
