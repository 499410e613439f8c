package portico.view.drawing.city;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import portico.model.id.TaskId;
import portico.model.topology.InstanceStatus;
import portico.model.topology.LaunchType;
import portico.model.topology.NetworkMode;
import portico.model.topology.Task;
import portico.model.topology.TaskStatus;
import portico.model.topology.Topology;
import portico.view.drawing.Site;

/** R92: tasks without a place that nothing refuses stand together where their state is the same, and each group says its own. */
class WaitingStatesTest {

    @Test
    void aGroupIsOfOneState() {
        Topology town = new Site().group("sg")
                .street("street", "Street", "10.0.1.0/24", "a", false)
                .host("i-1", "c5.large", "street", "10.0.1.100", "sg", false, InstanceStatus.ACTIVE)
                .definition("web", NetworkMode.AWSVPC, 256, 512, 80)
                .service("web", LaunchType.EC2, 3, "sg", "", "street")
                .awsvpc("one", "web", "i-1", "street", "10.0.1.4", "sg")
                .awsvpc("two", "web", "i-1", "street", "10.0.1.5", "sg")
                .awsvpc("three", "web", "i-1", "street", "10.0.1.6", "sg")
                .analysis()
                .topology();
        Topology waiting = town.with(waiting(town, "one", TaskStatus.PENDING))
                .with(waiting(town, "two", TaskStatus.STOPPED))
                .with(waiting(town, "three", TaskStatus.PENDING));
        assertThat(new Residents(Site.analysis(waiting, List.of())).waiting())
                .extracting(group -> group.code() + " " + group.tasks().size())
                .containsExactly("PENDING 2", "STOPPED 1");
    }

    private static Task waiting(Topology town, String id, TaskStatus status) {
        return town.task(new TaskId(id)).waiting().withStatus(status);
    }
}
