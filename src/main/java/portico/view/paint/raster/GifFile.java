package portico.view.paint.raster;

import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOInvalidTreeException;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.ImageOutputStream;
import portico.view.drawing.Figure;
import portico.view.paint.Picture;

/** Writes a moving picture that repeats for ever: a still one, and what moves above it. The same input gives the same bytes. */
public final class GifFile {

    /** Frames in a second; a GIF counts time in hundredths, and viewers slow down what is faster than 50 a second. */
    public static final int RATE = 20;

    private static final String FORMAT = "javax_imageio_gif_image_1.0";
    private static final int MOMENTS = 4;
    private static final int LAST_FRAME_CENTISECONDS = 200;

    private final AwtFonts fonts = new AwtFonts();
    private final AwtRuler ruler = fonts.ruler();

    /**
     * @param still opaque, with title and legend; drawn once
     * @param moving what stands above it, frame by frame; the last is held for two seconds
     */
    public void write(Picture still, List<List<Figure>> moving, OutputStream out) throws IOException {
        BufferedImage ground = new PictureFile(fonts, Runnable::run).image(still, 0, still.height());
        GifPalette palette = palette(still, ground, moving);
        ImageWriter writer = ImageIO.getImageWritersByFormatName("gif").next();
        try (ImageOutputStream stream = ImageIO.createImageOutputStream(out)) {
            writer.setOutput(stream);
            writer.prepareWriteSequence(null);
            BufferedImage before = null;
            for (int i = 0; i < moving.size(); i++) {
                BufferedImage now = frame(still, ground, moving.get(i));
                Rectangle part = before == null ? new Rectangle(now.getWidth(), now.getHeight()) : changed(before, now);
                BufferedImage indexed = palette.indexed(now, part.x, part.y, part.width, part.height);
                boolean last = i == moving.size() - 1;
                IIOMetadata metadata = metadata(writer, indexed, part, last ? LAST_FRAME_CENTISECONDS : 100 / RATE,
                        before == null);
                writer.writeToSequence(new IIOImage(indexed, List.of(), metadata), null);
                before = now;
            }
            writer.endWriteSequence();
        } finally {
            writer.dispose();
        }
    }

    /** From the ground and from moments spread over the whole time. */
    private GifPalette palette(Picture still, BufferedImage ground, List<List<Figure>> moving) {
        List<BufferedImage> seen = new ArrayList<>(List.of(ground));
        for (int i = 1; i <= MOMENTS; i++) {
            seen.add(frame(still, ground, moving.get((moving.size() - 1) * i / MOMENTS)));
        }
        return GifPalette.of(seen);
    }

    private BufferedImage frame(Picture still, BufferedImage ground, List<Figure> moving) {
        BufferedImage frame = new BufferedImage(ground.getWidth(), ground.getHeight(), BufferedImage.TYPE_INT_RGB);
        frame.setData(ground.getRaster());
        try (RasterSurface surface = new RasterSurface(frame, fonts)) {
            still.withFigures(moving).paint(ruler, surface, 0, frame.getHeight());
        }
        return frame;
    }

    /** The smallest part outside of which both are equal; one pixel where nothing changed. */
    private static Rectangle changed(BufferedImage before, BufferedImage now) {
        Rectangle part = new Rectangle(-1, -1);
        int width = now.getWidth();
        int[] was = GifPalette.pixels(before);
        int[] is = GifPalette.pixels(now);
        for (int y = 0; y < now.getHeight(); y++) {
            int start = y * width;
            int first = Arrays.mismatch(was, start, start + width, is, start, start + width);
            if (first >= 0) {
                int last = width - 1;
                while (was[start + last] == is[start + last]) {
                    last--;
                }
                part.add(new Rectangle(first, y, last - first + 1, 1));
            }
        }
        return part.isEmpty() ? new Rectangle(1, 1) : part;
    }

    private static IIOMetadata metadata(ImageWriter writer, BufferedImage image, Rectangle part, int centiseconds,
            boolean first) throws IIOInvalidTreeException {
        ImageWriteParam parameters = writer.getDefaultWriteParam();
        IIOMetadata metadata = writer.getDefaultImageMetadata(ImageTypeSpecifier.createFromRenderedImage(image),
                parameters);
        IIOMetadataNode root = new IIOMetadataNode(FORMAT);
        root.appendChild(node("ImageDescriptor", "imageLeftPosition", part.x, "imageTopPosition", part.y, "imageWidth",
                part.width, "imageHeight", part.height, "interlaceFlag", "FALSE"));
        root.appendChild(node("GraphicControlExtension", "disposalMethod", "doNotDispose", "userInputFlag", "FALSE",
                "transparentColorFlag", "FALSE", "delayTime", centiseconds, "transparentColorIndex", 0));
        if (first) {
            root.appendChild(forever());
        }
        metadata.mergeTree(FORMAT, root);
        return metadata;
    }

    /** The extension by which viewers begin again at the end. */
    private static IIOMetadataNode forever() {
        IIOMetadataNode extension = node("ApplicationExtension", "applicationID", "NETSCAPE", "authenticationCode",
                "2.0");
        extension.setUserObject(new byte[] {1, 0, 0});
        IIOMetadataNode extensions = new IIOMetadataNode("ApplicationExtensions");
        extensions.appendChild(extension);
        return extensions;
    }

    private static IIOMetadataNode node(String name, Object... attributes) {
        IIOMetadataNode node = new IIOMetadataNode(name);
        for (int i = 0; i < attributes.length; i += 2) {
            node.setAttribute(attributes[i].toString(), attributes[i + 1].toString());
        }
        return node;
    }
}
