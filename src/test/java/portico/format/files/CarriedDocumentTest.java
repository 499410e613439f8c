package portico.format.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import portico.format.Note;
import portico.format.Reading;
import portico.format.catalogue.Catalogues;
import portico.format.document.DocumentWriter;
import portico.view.paint.Picture;
import portico.view.paint.Scene;
import portico.view.paint.raster.PictureFile;

class CarriedDocumentTest {

    private static final Path SAMPLE = Path.of("samples/e-commerce.json");

    @TempDir
    Path folder;

    private final TopologyFiles files = TopologyFiles.of(Catalogues.instanceTypes(), InputStream.nullInputStream());

    private Reading read(Path file) {
        return files.read(List.of(file));
    }

    private Path picture(String name, Picture picture) throws IOException {
        Path file = folder.resolve(name);
        new PictureFile().write(picture, file);
        return file;
    }

    @ParameterizedTest
    @ValueSource(strings = {"shop.png", "shop.svg"})
    void aPictureOpensAgainAsWhatItShows(String name) throws IOException {
        Reading shown = read(SAMPLE);
        Reading opened = read(
                picture(name, Scene.picture().withDocument(DocumentWriter.write(shown.topology(), shown.stories()))));
        assertThat(opened.topology()).isEqualTo(shown.topology());
        assertThat(opened.stories()).isEqualTo(shown.stories());
    }

    @ParameterizedTest
    @ValueSource(strings = {"plain.png", "plain.svg"})
    void aPictureWithoutADocumentIsRefusedInWords(String name) throws IOException {
        assertThat(read(picture(name, Scene.picture())).notes()).singleElement()
                .extracting(Note::message)
                .asString()
                .startsWith("is a picture that carries no Portico document");
    }

    @Test
    void signsOfMarkupSurviveInBothFormats() throws IOException {
        String document = "{\"portico\": 1, \"name\": \"a < b & c > \\\"d\\\"\"}";
        for (String name : List.of("signs.png", "signs.svg")) {
            Path file = picture(name, Scene.picture().withDocument(document));
            assertThat(CarriedDocument.in(Files.readAllBytes(file)).map(String::new)).contains(document);
        }
    }

    @Test
    void aPictureThatWasCutOrChangedGivesNoDocument() throws IOException {
        byte[] whole = Files.readAllBytes(picture("cut.png", Scene.picture().withDocument("{\"portico\": 1}")));
        int keyword = new String(whole, java.nio.charset.StandardCharsets.ISO_8859_1).indexOf("Portico-document");
        for (int length = 9; length < keyword + 30; length++) {
            assertThat(CarriedDocument.in(java.util.Arrays.copyOf(whole, length))).as("%d bytes", length).isEmpty();
        }
        whole[keyword + "Portico-document".length() + 5]++;
        assertThat(CarriedDocument.in(whole)).isEqualTo(Optional.empty());
    }
}
