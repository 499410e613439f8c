package portico.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LeftoverTest {
    @TempDir
    private Path folder;

    private Leftover left(String name) throws IOException {
        Leftover left = new Leftover(folder.resolve(name));
        Files.writeString(left.document(), "{}");
        return left;
    }

    @Test
    void whatIsKeptOfAFileTellsWhichFileThatIs() throws IOException {
        Path shop = folder.resolve("my shop.json");
        Leftover left = left("recovery-7.json");
        assertThat(left.belongsTo()).isEmpty();
        left.belongsTo(Optional.of(shop));
        assertThat(left.belongsTo()).contains(shop);
        left.belongsTo(Optional.empty());
        assertThat(left.belongsTo()).as("a new document in the same window").isEmpty();
    }

    @Test
    void itIsMovedAndDeletedWithItsNote() throws IOException {
        Path shop = folder.resolve("shop.json");
        Leftover left = left("recovery-7.json");
        left.belongsTo(Optional.of(shop));
        Leftover mine = new Leftover(folder.resolve("recovery-8.json"));
        left.moveTo(mine);
        assertThat(mine.belongsTo()).contains(shop);
        assertThat(mine.document()).exists();
        mine.delete();
        assertThat(folder).isEmptyDirectory();
    }
}
