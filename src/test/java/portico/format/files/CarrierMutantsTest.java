package portico.format.files;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import portico.Damage;
import portico.format.Reading;
import portico.format.catalogue.Catalogues;
import portico.view.paint.Scene;
import portico.view.paint.raster.PictureFile;

/** Damaged files that carry or pack a text give what is left of it, or a note. More of them come with {@code -Dportico.mutants=10000}. */
class CarrierMutantsTest {

    private static final int MUTANTS = Integer.getInteger("portico.mutants", 100);

    @TempDir
    Path folder;

    private final TopologyFiles files = TopologyFiles.of(Catalogues.instanceTypes(), InputStream.nullInputStream());

    private void survives(Path whole) throws IOException {
        byte[] bytes = Files.readAllBytes(whole);
        Damage damage = new Damage(new Random(bytes.length));
        for (int i = 0; i < MUTANTS; i++) {
            Reading reading = files.read(List.of(Files.write(whole, damage.to(bytes))));
            assertThat(reading.notes().isEmpty() && reading.topology().resources().findAny().isEmpty()
                    && reading.flowLog().isEmpty()).as("mutant %s vanished without a word", i).isFalse();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"shop.png", "shop.svg"})
    void aPictureMayBeBroken(String name) throws IOException {
        Path picture = folder.resolve(name);
        String document = Files.readString(Path.of("samples", "eni-limit.json"));
        new PictureFile().write(Scene.picture().withDocument(document), picture);
        assertThat(files.read(List.of(picture)).topology().instances()).isNotEmpty();
        survives(picture);
    }

    @Test
    void aPackedFlowLogMayBeBroken() throws IOException {
        String lines = "2 123456789010 eni-1 172.31.16.139 172.31.16.21 20641 22 6 20 4249 1418530010 1418530070 ACCEPT OK\n";
        Path log = folder.resolve("flow.log.gz");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(log))) {
            out.write(lines.repeat(50).getBytes(UTF_8));
        }
        assertThat(files.read(List.of(log)).flowLog().records()).hasSize(50);
        survives(log);
    }
}
