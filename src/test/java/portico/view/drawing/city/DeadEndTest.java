package portico.view.drawing.city;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import portico.model.analysis.Analysis;
import portico.model.id.TaskId;
import portico.model.topology.InstanceStatus;
import portico.model.topology.LaunchType;
import portico.model.topology.NetworkMode;
import portico.view.drawing.Drawing;
import portico.view.drawing.DrawingOptions;
import portico.view.drawing.Figure;
import portico.view.drawing.Level;
import portico.view.drawing.Site;

/** R89: an awsvpc task on EC2 gets no public address, so a street that leads to the internet gateway is a dead end for it. */
class DeadEndTest {

    private static Analysis town() {
        return new Site().group("sg")
                .street("open", "Open", "10.0.101.0/24", "a", true)
                .street("shut", "Shut", "10.0.1.0/24", "a", false)
                .host("i-1", "c5.large", "open", "10.0.101.100", "sg", false, InstanceStatus.ACTIVE)
                .host("i-2", "c5.large", "shut", "10.0.1.100", "sg", false, InstanceStatus.ACTIVE)
                .definition("web", NetworkMode.AWSVPC, 256, 512, 80)
                .definition("old", NetworkMode.BRIDGE, 256, 512, 80)
                .service("web", LaunchType.EC2, 2, "sg", "", "open", "shut")
                .service("old", LaunchType.EC2, 1, "", "")
                .awsvpc("in-the-open", "web", "i-1", "open", "10.0.101.4", "sg")
                .awsvpc("behind", "web", "i-2", "shut", "10.0.1.4", "sg")
                .awsvpc("house", "web", "", "open", "10.0.101.5", "sg")
                .bridge("shares-the-host", "old", "i-1", "172.17.0.2", 80)
                .analysis();
    }

    @ParameterizedTest
    @CsvSource({"in-the-open, true", "behind, false", "house, false", "shares-the-host, false"})
    void theSignStandsAtTheDoorThatLeadsNowhere(String task, boolean expected) {
        Drawing drawing = CityPlan.draw(town(), Level.FACADE, DrawingOptions.DEFAULT);
        List<String> words = drawing.figures()
                .stream()
                .filter(figure -> figure.subject().filter(new TaskId(task)::equals).isPresent())
                .flatMap(Figure::labels)
                .flatMap(label -> label.wordings().stream())
                .toList();
        assertThat(words.contains("No way out")).isEqualTo(expected);
    }
}
