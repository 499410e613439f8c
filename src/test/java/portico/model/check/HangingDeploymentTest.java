package portico.model.check;

import static org.assertj.core.api.Assertions.assertThat;
import static portico.model.Fixtures.A;
import static portico.model.Fixtures.TYPES;
import static portico.model.Fixtures.daemon;
import static portico.model.Fixtures.definition;
import static portico.model.Fixtures.h1;
import static portico.model.Fixtures.h2;
import static portico.model.Fixtures.in;
import static portico.model.Fixtures.port;
import static portico.model.Fixtures.service;
import static portico.model.Fixtures.task;
import static portico.model.check.Checking.findings;
import static portico.model.check.Checking.settled;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import portico.model.capacity.CapacityCount;
import portico.model.placement.Deployment;
import portico.model.placement.Placer;
import portico.model.topology.DeploymentConfiguration;
import portico.model.topology.NetworkMode;
import portico.model.topology.Scheduling;
import portico.model.topology.Service;
import portico.model.topology.TaskDefinition;
import portico.model.topology.Topology;

/** A deployment for which no interface is left, while none of the old tasks may give up its own (R60, R63). */
class HangingDeploymentTest {

    /** R60 with R63: c5.large holds two awsvpc tasks; a second host in a zone of the service lets a third in, one elsewhere does not. */
    @Test
    void r60ADeploymentHangsForInterfacesAlone() {
        TaskDefinition web = definition("web", NetworkMode.AWSVPC, port(80));
        Service two = service(web, 2);
        assertThat(findings(new DeploymentBlocked(), settled(h1(), web, two))).containsExactly(
                "R60 A deployment of web hangs: no host has an ENI left for another task (R63, R65), and of 2 none may stop "
                        + "first; a minimumHealthyPercent of 50 lets one");
        assertThat(findings(new DeploymentBlocked(), settled(h1(), web, service(web, 1)))).isEmpty();
        assertThat(findings(new DeploymentBlocked(), settled(h1(), h2(), web, two))).isEmpty();
        assertThat(findings(new DeploymentBlocked(),
                settled(h1(), h2(), web, two.withNetworkConfiguration(Optional.of(in(A)))))).hasSize(1);
        Scheduling bounds = two.scheduling().withDeployment(new DeploymentConfiguration(50, 200));
        assertThat(findings(new DeploymentBlocked(), settled(h1(), web, two.withScheduling(bounds)))).isEmpty();
    }

    /** R85: an ENI that is free in another zone is left, only not for this service. */
    @Test
    void r85AHostInAnotherZoneIsLeftOut() {
        TaskDefinition web = definition("web", NetworkMode.AWSVPC, port(80));
        Service near = service(web, 2).withNetworkConfiguration(Optional.of(in(A)));
        assertThat(findings(new DeploymentBlocked(), settled(h1(), h2(), web, near))).singleElement()
                .asString()
                .contains("no host in a zone of its subnets has an ENI left for another task (R63, R65, R85)");
    }

    /** R60: what must keep running is held against what runs, of which there may be fewer or more than desired. */
    @ParameterizedTest
    @CsvSource({"3,2,100,true", "3,2,67,true", "3,2,66,true", "3,2,34,true", "3,2,33,false", "2,2,51,true",
            "2,2,50,false", "1,2,100,false", "1,2,200,true"})
    void r60WhatRunsDecidesAsInTheRehearsal(int desired, int running, int percent, boolean hangs) {
        TaskDefinition web = definition("web", NetworkMode.AWSVPC, port(80));
        Service asked = service(web, desired);
        Topology settled = settled(h1(), web, asked, task("t1", asked), task("t2", asked));
        Service bounded = asked
                .withScheduling(asked.scheduling().withDeployment(new DeploymentConfiguration(percent, 300)));
        Topology topology = settled.with(bounded);
        assertThat(CapacityCount.of(topology, TYPES).of(bounded.id()).staying()).isEqualTo(running);
        assertThat(findings(new DeploymentBlocked(), topology)).hasSize(hangs ? 1 : 0);
        assertThat(Deployment.of(topology, bounded, web.id(), new Placer(TYPES)).left().isEmpty()).isEqualTo(!hangs);
    }

    @Test
    void r60TheWarningCountsWhatRuns() {
        TaskDefinition web = definition("web", NetworkMode.AWSVPC, port(80));
        assertThat(findings(new DeploymentBlocked(), settled(h1(), web, service(web, 3)))).singleElement()
                .asString()
                .contains("of 2 running (3 wanted) none may stop first; a minimumHealthyPercent of 33 lets one");
    }

    /** What is told by the check is what the rehearsal finds. */
    @Test
    void r60TheRehearsalOfSuchADeploymentHangs() {
        TaskDefinition web = definition("web", NetworkMode.AWSVPC, port(80));
        Topology full = settled(h1(), web, service(web, 2));
        Topology roomy = settled(h1(), h2(), web, service(web, 2));
        Placer placer = new Placer(TYPES);
        assertThat(Deployment.of(full, full.services().getFirst(), web.id(), placer).isComplete()).isFalse();
        assertThat(Deployment.of(roomy, roomy.services().getFirst(), web.id(), placer).isComplete()).isTrue();
    }

    /** R60: what is said to let one stop does, and one percent more does not. */
    @ParameterizedTest
    @CsvSource({"1,1", "2,2", "3,3", "12,11", "7,7", "3,2", "200,199", "1,2", "2,4", "3,4"})
    void r60ThePercentThatIsNamedIsTheHighest(int desired, int running) {
        int percent = DeploymentConfiguration.letsOneStop(desired, running);
        assertThat(new DeploymentConfiguration(percent, 200).lower(desired)).isLessThan(running);
        assertThat(new DeploymentConfiguration(percent + 1, 200).lower(desired)).isGreaterThanOrEqualTo(running);
    }

    /** R59, R60: no deployment of a daemon, or of a service that wants nothing, waits for a host, so none is counted. */
    @Test
    void r60HostsAreCountedOnlyForWhatWaits() {
        TaskDefinition web = definition("web", NetworkMode.AWSVPC, port(80));
        assertThat(ways(web, service(web, 2))).isPresent();
        assertThat(ways(web, service(web, 0))).isEmpty();
        assertThat(ways(web, daemon(web))).isEmpty();
    }

    private static Optional<WaysIn> ways(TaskDefinition definition, Service service) {
        Topology topology = settled(h1(), definition, service);
        return Rolling.of(topology, CapacityCount.of(topology, TYPES), service).ways();
    }
}
