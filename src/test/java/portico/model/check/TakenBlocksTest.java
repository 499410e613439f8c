package portico.model.check;

import static org.assertj.core.api.Assertions.assertThat;
import static portico.model.Fixtures.subnet;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import portico.model.net.Cidr;
import portico.model.net.Ipv4Address;
import portico.model.topology.Subnet;

/** Beside a look at every pair (R82). */
class TakenBlocksTest {

    private static final int SUBNETS = 600;

    private static Subnet any(int number, Random random) {
        int prefix = random.nextInt(4, 33);
        Cidr block = Cidr.single(new Ipv4Address(random.nextInt() & 0x0f0f00ff)).widened(prefix);
        return subnet("s" + number, block.toString(), "us-east-1a");
    }

    @Test
    void r82AnswersAsALookAtEveryPairDoes() {
        Random random = new Random(82);
        TakenBlocks blocks = new TakenBlocks();
        List<Subnet> before = new ArrayList<>();
        IntStream.range(0, SUBNETS).mapToObj(i -> any(i, random)).forEach(subnet -> {
            assertThat(blocks.take(subnet, SUBNETS)).as("%s", subnet.cidr())
                    .containsExactlyInAnyOrderElementsOf(
                            before.stream().filter(other -> other.cidr().overlaps(subnet.cidr())).toList());
            before.add(subnet);
        });
        assertThat(blocks.overlapping(Cidr.EVERYWHERE)).hasSize(SUBNETS);
    }
}
