package portico.format.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import portico.format.Note;
import portico.format.Progress;
import portico.format.Reading;
import portico.format.catalogue.Catalogues;

class TopologyFilesTest {

    @TempDir
    Path folder;

    private final TopologyFiles files = TopologyFiles.of(Catalogues.instanceTypes(), InputStream.nullInputStream());

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private Note only(Path path) {
        List<Note> notes = files.read(List.of(path)).notes();
        assertThat(notes).hasSize(1);
        assertThat(notes.getFirst().severity()).isEqualTo(Note.Severity.ERROR);
        return notes.getFirst();
    }

    @Test
    void whatCannotBeReadIsSaidClearly() throws IOException {
        assertThat(only(folder.resolve("gone.json")).message()).isEqualTo("there is no such file");
        assertThat(only(folder).message()).isEqualTo("there are no files in this folder");
        assertThat(only(write("empty.json", "")).message()).isEqualTo("is empty");
        assertThat(only(write("other.json", "{\"hello\": 1}")).message()).contains("neither a Portico document");
        assertThat(only(write("broken.json", "{\n oops")).at()).isEqualTo("line 2, column 2");
        assertThat(
                only(Files.write(folder.resolve("bin.json"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10}))
                        .message())
                .contains("is no text");
    }

    @Test
    void whatMayNotBeReadIsSaid() throws IOException {
        Path secret = write("secret.json", "{}");
        assertThat(secret.toFile().setReadable(false)).isTrue();
        assumeFalse(Files.isReadable(secret), "this user may read everything");
        assertThat(only(secret).message()).isEqualTo("reading it is not permitted");
    }

    @Test
    void aHugeFileIsRefusedWithoutReadingIt() throws IOException {
        Path huge = folder.resolve("huge.json");
        try (RandomAccessFile file = new RandomAccessFile(huge.toFile(), "rw")) {
            file.setLength(600L << 20);
        }
        assertThat(only(huge).message()).isEqualTo("is 600 MiB large; Portico reads files of up to 512 MiB");
    }

    @Test
    void devicesAreRefused() {
        Path device = Path.of("/dev/zero");
        assumeFalse(!Files.exists(device), "no such device here");
        assertThat(only(device).message()).isEqualTo("is neither a file nor a folder");
    }

    @Test
    void aFolderIsReadAsOneTopologyAndTheRestIsStillRead() throws IOException {
        write("1.json", "{\"vpcs\": [{\"name\": \"v\", \"cidr\": \"10.0.0.0/16\"}]}");
        write("2.json", "{\"subnets\": [{\"name\": \"s\", \"cidr\": \"10.0.1.0/24\"}]}");
        write("readme.txt", "hello");
        Reading reading = files.read(List.of(folder));
        assertThat(reading.topology().subnets()).hasSize(1);
        assertThat(reading.notes()).singleElement().satisfies(note -> assertThat(note.source()).endsWith("readme.txt"));
    }

    @Test
    void whatIsPassedOverInAFolderIsOneNote() throws IOException {
        write("1.json", "{\"vpcs\": [{\"name\": \"v\", \"cidr\": \"10.0.0.0/16\"}]}");
        write("1.show.json", "{\"name\": \"x\", \"instances\": [], \"tasks\": [], \"unplaced\": [], \"findings\": []}");
        for (String name : List.of("a", "b", "c")) {
            write(name + ".txt", "hello");
        }
        assertThat(files.read(List.of(folder)).notes()).containsExactly(Note.info(folder.toString(), "",
                "4 files are passed over, nothing that Portico reads: 1.show.json, a.txt, b.txt and 1 more"));
    }

    @Test
    void aReportIsNoNetwork() throws IOException {
        assertThat(only(write("s.json", "{\"instances\": [], \"tasks\": [], \"unplaced\": [], \"findings\": []}"))
                .message()).contains("is what portico show printed");
    }

    @Test
    void aFileNamedTwiceIsReadOnce() throws IOException {
        Path file = write("1.json", "{\"vpcs\": [{\"name\": \"v\", \"cidr\": \"10.0.0.0/16\"}]}");
        Reading reading = files.read(List.of(file, file));
        assertThat(reading.notes()).isEmpty();
        assertThat(reading.topology().resources()).hasSize(1);
    }

    /** A repository holds more than what people wrote for it, and its settings are nobody's network. */
    @Test
    void whatToolsKeepInAFolderIsPassedOver() throws IOException {
        for (String tool : List.of(".git/objects", "node_modules/a", "cdk.out/asset.12ab34cd", ".terraform/modules")) {
            Path kept = Files.createDirectories(folder.resolve(tool));
            Files.writeString(kept.resolve("config.json"), "{\"broken\": ");
        }
        Files.writeString(folder.resolve("package.json"), "{\"name\": \"shop\"}");
        Files.writeString(folder.resolve("cdk.context.json"), "{\"availability-zones\": [\"eu-west-1a\"]}");
        Files.writeString(folder.resolve("vpcs.json"),
                "{\"Vpcs\": [{\"VpcId\": \"vpc-1\", \"CidrBlock\": \"10.0.0.0/16\"}]}");
        Reading reading = files.read(List.of(folder));
        assertThat(reading.isComplete()).isTrue();
        assertThat(reading.notes()).extracting(Note::message)
                .contains("2 files are passed over, nothing that Portico reads: cdk.context.json, package.json");
        assertThat(files.read(List.of(folder.resolve("package.json"))).isComplete()).isFalse();
    }

    /** Where nothing else lies there, a folder is not called empty. */
    @Test
    void whatToolsKeepIsNamedWhereItIsAllThereIs() throws IOException {
        write(".hidden.json", "{}");
        Files.writeString(Files.createDirectory(folder.resolve("node_modules")).resolve("a.json"), "{}");
        assertThat(only(folder).message()).isEqualTo("there are no files in this folder but those that tools keep for"
                + " themselves, such as .hidden.json; name the ones that are meant");
    }

    /** CDK calls what it copies by a hash; what people call so is theirs. */
    @Test
    void aFolderThatOnlySoundsLikeAToolsIsRead() throws IOException {
        Path own = Files.createDirectory(folder.resolve("asset.prod"));
        Files.writeString(own.resolve("1.json"), "{\"vpcs\": [{\"name\": \"v\", \"cidr\": \"10.0.0.0/16\"}]}");
        assertThat(files.read(List.of(folder)).topology().resources()).hasSize(1);
    }

    /** What stands beside a folder that may not be looked into is read all the same. */
    @Test
    void aClosedFolderIsNamedAndTheRestIsStillRead() throws IOException {
        write("1.json", "{\"vpcs\": [{\"name\": \"v\", \"cidr\": \"10.0.0.0/16\"}]}");
        Path closed = Files.createDirectory(folder.resolve("closed"));
        assumeTrue(closed.toFile().setReadable(false) && !Files.isReadable(closed),
                "the user may read everything, as root does");
        Reading reading = files.read(List.of(folder));
        assertThat(reading.topology().resources()).hasSize(1);
        assertThat(reading.notes()).containsExactly(Note.error(closed.toString(), "", "reading it is not permitted"));
    }

    @Test
    void standardInput() {
        ByteArrayInputStream in = new ByteArrayInputStream(
                "{\"portico\": 1, \"name\": \"piped\"}".getBytes(StandardCharsets.UTF_8));
        Reading reading = TopologyFiles.of(Catalogues.instanceTypes(), in).read(List.of(Path.of("-")));
        assertThat(reading.topology().name()).isEqualTo("piped");
    }

    @Test
    void readingCanBeCancelled() throws IOException {
        Path file = write("a.json", "{\"portico\": 1}");
        Progress cancelled = new Progress() {
            @Override
            public void report(String what, double fraction) {}

            @Override
            public boolean isCancelled() {
                return true;
            }
        };
        assertThatThrownBy(() -> files.read(List.of(file), cancelled)).isInstanceOf(CancellationException.class);
    }
}
