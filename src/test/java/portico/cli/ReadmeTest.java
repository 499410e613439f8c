package portico.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The first document that README shows yields what README says it does. */
class ReadmeTest {

    private static final String FENCE = "```\n";

    private static String section() throws IOException {
        String readme = Files.readString(Path.of("README.md"));
        return readme.substring(readme.indexOf("### A document by hand"));
    }

    private static String block(String text, String fence) {
        int start = text.indexOf(fence) + fence.length();
        return text.substring(start, text.indexOf(FENCE, start));
    }

    @Test
    void theDocumentByHandYieldsWhatStandsBelowIt(@TempDir Path folder) throws IOException {
        String document = block(section(), "```json\n");
        String printed = block(section().substring(section().indexOf(document) + document.length() + FENCE.length()),
                FENCE);
        Path file = Files.writeString(folder.resolve("first.json"), document);
        Console console = Console.run("show", file.toString());
        assertThat(console.err()).isEmpty();
        assertThat(console.out()).isEqualTo(printed);
        assertThat(document.lines()).hasSizeLessThanOrEqualTo(16);
    }

    /** What README says of one task more. */
    @Test
    void aFourthTaskWaits(@TempDir Path folder) throws IOException {
        String document = block(section(), "```json\n").replace("\"desiredCount\": 3", "\"desiredCount\": 4");
        Path file = Files.writeString(folder.resolve("first.json"), document);
        assertThat(Console.run("show", file.toString()).out()).contains("3 tasks placed, 1 waiting", "RESOURCE:ENI");
    }
}
