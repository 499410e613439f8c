package portico.model.placement;

import static org.assertj.core.api.Assertions.assertThat;
import static portico.model.Fixtures.A;
import static portico.model.Fixtures.definition;
import static portico.model.Fixtures.h1;
import static portico.model.Fixtures.h2;
import static portico.model.Fixtures.instance;
import static portico.model.Fixtures.network;
import static portico.model.Fixtures.port;
import static portico.model.Fixtures.service;

import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import portico.model.Fixtures;
import portico.model.topology.DeploymentConfiguration;
import portico.model.topology.NetworkMode;
import portico.model.topology.Service;
import portico.model.topology.TaskDefinition;
import portico.model.topology.Topology;

/** R60: the bounds that are named let the rehearsal complete, and none that is nearer does. */
class WayOutTest {

    private static final Placer PLACER = new Placer(Fixtures.TYPES);
    private static final TaskDefinition WEB = definition("web", NetworkMode.BRIDGE);
    private static final TaskDefinition FIXED = definition("fixed", NetworkMode.BRIDGE, port(80, 80));
    private static final int MOST_TIMES = 5;

    private static Deployment deploy(Topology topology, Service service, int least, int most) {
        Service bounded = service
                .withScheduling(service.scheduling().withDeployment(new DeploymentConfiguration(least, most)));
        return Deployment.of(topology.with(bounded), bounded, bounded.taskDefinition(), PLACER);
    }

    /** The rule's own examples, and one percent beyond each: desired 2 with 75 cannot stop, desired 3 with 125 cannot start. */
    @ParameterizedTest
    @CsvSource({"2,75,149,50,150", "2,51,149,50,150", "2,50,149,-1,-1", "3,100,125,66,134", "3,100,134,-1,-1",
            "1,100,199,0,200", "2,150,300,100,-1"})
    void r60TheNearestBoundsAreNamed(int desired, int least, int most, int minimum, int maximum) {
        Service web = service(WEB, desired);
        Topology topology = Settlement.settle(network(WEB, web, h1(), h2()), PLACER);
        WayOut out = deploy(topology, web, least, most).wayOut();
        assertThat(out.minimumHealthyPercent().orElse(-1)).isEqualTo(minimum);
        assertThat(out.maximumPercent().orElse(-1)).isEqualTo(maximum);
    }

    @Test
    void r60OnOneHostAStaticPortIsOpenedByTheLowerBoundAlone() {
        Service one = service(FIXED, 1);
        Topology topology = Settlement.settle(network(FIXED, one, h1()), PLACER);
        assertThat(deploy(topology, one, 100, 200).wayOut().words())
                .isEqualTo("With a minimumHealthyPercent of 0, all old tasks give way");
    }

    /** One that waits before and after is no reason not to say how the others give way. */
    @Test
    void r60WhoeverWaitedAlreadyMayGoOnWaiting() {
        Service three = service(FIXED, 3);
        Topology topology = Settlement.settle(network(FIXED, three, h1(), h2()), PLACER);
        Deployment hanging = deploy(topology, three, 100, 200);
        assertThat(hanging.left()).hasSize(2);
        assertThat(hanging.wayOut().words()).isEqualTo("With a minimumHealthyPercent of 33, all old tasks give way");
        assertThat(deploy(topology, three, 33, 200).left()).isEmpty();
        assertThat(deploy(topology, three, 34, 200).left()).isNotEmpty();
    }

    /** What fits nowhere is let in by no bound, and the old tasks are better left running. */
    @Test
    void r60NoBoundIsNamedWhereNoneHelps() {
        TaskDefinition huge = Fixtures.sized(definition("huge", NetworkMode.BRIDGE), 128, 2_000_000);
        Service web = service(WEB, 1);
        Topology topology = Settlement.settle(network(WEB, huge, web, instance("i-1", "c5.large", A, 100)), PLACER);
        Deployment deployment = Deployment.of(topology, topology.service(web.id()), huge.id(), PLACER);
        assertThat(deployment.wayOut()).isEqualTo(WayOut.NONE);
        assertThat(deployment.wayOut().words()).startsWith("No other minimumHealthyPercent");
    }

    /** On random crowded clusters, with fewer or more running than desired, and bounds above 100 too. */
    @Test
    void r60NoNearerBoundOpensTheRehearsal() {
        LongStream.range(0, Integer.getInteger("portico.laws", 2_000) / 40).forEach(WayOutTest::holds);
    }

    private static void holds(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        Topology settled = Settlement.settle(new RandomCluster(seed).topology(), PLACER);
        for (Service service : settled.services().stream().filter(each -> !each.daemon()).toList()) {
            Service asked = random.nextInt(3) > 0 ? service : service.withDesiredCount(random.nextInt(1, 6));
            int least = random.nextInt(0, 201);
            int most = random.nextInt(50, 251);
            Deployment deployment = deploy(settled, asked, least, most);
            if (!deployment.left().isEmpty()) {
                compare("seed " + seed + ", " + service.id() + " within " + least + " and " + most, settled, asked,
                        least, most, deployment.wayOut());
            } else {
                assertThat(deployment.wayOut()).isEqualTo(WayOut.NONE);
            }
        }
    }

    private static boolean isThrough(Topology before, Deployment deployment) {
        long ran = Rollout.staying(before, deployment.service().id()).count();
        long runs = Rollout.staying(deployment.after(), deployment.service().id()).count();
        return deployment.left().isEmpty() && runs >= Math.min(ran, deployment.service().desiredCount());
    }

    /** Only percentages at which a bound moves by one task are tried, the highest and the lowest of each. */
    private static void compare(String what, Topology settled, Service asked, int least, int most, WayOut out) {
        int desired = asked.desiredCount();
        IntStream lower = IntStream.rangeClosed(0, 2 * desired).map(n -> (2 * desired - n) * 100 / desired);
        IntStream upper = IntStream.rangeClosed(0, MOST_TIMES * desired).map(n -> (n * 100 + desired - 1) / desired);
        assertThat(out.minimumHealthyPercent()).as(what)
                .isEqualTo(
                        lower.filter(percent -> isThrough(settled, deploy(settled, asked, percent, most))).findFirst());
        assertThat(out.maximumPercent()).as(what)
                .isEqualTo(upper.filter(percent -> isThrough(settled, deploy(settled, asked, least, percent)))
                        .findFirst());
    }
}
