package portico.view.paint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import portico.model.analysis.Analysis;
import portico.model.id.TaskId;
import portico.model.topology.InstanceStatus;
import portico.model.topology.LaunchType;
import portico.model.topology.NetworkMode;
import portico.model.topology.TaskStatus;
import portico.model.topology.Topology;
import portico.view.drawing.DrawingOptions;
import portico.view.drawing.Level;
import portico.view.drawing.Samples;
import portico.view.drawing.Site;
import portico.view.drawing.city.CityPlan;
import portico.view.paint.raster.AwtFonts;

/** What is said of rooms and houses whose names are too long for one line. */
class RoomWordsTest {

    private static final String NAME = "payments-reconciler";
    private static final TaskId TASK = new TaskId("task");

    private static Analysis town(InstanceStatus status, boolean open) {
        return town(NAME, status, open);
    }

    private static Analysis town(String name, InstanceStatus status, boolean open) {
        return new Site().group("sg")
                .street("street", "Street", "10.0.1.0/24", "a", open)
                .host("i-1", "c5.large", "street", "10.0.1.100", "sg", false, status)
                .definition(name, NetworkMode.AWSVPC, 256, 512, 80)
                .service(name, LaunchType.EC2, 1, "sg", "", "street")
                .awsvpc("task", name, "i-1", "street", "10.0.1.4", "sg")
                .analysis();
    }

    private static Topology steady() {
        return town(InstanceStatus.ACTIVE, false).topology();
    }

    private static List<String> texts(Topology topology, double zoom) {
        return WrittenWords
                .of(CityPlan.draw(Site.analysis(topology, List.of()), Level.FACADE, DrawingOptions.DEFAULT), zoom,
                        new AwtFonts().ruler())
                .texts();
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.8, 1, 1.2})
    void aFactGivesWayToTheSecondHalfOfAName(double zoom) {
        assertThat(texts(steady(), zoom)).contains("payments-", "reconciler");
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.8, 1, 1.2})
    void aStateDoesNot(double zoom) {
        assertThat(texts(town(InstanceStatus.DRAINING, false).topology(), zoom)).contains("draining");
        assertThat(texts(steady().withUnresolved(List.of(TASK)), zoom)).contains("payments-", "unresolved");
        assertThat(texts(town(InstanceStatus.ACTIVE, true).topology(), zoom)).contains("payments-")
                .containsAnyOf("No way out", "No exit");
        assertThat(texts(steady().with(steady().task(TASK).withStatus(TaskStatus.PENDING)), zoom)).contains("payments-")
                .containsAnyOf("pending", "starting");
    }

    /** Nor is a name cut short that has room beside no badge. */
    @ParameterizedTest
    @EnumSource(value = InstanceStatus.class, names = {"ACTIVE", "DRAINING"})
    void aNameIsWholeWhetherItsTaskStaysOrLeaves(InstanceStatus status) {
        assertThat(texts(town("user-service", status, false).topology(), 1)).contains("user-service");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3, 5, 12})
    void theBridgeIsNamedHoweverManyLiveBehindIt(int tasks) {
        Site site = new Site().group("sg")
                .street("street", "Street", "10.0.1.0/24", "a", false)
                .host("i-1", "c5.4xlarge", "street", "10.0.1.100", "sg", false, InstanceStatus.ACTIVE)
                .definition("web", NetworkMode.BRIDGE, 256, 512, 80)
                .service("web", LaunchType.EC2, tasks, "", "");
        for (int i = 0; i < tasks; i++) {
            site.bridge("task-" + i, "web", "i-1", "172.17.0." + (i + 2), 80);
        }
        assertThat(texts(site.analysis().topology(), 1.5)).anyMatch(text -> text.startsWith("docker0"));
    }

    @Test
    void aLongSecurityGroupDoesNotBreakTheNameOfAHouse() {
        Topology topology = new Site().group("sg-of-everything-that-the-payments-team-runs-anywhere")
                .street("street", "Street", "10.0.1.0/24", "a", false)
                .definition("web-api", NetworkMode.AWSVPC, 256, 512, 80)
                .service("web-api", LaunchType.FARGATE, 1, "sg-of-everything-that-the-payments-team-runs-anywhere", "",
                        "street")
                .awsvpc("task", "web-api", "", "street", "10.0.1.4",
                        "sg-of-everything-that-the-payments-team-runs-anywhere")
                .analysis()
                .topology();
        assertThat(texts(topology, 1)).contains("web-api");
    }

    /** Each service of the myth card runs the same definition on a host of its own. */
    @Test
    void theRoomOfAZoneIsThatOfItsBuildings() {
        Topology topology = Samples.analysis("myths/s13").topology();
        assertThat(texts(topology, 1)).contains("2 hosts, 4 tasks, room for 28 more");
    }
}
