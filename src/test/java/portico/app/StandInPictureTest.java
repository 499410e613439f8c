package portico.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StandInPictureTest {

    @TempDir
    Path here;
    @TempDir
    Path temporary;

    @Test
    void nobodysPictureStandsInTheWayOfAnothers() throws IOException {
        StandInPicture picture = new StandInPicture(here, temporary);
        Path first = picture.file();
        Path second = picture.file();
        assertThat(first).isNotEqualTo(second).hasParent(temporary).hasExtension("png");
    }

    @Test
    void whatMavenStartsDrawsIntoWhatMavenCleans() throws IOException {
        Files.createDirectory(here.resolve("target"));
        Files.writeString(here.resolve("pom.xml"), "<project/>");
        assertThat(new StandInPicture(here, temporary).file()).isEqualTo(here.resolve("target/portico.png"));
        assertThat(temporary).isEmptyDirectory();
    }
}
