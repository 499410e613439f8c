package portico.format.describe;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import portico.format.Progress;
import portico.format.Reading;
import portico.format.Source;
import portico.format.catalogue.Catalogues;
import portico.model.capacity.InstanceTypes;
import portico.format.files.TopologyFiles;

/** The same files in any order give the same topology and the same account of it (R185). */
class OrderOfFilesTest {

    private static final InstanceTypes TYPES = Catalogues.instanceTypes();

    private static final int PERMUTATIONS = 20;

    private static Reading read(List<Source> sources) {
        return TopologyFiles.of(TYPES, InputStream.nullInputStream()).readSources(sources, Progress.NONE);
    }

    private static void everyOrderIsOne(List<Source> sources) {
        Reading inOrder = read(sources);
        List<Source> shuffled = new ArrayList<>(sources);
        for (int seed = 0; seed < PERMUTATIONS; seed++) {
            Collections.shuffle(shuffled, new Random(seed));
            Reading reading = read(shuffled);
            assertThat(reading.topology()).as("seed %s", seed).isEqualTo(inOrder.topology());
            assertThat(reading.notes()).as("seed %s", seed).isEqualTo(inOrder.notes());
        }
    }

    @Test
    void theShopIsOneShop() {
        everyOrderIsOne(Fixtures.shop());
    }
}
