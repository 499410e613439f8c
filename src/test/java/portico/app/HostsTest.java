package portico.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.event.ActionEvent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Spinner;
import javafx.scene.control.TextField;
import org.junit.jupiter.api.Test;
import portico.model.id.InstanceId;
import portico.model.topology.Fact;
import portico.model.topology.Task;
import portico.model.topology.Topology;

/** A template without hosts: the window asks how many of which type, tells what comes of it, and takes it back as one. */
class HostsTest extends StudioWindow {

    @Override
    void open() throws IOException {
        Path template = Files.writeString(folder.resolve("stack.yaml"), """
                AWSTemplateFormatVersion: 2010-09-09
                Resources:
                  Net: {Type: "AWS::EC2::VPC", Properties: {CidrBlock: 10.0.0.0/16}}
                  A: {Type: "AWS::EC2::Subnet", Properties: {VpcId: !Ref Net, CidrBlock: 10.0.1.0/24}}
                  Web:
                    Type: AWS::ECS::TaskDefinition
                    Properties: {Family: web, ContainerDefinitions: [{Name: web, Image: i, Memory: 3000}]}
                  Site: {Type: "AWS::ECS::Service", Properties: {TaskDefinition: !Ref Web, DesiredCount: 3}}
                """);
        window.stage().setWidth(990);
        window.stage().setHeight(900);
        window.studio().open(List.of(template));
    }

    @Override
    void shown() {
        window.until(() -> topology().tasks().size() == 3);
    }

    private Topology topology() {
        return window.studio().workspace().topology();
    }

    private String outcome() {
        return window.fx(() -> window.robot().lookup("#hosts-outcome").queryAs(Label.class).getText());
    }

    @Test
    void theProposalHoldsAllAndFewerDoNot() {
        window.until(() -> window.robot().lookup("#hosts-outcome").tryQuery().isPresent());
        assertThat(outcome()).startsWith("All 3 tasks fit.").endsWith("memory is used up.");
        window.run(() -> {
            Spinner<?> count = window.robot().lookup("#hosts-count").queryAs(Spinner.class);
            count.decrement();
        });
        assertThat(outcome()).startsWith("2 of 3 tasks fit.");
        window.click("#confirm");
        window.until(() -> topology().instances().size() == 2);
        assertThat(topology().tasks()).filteredOn(Task::isPlaced).hasSize(2);
        window.run(() -> window.studio().workspace().undo());
        assertThat(topology().instances()).isEmpty();
    }

    private void type(String address) {
        window.run(() -> {
            TextField field = window.find("#assumed-address", TextField.class);
            field.setText(address);
            field.getOnAction().handle(new ActionEvent());
        });
    }

    @Test
    void whatIsAssumedOfAHostIsFilledInByHand() {
        window.until(() -> window.robot().lookup("#hosts-outcome").tryQuery().isPresent());
        window.click("#confirm");
        window.until(() -> topology().instances().size() == 3);
        InstanceId host = topology().instances().getFirst().id();
        window.run(() -> window.studio().selection().select(host));
        window.run(() -> window.studio().panels().shell().toggleDrawer());
        type("10.9.9.9");
        assertThat(window.find("#assumed-problem", Label.class).getText()).contains("is not free in");
        type("10.0.1.99");
        assertThat(topology().instance(host).privateIp()).hasToString("10.0.1.99");
        assertThat(topology().assumptions().of(host, Fact.ADDRESS)).isEmpty();
        window.run(() -> window.find("#confirm-assumed", Button.class).fire());
        assertThat(topology().assumptions().of(host)).isEmpty();
    }
}
