package portico.format.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import portico.format.Note;
import portico.model.capacity.InstanceType;
import portico.model.capacity.InstanceTypes;

class CataloguesTest {

    private static final String HEADER = "type,vcpus,memoryMiB,maxEnis,ipv4PerEni,hypervisor,ecsTasksWithoutTrunking,ecsTasksWithTrunking,"
            + "networkPerformance,onDemandUsdPerHour,currentGeneration,architectures,defaultCardMaxEnis\n";

    private final InstanceTypes types = Catalogues.instanceTypes();

    /** R63, R65 and R71: slots without trunking and with it; -1 where trunking is not supported. */
    @ParameterizedTest
    @CsvSource({"t3.micro,1,-1", "c5.large,2,10", "c5.xlarge,3,20", "c5.4xlarge,7,60", "c5.18xlarge,14,120",
            "t3.xlarge,3,-1", "i4i.32xlarge,14,498"})
    void slots(String name, int without, int with) {
        InstanceType type = types.find(name).orElseThrow();
        assertThat(type.tasksWithoutTrunking()).isEqualTo(without);
        assertThat(type.tasksWithTrunking().orElse(-1)).isEqualTo(with);
    }

    /** R77: types with several network cards carry a caution. */
    @Test
    void multiCardTypesAreCautious() {
        assertThat(types.find("p5.48xlarge").orElseThrow().cautiousTasks()).isEqualTo(OptionalInt.of(1));
        assertThat(types.find("m6in.32xlarge").orElseThrow().cautiousTasks()).isEqualTo(OptionalInt.of(7));
        assertThat(types.find("c5.large").orElseThrow().cautiousTasks()).isEmpty();
    }

    @Test
    void knowsAllTypesAndTheirDate() {
        assertThat(types.all()).hasSize(1429);
        assertThat(types.asOf()).isEqualTo("2026-08-18");
    }

    /** R65, R71 and R77, where a catalogue has these columns too: the word about trunking agrees with the limit, and one card holds all interfaces. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"10,3,true,1|", ",3,false,1|", "10,3,,|", "10,2,true,2|",
            ",3,true,1|trunkingSupported without a limit", "10,3,false,1|trunkingSupported is false",
            "10,3,perhaps,1|neither true nor false", "10,2,true,1|networkCards is 1"})
    void theWordAboutTrunkingAgreesWithTheLimit(String cells, String refusal) {
        String[] cell = cells.split(",", -1);
        InstanceTypesCsv.Result result = InstanceTypesCsv.read("own.csv",
                HEADER.strip() + ",trunkingSupported,networkCards\nx.large,2,4096,3,10,nitro,2," + cell[0]
                        + ",,0.1,true,x86_64," + cell[1] + "," + cell[2] + "," + cell[3]);
        assertThat(result.notes()).hasSize(refusal == null ? 0 : 1)
                .allSatisfy(note -> assertThat(note.message()).contains(refusal));
        assertThat(result.types().all()).hasSize(refusal == null ? 1 : 0);
    }

    /** R39: a catalogue may have a column of GPUs, where 0 tells that there are none. */
    @ParameterizedTest
    @CsvSource(nullValues = "-", value = {"8,8", "0,0", "'',-"})
    void aColumnMayTellGpus(String cell, Integer gpus) {
        String text = HEADER.strip() + ",gpus\nx.large,2,4096,3,10,nitro,2,10,,0.1,true,x86_64,3," + cell;
        InstanceType type = InstanceTypesCsv.read("own.csv", text).types().find("x.large").orElseThrow();
        assertThat(type.gpus()).isEqualTo(gpus == null ? OptionalInt.empty() : OptionalInt.of(gpus));
        assertThat(types.find("p5.48xlarge").orElseThrow().gpus()).as("ours does not tell").isEmpty();
    }

    /** Some very large types hold fewer tasks with a trunk than without (R63, R65). */
    @Test
    void trunkingMayLowerTheNumber() {
        assertThat(types.all()).filteredOn(InstanceType::isTrunkingLower)
                .extracting(InstanceType::name)
                .containsExactlyInAnyOrder("u-6tb1.56xlarge", "u-18tb1.112xlarge", "u-18tb1.metal", "u-24tb1.112xlarge",
                        "u-24tb1.metal");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"x.bad,2,4096,-3,10,nitro,2,10,,0.1,true,x86_64,3|maxEnis is not a count",
            "x.bad,2,4096,3,10,nitro,5,10,,0.1,true,x86_64,3|maxEnis - 1",
            "x.bad,2,4096,3,10,nitro,2,10,,0.1,true,x86_64,4|more than maxEnis",
            "x.bad,2,4096|3 cells where the header has 13",
            "x.bad,2,4096,3,10,nitro,2,-2,,0.1,true,x86_64,3|ecsTasksWithTrunking",
            "x.bad,2,4096,3,10,xen,2,10,,0.1,true,x86_64,3|without Nitro",
            "x.bad,2,4096,,10,nitro,2,10,,0.1,true,x86_64,3|no maxEnis",
            "x.bad,2,4096,0,10,nitro,,10,,0.1,true,x86_64,|maxEnis is not a count",
            "x.bad,two,4096,3,10,nitro,2,10,,0.1,true,x86_64,3|vcpus is not a count",
            "x.bad,2,4096,3,10,nitro,2,10,,cheap,true,x86_64,3|not a price",
            ",2,4096,3,10,nitro,2,10,,0.1,true,x86_64,3|no type",
            "ok.large,2,4096,3,10,nitro,2,10,,0.1,true,x86_64,3|a second time"})
    void anImpossibleRowIsRefusedWithItsLine(String row, String message) {
        InstanceTypesCsv.Result result = InstanceTypesCsv.read("own.csv",
                HEADER + "ok.large,2,4096,3,10,nitro,2,10,,0.1,true,x86_64,3\n" + row + "\n");
        assertThat(result.types().all()).extracting(InstanceType::name).containsExactly("ok.large");
        assertThat(result.notes()).singleElement().satisfies(note -> {
            assertThat(note.severity()).isEqualTo(Note.Severity.ERROR);
            assertThat(note.at()).isEqualTo("line 3");
            assertThat(note.message()).contains(message);
        });
    }
}
