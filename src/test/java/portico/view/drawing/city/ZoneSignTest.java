package portico.view.drawing.city;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import portico.model.placement.Reason;
import portico.model.topology.InstanceStatus;
import portico.model.topology.LaunchType;
import portico.model.topology.NetworkMode;
import portico.view.drawing.DrawingOptions;
import portico.view.drawing.Figure;
import portico.view.drawing.Level;
import portico.view.drawing.Site;

/** What stands above a zone: how many tasks its hosts have, and may have. */
class ZoneSignTest {

    /** A t3.micro in awsvpc mode has one ENI for a task (R63). */
    @Test
    void aHostWithoutRoomForAnotherTaskIsFull() {
        assertThat(words(site(256).awsvpc("one", "web", "i-1", "street", "10.0.1.4", "sg")))
                .contains("1 host, 1 task, full");
    }

    @Test
    void anEmptyHostThatTakesNoTaskIsNotCalledFull() {
        assertThat(words(site(4096).waiting("one", "web", Reason.CPU, "i-1"))).contains("1 host, 0 tasks, takes none");
    }

    private static Site site(int cpu) {
        return new Site().group("sg")
                .street("street", "Street", "10.0.1.0/24", "a", false)
                .host("i-1", "t3.micro", "street", "10.0.1.100", "sg", false, InstanceStatus.ACTIVE)
                .definition("web", NetworkMode.AWSVPC, cpu, 128, 80)
                .service("web", LaunchType.EC2, 1, "sg", "", "street");
    }

    private static List<String> words(Site site) {
        return CityPlan.draw(site.analysis(), Level.FRONT, DrawingOptions.DEFAULT)
                .figures()
                .stream()
                .flatMap(Figure::labels)
                .flatMap(label -> label.wordings().stream())
                .toList();
    }
}
