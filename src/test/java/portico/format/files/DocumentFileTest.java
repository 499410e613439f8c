package portico.format.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import portico.format.Reading;
import portico.format.catalogue.Catalogues;

class DocumentFileTest {

    @TempDir
    Path folder;

    private Reading read(Path file) {
        return TopologyFiles.of(Catalogues.instanceTypes(), InputStream.nullInputStream()).read(List.of(file));
    }

    @Test
    void whatPorticoMakesNothingOfIsCarriedOver() throws IOException {
        Path file = Files.writeString(folder.resolve("a.json"),
                """
                        {"$schema": "../portico.schema.json", "taskDefinitions": [{"family": "f", "executionRoleArn": "arn:x",
                          "runtimePlatform": {"operatingSystemFamily": "LINUX", "cpuArchitecture": "ARM64"},
                          "containerDefinitions": [{"name": "c", "environment": [{"name": "A", "value": "b"}]}]}],
                         "services": [{"serviceName": "s", "taskDefinition": "f", "desiredCount": 0, "enableExecuteCommand": true}]}""");
        Reading reading = read(file);
        assertThat(reading.notes()).isEmpty();
        DocumentFile.save(file, List.of(file), reading);
        assertThat(file).content()
                .contains("\"$schema\": \"../portico.schema.json\"", "\"executionRoleArn\": \"arn:x\"", "ARM64",
                        "{ \"name\": \"A\", \"value\": \"b\" }", "\"enableExecuteCommand\": true");
        Reading again = read(file);
        assertThat(again.topology()).isEqualTo(reading.topology());
        assertThat(again.notes()).isEmpty();
    }

    @Test
    void aFailedSaveLeavesTheOldFileAsItWas() throws IOException {
        Path file = Files.writeString(folder.resolve("a.json"), "old");
        assertThatThrownBy(() -> SafeFile.write(file, out -> {
            out.write(new byte[1 << 20]);
            throw new IOException("No space left on device");
        })).isInstanceOf(IOException.class)
                .hasMessageContaining("No space left on device")
                .hasMessageContaining("the old file is as it was");
        assertThat(file).hasContent("old");
        assertThat(folder).isDirectoryContaining(file::equals).isDirectoryNotContaining(f -> !f.equals(file));
    }

    @Test
    void whatCannotBeClearedAwayKeepsNobodyFromSaving() throws IOException {
        Path odd = Files.createDirectory(folder.resolve(".a.json.7.tmp"));
        Files.createFile(odd.resolve("inside"));
        Files.setLastModifiedTime(odd, FileTime.fromMillis(0));
        SafeFile.write(folder.resolve("a.json"), "whole");
        assertThat(folder.resolve("a.json")).hasContent("whole");
    }

    @Test
    void whatAKilledProgramLeftIsClearedAwayButNotWhatSomebodyWritesNow() throws IOException {
        Path left = Files.writeString(folder.resolve(".a.json.1.tmp"), "half");
        Path written = Files.writeString(folder.resolve(".a.json.2.tmp"), "half");
        Files.setLastModifiedTime(left, FileTime.fromMillis(0));
        SafeFile.write(folder.resolve("a.json"), "whole");
        assertThat(folder.resolve("a.json")).hasContent("whole");
        assertThat(left).doesNotExist();
        assertThat(written).exists();
    }

    @Test
    void placesThatCannotBeWrittenAreNamed() {
        assertThatThrownBy(() -> SafeFile.write(folder, "x")).hasMessageContaining("it is a folder");
        assertThatThrownBy(() -> SafeFile.write(folder.resolve("no/such/a.json"), "x"))
                .hasMessageContaining("there is no such folder");
    }

    @Test
    void linksAndPermissionsStay() throws IOException {
        Path file = Files.writeString(folder.resolve("a.json"), "old");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-rw-r--"));
        Path link = Files.createSymbolicLink(folder.resolve("link.json"), file);
        SafeFile.write(link, "new");
        assertThat(link).isSymbolicLink().hasContent("new");
        assertThat(file).hasContent("new");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file))).isEqualTo("rw-rw-r--");
    }
}
