package portico.model.net;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CidrTest {

    @ParameterizedTest
    @CsvSource({"10.0.1.0/24, 256", "10.0.0.0/16, 65536", "10.0.1.54/32, 1", "0.0.0.0/0, 4294967296"})
    void holdsAsManyAddressesAsItsPrefixLeaves(String block, long size) {
        assertThat(Cidr.of(block).size()).isEqualTo(size);
    }

    @ParameterizedTest
    @ValueSource(strings = {"10.0.1.0/33", "10.0.1.0/", "10.0.1/24", "10.0.1.256/24", "10.0.1.0/24/1", "", "10.0.1.0/x",
            "1.2.3.-4"})
    void refusesWhatIsNoBlock(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> Cidr.of(text));
    }

    @Test
    void refusesHostBitsAndSaysWhichBlockWasMeant() {
        assertThatIllegalArgumentException().isThrownBy(() -> Cidr.of("10.0.1.7/24"))
                .withMessageContaining("10.0.1.0/24");
    }

    @Test
    void knowsItsAddresses() {
        Cidr block = Cidr.of("10.0.1.128/25");
        assertThat(block.contains(Ipv4Address.of("10.0.1.128"))).isTrue();
        assertThat(block.contains(Ipv4Address.of("10.0.1.255"))).isTrue();
        assertThat(block.contains(Ipv4Address.of("10.0.1.127"))).isFalse();
        assertThat(block.contains(Ipv4Address.of("10.0.2.0"))).isFalse();
        assertThat(block.at(4)).hasToString("10.0.1.132");
    }

    @Test
    void everywhereHoldsEveryAddress() {
        assertThat(Cidr.EVERYWHERE.contains(Ipv4Address.of("255.255.255.255"))).isTrue();
        assertThat(Cidr.EVERYWHERE.contains(Cidr.of("203.0.113.9"))).isTrue();
    }

    @Test
    void overlapIsMutual() {
        Cidr wide = Cidr.of("172.16.0.0/12");
        Cidr docker = Cidr.of("172.17.0.0/16");
        assertThat(wide.overlaps(docker)).isTrue();
        assertThat(docker.overlaps(wide)).isTrue();
        assertThat(docker.overlaps(Cidr.of("172.18.0.0/16"))).isFalse();
    }

    @Test
    void addressesSortAsUnsignedNumbers() {
        assertThat(Ipv4Address.of("203.0.113.9")).isGreaterThan(Ipv4Address.of("10.0.0.1"));
    }

    @Test
    void standInsAreNeverTakenForRealAddresses() {
        assertThat(Cidr.unknown(1).isUnknown()).isTrue();
        assertThat(Cidr.unknown(1).overlaps(Cidr.unknown(2))).isFalse();
        assertThat(Cidr.unknown(0).contains(Ipv4Address.unknown(9))).isFalse();
        assertThat(Ipv4Address.unknown(9).isUnknown()).isTrue();
        assertThat(Cidr.EVERYWHERE.isUnknown() || Cidr.of("10.0.0.0/24").isUnknown()).isFalse();
    }
}
