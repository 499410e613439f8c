package portico.view.paint.pdf;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.Deflater;
import portico.view.paint.Paint;
import portico.view.paint.Zlib;

/** The frame of a PDF document around the content of its one page. */
final class PdfFile {

    /** The font of the words that are there unseen. */
    static final String FONT = "/F1";

    private static final int HEAD_OBJECTS = 6;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final List<Integer> offsets = new ArrayList<>();

    private PdfFile() {}

    static byte[] of(int width, int height, String title, byte[] content, Set<Integer> alphas,
            List<Paint.Gradient> gradients) {
        PdfFile file = new PdfFile();
        file.write("%PDF-1.7\n");
        file.object("<< /Type /Catalog /Pages 2 0 R >>");
        file.object("<< /Type /Pages /Kids [3 0 R] /Count 1 >>");
        file.object("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 " + width + ' ' + height
                + "] /Contents 4 0 R /Resources << /Font << " + FONT + " 5 0 R >> /ExtGState << " + alphas(alphas)
                + " >> /Shading << " + shadings(gradients) + " >> >> >>");
        byte[] upright = ("1 0 0 -1 0 " + height + " cm\n").getBytes(StandardCharsets.ISO_8859_1);
        file.stream(upright, content);
        file.object("<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>");
        file.object("<< /Producer (Portico) /Title " + string(title) + " >>");
        gradients.forEach(gradient -> file.object(shading(gradient)));
        return file.finished();
    }

    /** Text as a literal; what Latin-1 has no sign for becomes a question mark. */
    static String string(String text) {
        String plain = text.replace("…", "...").replace("→", "->");
        byte[] latin = plain.getBytes(StandardCharsets.ISO_8859_1);
        return '(' + new String(latin, StandardCharsets.ISO_8859_1).replace("\\", "\\\\")
                .replace("(", "\\(")
                .replace(")", "\\)") + ')';
    }

    static double red(int argb) {
        return (argb >> 16 & 0xFF) / 255.0;
    }

    static double green(int argb) {
        return (argb >> 8 & 0xFF) / 255.0;
    }

    static double blue(int argb) {
        return (argb & 0xFF) / 255.0;
    }

    private static String alphas(Set<Integer> alphas) {
        return alphas.stream()
                .map(alpha -> String.format(Locale.ROOT, "/A%d << /ca %.3f /CA %<.3f >>", alpha, alpha / 255.0))
                .collect(Collectors.joining(" "));
    }

    private static String shadings(List<Paint.Gradient> gradients) {
        return IntStream.range(0, gradients.size())
                .mapToObj(i -> "/S" + i + ' ' + (HEAD_OBJECTS + 1 + i) + " 0 R")
                .collect(Collectors.joining(" "));
    }

    private static String shading(Paint.Gradient gradient) {
        return String.format(Locale.ROOT,
                "<< /ShadingType 2 /ColorSpace /DeviceRGB /Coords [0 %.2f 0 %.2f] /Extend [true true] "
                        + "/Function << /FunctionType 2 /Domain [0 1] /N 1 /C0 %s /C1 %s >> >>",
                gradient.top(), gradient.bottom(), colour(gradient.topArgb()), colour(gradient.bottomArgb()));
    }

    private static String colour(int argb) {
        return String.format(Locale.ROOT, "[%.3f %.3f %.3f]", red(argb), green(argb), blue(argb));
    }

    private void object(String text) {
        begin();
        write(text + "\nendobj\n");
    }

    private void begin() {
        offsets.add(out.size());
        write(offsets.size() + " 0 obj\n");
    }

    private void stream(byte[] head, byte[] content) {
        byte[] packed = packed(head, content);
        begin();
        write("<< /Filter /FlateDecode /Length " + packed.length + " >>\nstream\n");
        out.writeBytes(packed);
        write("\nendstream\nendobj\n");
    }

    private static byte[] packed(byte[] head, byte[] content) {
        ByteArrayOutputStream all = new ByteArrayOutputStream(head.length + content.length);
        all.writeBytes(head);
        all.writeBytes(content);
        return Zlib.packed(all.toByteArray(), Deflater.DEFAULT_COMPRESSION);
    }

    private byte[] finished() {
        int start = out.size();
        write("xref\n0 " + (offsets.size() + 1) + "\n0000000000 65535 f \n");
        offsets.forEach(offset -> write(String.format(Locale.ROOT, "%010d 00000 n \n", offset)));
        write("trailer\n<< /Size " + (offsets.size() + 1) + " /Root 1 0 R /Info 6 0 R >>\nstartxref\n" + start
                + "\n%%EOF\n");
        return out.toByteArray();
    }

    private void write(String text) {
        out.writeBytes(text.getBytes(StandardCharsets.ISO_8859_1));
    }
}
