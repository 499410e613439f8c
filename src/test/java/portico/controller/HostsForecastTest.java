package portico.controller;

import static org.assertj.core.api.Assertions.assertThat;
import static portico.model.Fixtures.A;
import static portico.model.Fixtures.B;
import static portico.model.Fixtures.TYPES;
import static portico.model.Fixtures.network;
import static portico.model.Fixtures.definition;
import static portico.model.Fixtures.port;
import static portico.model.Fixtures.service;
import static portico.model.Fixtures.task;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import portico.model.net.Cidr;
import portico.model.placement.Fleet;
import portico.model.placement.Placer;
import portico.model.topology.NetworkMode;
import portico.model.topology.Service;
import portico.model.topology.TaskDefinition;
import portico.model.topology.Topology;

/** What comes of hosts that are not there yet, as a sentence. */
class HostsForecastTest {

    private static final TaskDefinition WEB = definition("web", NetworkMode.AWSVPC, port(80));
    private static final Service SITE = service(WEB, 1);

    private static Topology city(boolean told, int tasks) {
        Topology city = network(WEB, SITE)
                .withAll(IntStream.range(0, tasks).mapToObj(i -> task("t" + i, SITE)).toList());
        return told ? city : city.withAll(List.of(A.withCidr(Cidr.unknown(1)), B.withCidr(Cidr.unknown(2))));
    }

    /** R63, R83: a c5.large has two places for awsvpc tasks; a block that nobody told has no addresses to count. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"true | 1 | The task fits. Room for 1 more of web: ENI runs out first.",
            "true | 2 | All 2 tasks fit. No room for more of web: ENI is used up.",
            "false | 1 | The task fits. How many more of web fit is not known."})
    void theRoomLeftIsSaid(boolean told, int tasks, String outcome) {
        Topology topology = city(told, tasks);
        Fleet.Owner owner = Fleet.waiting(topology).keySet().iterator().next();
        HostsForecast forecast = new HostsForecast(topology, owner, new Placer(TYPES));
        assertThat(forecast.outcome(1, "c5.large")).isEqualTo(outcome);
    }
}
