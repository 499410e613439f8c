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
}
