package portico.app;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Spinner;
import org.junit.jupiter.api.Test;
import portico.model.topology.DeploymentConfiguration;
import portico.model.topology.PlacementConstraint;
import portico.model.topology.PlacementStrategy;
import portico.model.topology.Scheduling;
import portico.model.topology.Service;

/** R51–R62 in the inspector: each change of how a service is scheduled is one edit, and a refusal is said beside it. */
class ServiceInspectorTest extends StudioWindow {

    @Override
    void shown() {
        window.settled();
        window.run(() -> window.studio().selection().select(service().id()));
        window.run(() -> window.studio().panels().shell().toggleDrawer());
    }

    private Service service() {
        return window.studio().workspace().topology().services().getFirst();
    }

    private Scheduling scheduling() {
        return service().scheduling();
    }

    private void press(String id) {
        window.run(() -> window.find(id, javafx.scene.control.ButtonBase.class).fire());
    }

    private void set(String id, int percent) {
        window.run(() -> {
            Spinner<?> number = window.find(id, Spinner.class);
            number.getEditor().setText(Integer.toString(percent));
            number.commitValue();
        });
    }

    @Test
    void aChainIsBuiltAndTakenBack() {
        Scheduling before = scheduling();
        press("#add-strategy");
        assertThat(scheduling().placement().strategies()).contains(PlacementStrategy.Spread.ZONES);
        int last = scheduling().placement().strategies().size() - 1;
        window.run(() -> {
            ComboBox<?> choice = window.find("#strategy-" + last, ComboBox.class);
            choice.getSelectionModel().select(3);
        });
        assertThat(scheduling().placement().strategies())
                .contains(new PlacementStrategy.Binpack(PlacementStrategy.Figure.CPU));
        window.run(() -> window.studio().workspace().undo());
        window.run(() -> window.studio().workspace().undo());
        assertThat(scheduling()).isEqualTo(before);
    }

    @Test
    void constraintsAndRebalancingAreChosen() {
        press("#distinct-instance");
        assertThat(scheduling().placement().constraints()).contains(new PlacementConstraint.DistinctInstance());
        boolean rebalanced = scheduling().zoneRebalancing();
        press("#zone-rebalancing");
        assertThat(scheduling().zoneRebalancing()).isEqualTo(!rebalanced);
        assertThat(window.find("#zone-rebalancing", CheckBox.class).isSelected()).isEqualTo(!rebalanced);
    }

    /** R136. */
    @Test
    void theGraceOfHealthChecksIsSet() {
        set("#health-check-grace", 120);
        assertThat(scheduling().healthCheckGraceSeconds()).isEqualTo(120);
    }

    @Test
    void boundsThatBlockEveryDeploymentAreRefusedInWords() {
        set("#maximum-percent", 100);
        set("#minimum-healthy-percent", 100);
        assertThat(scheduling().deployment()).isEqualTo(new DeploymentConfiguration(100, 100));
        assertThat(window.find("#scheduling-problem", Label.class).getText()).endsWith("(R60)");
    }
}
