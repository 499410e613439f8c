package portico.format.dialect;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import portico.format.Reading;
import portico.format.catalogue.Catalogues;
import portico.model.capacity.InstanceTypes;
import portico.format.files.TopologyFiles;

/** Files of one dialect may be named in any order: the topology and what is said of it are the same. */
class FileOrderTest {

    private static final InstanceTypes TYPES = Catalogues.instanceTypes();

    private static Path file(String name) throws URISyntaxException {
        return Path.of(Objects.requireNonNull(FileOrderTest.class.getResource(name)).toURI());
    }

    private static Reading read(Path... files) {
        return TopologyFiles.of(TYPES, InputStream.nullInputStream()).read(List.of(files));
    }

    @ParameterizedTest
    @CsvSource({"docker-compose.yml, ecs-params.yml", "environment.yml, manifest.yml", "docker-compose.yml, stack.json",
            "manifest.yml, plan.json"})
    void theOrderOfFilesChangesNothing(String one, String other) throws URISyntaxException {
        Reading there = read(file(one), file(other));
        Reading back = read(file(other), file(one));
        assertThat(back.topology()).isEqualTo(there.topology());
        assertThat(back.notes()).isEqualTo(there.notes());
    }

    @ParameterizedTest
    @CsvSource({"docker-compose.yml, ecs-params.yml", "environment.yml, manifest.yml"})
    void whatBelongsTogetherIsMoreThanEachAlone(String one, String other) throws URISyntaxException {
        assertThat(Stream.of(one, other)).allSatisfy(alone -> assertThat(read(file(alone)).topology())
                .isNotEqualTo(read(file(one), file(other)).topology()));
    }
}
