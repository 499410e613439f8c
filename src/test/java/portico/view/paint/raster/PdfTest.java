package portico.view.paint.raster;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.InflaterInputStream;
import org.junit.jupiter.api.Test;
import portico.view.paint.Picture;
import portico.view.paint.Scene;

class PdfTest {

    private final Picture picture = Scene.picture().withTitle("Every figure (all)");
    private final String pdf = new String(new PictureFile().pdf(picture), StandardCharsets.ISO_8859_1);

    private String content() throws IOException {
        int start = pdf.indexOf("stream\n") + "stream\n".length();
        byte[] packed = pdf.substring(start, pdf.indexOf("\nendstream")).getBytes(StandardCharsets.ISO_8859_1);
        return new String(new InflaterInputStream(new ByteArrayInputStream(packed)).readAllBytes(),
                StandardCharsets.ISO_8859_1);
    }

    @Test
    void thePageIsAsLargeAsThePictureAndNamesIt() {
        assertThat(pdf).startsWith("%PDF-1.7")
                .contains("/MediaBox [0 0 " + picture.width() + ' ' + picture.height() + ']',
                        "/Title (Every figure \\(all\\))");
    }

    @Test
    void everyObjectStandsWhereTheTableSays() {
        Matcher offsets = Pattern.compile("(\\d{10}) 00000 n").matcher(pdf);
        int number = 0;
        while (offsets.find()) {
            number++;
            assertThat(pdf.substring(Integer.parseInt(offsets.group(1)))).startsWith(number + " 0 obj\n");
        }
        assertThat(pdf).contains("/Size " + (number + 1));
        assertThat(pdf.substring(Integer.parseInt(pdf.replaceAll("(?s).*startxref\n(\\d+).*", "$1"))))
                .startsWith("xref");
    }

    @Test
    void wordsAreShapesAndCanBeSearched() throws IOException {
        assertThat(content()).contains("(Every figure \\(all\\)) Tj").contains("3 Tr /F1\n").contains(" c\n");
    }

    @Test
    void whatIsSavedIsRestoredAndEveryNumberIsOne() throws IOException {
        String content = content();
        assertThat(content.lines().filter("q"::equals).count()).isEqualTo(content.lines().filter("Q"::equals).count());
        assertThat(content).doesNotContain("NaN", "Infinity", "E-");
    }

    @Test
    void theSamePictureGivesTheSameBytes() {
        assertThat(new PictureFile().pdf(picture)).isEqualTo(new PictureFile().pdf(picture));
    }
}
