package portico.view.fx.inspector;

import java.util.function.UnaryOperator;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import portico.model.topology.DeploymentConfiguration;
import portico.model.topology.PlacementRules;
import portico.model.topology.Scheduling;
import portico.model.topology.Service;
import portico.model.topology.TaskDefinition;
import portico.view.fx.look.Texts;
import portico.view.fx.look.WholeNumber;
import portico.view.sheet.SchedulingProblems;

/** Where the tasks of a service go and how far a deployment may, with what AWS would say of it (R51–R62). */
final class SchedulingControls extends ControlRows {
    private static final int MOST_PERCENT = 1_000;
    private static final int STEP = 25;
    private static final int MOST_SECONDS = 86_400;
    private static final int STEP_SECONDS = 30;

    private final Service service;
    private final Changes changes;

    SchedulingControls(Service service, TaskDefinition definition, Changes changes) {
        super("Placement and deployment");
        this.service = service;
        this.changes = changes;
        PlacementRules rules = service.scheduling().placement();
        getChildren().add(paragraph("scheduling-problem", SchedulingProblems.of(service, definition), "text-no"));
        getChildren().addAll(
                new ChainEditor(rules.strategies(),
                        chain -> change(now -> now.withPlacement(new PlacementRules(rules.constraints(), chain)))),
                new ConstraintsEditor(rules.constraints(),
                        list -> change(now -> now.withPlacement(new PlacementRules(list, rules.strategies())))));
        deployment(service.scheduling().deployment());
        if (!service.loadBalancers().isEmpty()) {
            row("healthCheckGracePeriodSeconds",
                    new WholeNumber("health-check-grace", MOST_SECONDS, STEP_SECONDS,
                            service.scheduling().healthCheckGraceSeconds(),
                            seconds -> change(now -> now.withHealthCheckGrace(seconds))));
        }
        buttons(rebalancing());
        getChildren().add(paragraph("scheduling-remark", SchedulingProblems.remark(service), "quiet"));
    }

    private void change(UnaryOperator<Scheduling> how) {
        changes.scheduling(service.id(), how.apply(service.scheduling()));
    }

    private void deployment(DeploymentConfiguration bounds) {
        row("minimumHealthyPercent", new WholeNumber("minimum-healthy-percent", MOST_PERCENT, STEP,
                bounds.minimumHealthyPercent(), least -> change(
                        now -> now.withDeployment(new DeploymentConfiguration(least, bounds.maximumPercent())))));
        row("maximumPercent",
                new WholeNumber("maximum-percent", MOST_PERCENT, STEP, bounds.maximumPercent(), most -> change(
                        now -> now.withDeployment(new DeploymentConfiguration(bounds.minimumHealthyPercent(), most)))));
    }

    private CheckBox rebalancing() {
        CheckBox box = new CheckBox("AZ rebalancing");
        box.setId("zone-rebalancing");
        box.setSelected(service.scheduling().zoneRebalancing());
        box.setOnAction(event -> change(now -> now.withZoneRebalancing(box.isSelected())));
        return box;
    }

    private static Label paragraph(String id, String text, String style) {
        Label label = Texts.paragraph(text, style);
        label.setId(id);
        label.setManaged(!text.isEmpty());
        return label;
    }
}
