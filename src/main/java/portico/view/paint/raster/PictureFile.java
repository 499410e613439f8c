package portico.view.paint.raster;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import portico.view.paint.Picture;
import portico.view.paint.pdf.PdfSurface;

/**
 * Writes pictures. The same picture gives the same bytes, however many threads help; the file's size is bounded by the disk and not by memory, as only
 * a few bands are held at a time.
 */
public final class PictureFile {

    private static final int BAND_ROWS = 256;
    /** Bands under way at once: two being made, one being written. */
    private static final int UNDER_WAY = 3;
    /** Pixels from which on a picture takes so long that it is packed fast: a whole large city magnified. */
    private static final long LARGE = 1L << 27;

    private final AwtFonts fonts;
    private final AwtRuler ruler;
    private final Executor executor;

    /** @param executor makes the bands; {@code Runnable::run} makes them on the caller's thread */
    public PictureFile(AwtFonts fonts, Executor executor) {
        this.fonts = fonts;
        this.ruler = fonts.ruler();
        this.executor = executor;
    }

    /** On the caller's thread, with fonts of its own. */
    public PictureFile() {
        this(new AwtFonts(), Runnable::run);
    }

    /** Writes SVG where the file's name ends so, else PNG; replaces what was there. */
    public void write(Picture picture, Path file) throws IOException {
        if (file.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(".svg")) {
            Files.writeString(file, svg(picture));
        } else {
            writePng(picture, file);
        }
    }

    /** The picture as an SVG document. */
    public String svg(Picture picture) {
        return picture.svg(ruler);
    }

    /** The picture as a PDF document of one page. */
    public byte[] pdf(Picture picture) {
        PdfSurface surface = new PdfSurface(new AwtOutlines(fonts));
        picture.paint(ruler, surface);
        return surface.document(picture.width(), picture.height(), picture.title());
    }

    /** Writes a PNG file, replacing what was there. */
    public void writePng(Picture picture, Path file) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16)) {
            writePng(picture, out);
        }
    }

    public void writePng(Picture picture, OutputStream out) throws IOException {
        boolean large = (long) picture.width() * picture.height() >= LARGE;
        writePng(picture, out, large ? PngBand.Packing.FAST : PngBand.Packing.CLOSE);
    }

    private void writePng(Picture picture, OutputStream out, PngBand.Packing packing) throws IOException {
        try (PngWriter png = new PngWriter(out, picture.width(), picture.height(), picture.transparent(),
                metadata(picture))) {
            Deque<CompletableFuture<PngBand>> bands = new ArrayDeque<>();
            for (int row = 0; row < picture.height(); row += BAND_ROWS) {
                int first = row;
                bands.add(CompletableFuture.supplyAsync(() -> band(picture, first, packing), executor));
                while (!bands.isEmpty() && (bands.size() >= UNDER_WAY || bands.peek().isDone())) {
                    png.add(bands.remove().join());
                }
            }
            for (CompletableFuture<PngBand> band : bands) {
                png.add(band.join());
            }
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private PngBand band(Picture picture, int firstRow, PngBand.Packing packing) {
        int rows = Math.min(BAND_ROWS, picture.height() - firstRow);
        BufferedImage image = image(picture, firstRow, rows);
        int[] pixels = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
        return PngBand.of(pixels, picture.width(), rows, picture.transparent(), packing);
    }

    /** Some rows of a picture as an image in memory. */
    BufferedImage image(Picture picture, int firstRow, int rows) {
        int type = picture.transparent() ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB;
        BufferedImage image = new BufferedImage(picture.width(), rows, type);
        Arrays.fill(((DataBufferInt) image.getRaster().getDataBuffer()).getData(), picture.background());
        try (RasterSurface surface = new RasterSurface(image, fonts)) {
            picture.paint(ruler, surface, firstRow, rows);
        }
        return image;
    }

    private static List<PngText> metadata(Picture picture) {
        List<PngText> texts = new ArrayList<>();
        texts.add(new PngText("Software", "Portico", false));
        if (!picture.title().isEmpty()) {
            texts.add(new PngText("Title", picture.title(), false));
        }
        if (!picture.document().isEmpty()) {
            texts.add(new PngText(Picture.DOCUMENT, picture.document(), true));
        }
        return texts;
    }
}
