package portico.format.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import portico.model.capacity.InstanceType;

/** A person's own catalogue takes the place of the bundled one. */
class CatalogueTest {

    private static final String HEADER = """
            # as of 2027-01-15
            type,vcpus,memoryMiB,maxEnis,ipv4PerEni,hypervisor,ecsTasksWithoutTrunking,ecsTasksWithTrunking,\
            networkPerformance,onDemandUsdPerHour,currentGeneration,architectures,defaultCardMaxEnis
            """;
    private static final String LARGE = "c99.large,2,4096,3,10,nitro,2,11,,0.1,true,x86_64,3\n";

    @TempDir
    private Path folder;

    private Catalogue of(String text) throws IOException {
        return Catalogue.of(Optional.of(Files.writeString(folder.resolve("own.csv"), text)));
    }

    @Test
    void theirsIsUsedAndNamed() throws IOException {
        Catalogue own = of(HEADER + LARGE);
        assertThat(own.types().all()).extracting(InstanceType::name).containsExactly("c99.large");
        assertThat(own.types().asOf()).isEqualTo("2027-01-15");
        assertThat(own.source()).endsWith("own.csv");
        assertThat(own.notes()).isEmpty();
    }

    @Test
    void oneImpossibleRowCostsNoOther() throws IOException {
        Catalogue own = of(HEADER + "bad.large,2,4096,3,10,nitro,5,11,,0.1,true,x86_64,3\n" + LARGE);
        assertThat(own.types().find("c99.large")).isPresent();
        assertThat(own.notes()).singleElement()
                .hasToString(folder.resolve("own.csv")
                        + ": line 3: bad.large: ecsTasksWithoutTrunking is not maxEnis - 1 (R63)");
        assertThat(own.isComplete()).isFalse();
    }

    @Test
    void anOlderOneIsUsedWithAWord() throws IOException {
        Catalogue own = of(HEADER.replace("2027", "2020") + LARGE);
        assertThat(own.types().all()).hasSize(1);
        assertThat(own.notes()).singleElement().satisfies(note -> assertThat(note.message()).contains("older"));
        assertThat(own.isComplete()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "type,vcpus\nc99.large,2", "not a catalogue"})
    void oneWithoutAnyTypeLeavesTheBundledInPlace(String text) throws IOException {
        Catalogue own = of(text);
        assertThat(own.types().all()).hasSize(Catalogue.bundled().types().all().size());
        assertThat(own.notes()).last().satisfies(note -> assertThat(note.message()).contains("is used instead"));
        assertThat(own.isComplete()).isFalse();
    }

    @Test
    void oneThatIsNotThereLeavesTheBundledInPlace() {
        Catalogue own = Catalogue.of(Optional.of(folder.resolve("missing.csv")));
        assertThat(own.source()).isEqualTo(Catalogue.bundled().source());
        assertThat(own.notes()).first().satisfies(note -> assertThat(note.message()).contains("cannot be read"));
    }

    @Test
    void isFoundByVariableElseInTheSettings() throws IOException {
        Map<String, String> named = Map.of(OwnCatalogue.VARIABLE, "mine.csv");
        assertThat(OwnCatalogue.find(Map.of(), folder)).isEmpty();
        assertThat(OwnCatalogue.find(Map.of(OwnCatalogue.VARIABLE, " "), folder)).isEmpty();
        Path kept = Files.writeString(folder.resolve(OwnCatalogue.FILE), HEADER);
        assertThat(OwnCatalogue.find(Map.of(), folder)).contains(kept);
        assertThat(OwnCatalogue.find(named, folder)).contains(Path.of("mine.csv"));
    }
}
