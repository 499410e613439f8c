package portico;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import portico.model.topology.NetworkMode;
import portico.model.topology.Topology;

class CitiesTest {

    @Test
    void aLargeCityHoldsWhatWasAsked() {
        Topology city = Cities.of(500, 10, NetworkMode.AWSVPC, NetworkMode.BRIDGE, NetworkMode.HOST);
        assertThat(city.instances()).hasSize(500);
        assertThat(city.tasks()).hasSize(5000).allMatch(task -> task.isPlaced());
        assertThat(city.tasks().stream().flatMap(task -> task.networkInterface().stream()))
                .allMatch(eni -> city.subnet(eni.subnet()).cidr().contains(eni.privateIp()))
                .hasSize(2000)
                .extracting(eni -> eni.privateIp())
                .doesNotHaveDuplicates();
    }

    @Test
    void theSameAskingGivesTheSameCity() {
        assertThat(Cities.of(7, 3, NetworkMode.BRIDGE)).isEqualTo(Cities.of(7, 3, NetworkMode.BRIDGE));
    }
}
