package portico.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import org.junit.jupiter.api.Test;
import portico.model.topology.Topology;
import portico.model.topology.Vpc;

/** A template that leaves values open: the window asks for them, tells what comes of them, and reads the template again. */
class ParametersTest extends StudioWindow {

    @Override
    void open() throws IOException {
        Path template = Files.writeString(folder.resolve("stack.yaml"),
                """
                        AWSTemplateFormatVersion: 2010-09-09
                        Parameters:
                          Count: {Type: Number, Default: 1, AllowedValues: [1, 2, 3], Description: How many}
                          Block: {Type: String, Description: Of the VPC}
                          Secret: {Type: String, NoEcho: true}
                        Resources:
                          Net: {Type: "AWS::EC2::VPC", Properties: {CidrBlock: !Ref Block}}
                          A: {Type: "AWS::EC2::Subnet", Properties: {VpcId: !Ref Net, CidrBlock: 10.0.1.0/24}}
                          Web:
                            Type: AWS::ECS::TaskDefinition
                            Properties: {Family: web, NetworkMode: awsvpc, RequiresCompatibilities: [FARGATE], ContainerDefinitions: [{Name: web, Image: i}]}
                          Site:
                            Type: AWS::ECS::Service
                            Properties:
                              TaskDefinition: !Ref Web
                              DesiredCount: !Ref Count
                              LaunchType: FARGATE
                              NetworkConfiguration: {AwsvpcConfiguration: {Subnets: [!Ref A]}}
                        """);
        window.studio().open(List.of(template));
    }

    private Topology topology() {
        return window.studio().workspace().topology();
    }

    private String outcome() {
        return window.fx(
                () -> window.robot().lookup("#values-outcome").tryQueryAs(Label.class).map(Label::getText).orElse(""));
    }

    @Test
    void asksForWhatIsOpenAndReadsAgainWithIt() {
        window.until(() -> outcome().contains("Open: Block."));
        assertThat(window.robot().lookup("#value-Secret").tryQuery()).isEmpty();
        window.run(() -> window.robot().lookup("#value-Block").queryAs(TextField.class).setText("10.0.0.0/16"));
        window.run(() -> {
            ComboBox<?> count = window.robot().lookup("#value-Count").queryAs(ComboBox.class);
            assertThat(count.getItems()).hasSize(3);
            count.getSelectionModel().select(2);
        });
        window.until(() -> outcome().contains("3 tasks") && outcome().contains("No value is open."));
        window.click("#confirm");
        window.until(() -> topology().tasks().size() == 3);
        assertThat(topology().all(Vpc.class).getFirst().cidrs()).extracting(Object::toString)
                .containsExactly("10.0.0.0/16");
        assertThat(window.studio().documents().given()).containsOnlyKeys("Block", "Count");
    }
}
