package portico.model.topology;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Names of Regions, which are of one form in every partition. */
class RegionNameTest {

    @ParameterizedTest
    @ValueSource(strings = {"eu-west-1", "us-gov-west-1", "us-isob-east-1", "cn-north-1", "eusc-de-east-1"})
    void regionsOfEveryPartition(String name) {
        assertThat(RegionName.isOne(name)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "eu-west", "eu-west-1a", "EU-WEST-1", "west-1", "us-east-1-bos-1", "${AWS::Region}"})
    void otherWords(String name) {
        assertThat(RegionName.isOne(name)).isFalse();
    }

    /** Local Zones and Wavelength Zones bear the name of their place between the Region's and the letter. */
    @ParameterizedTest
    @ValueSource(strings = {"us-west-2a", "us-west-2-lax-1a", "us-west-2-wl1-las-wlz-1"})
    void zonesOfARegion(String name) {
        assertThat(RegionName.isZone(name, "us-west-2")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "us-west-2", "us-west-1a", "us-west-2!!", "us-west-2 a", "us-west-22", "us-west-2A",
            "us-west-2ab", "us-west-2-", "us-west-2-lax", "${Region}a"})
    void whatIsNoZoneOfARegion(String name) {
        assertThat(RegionName.isZone(name, "us-west-2")).isFalse();
    }
}
