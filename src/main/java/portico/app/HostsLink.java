package portico.app;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.Spinner;
import portico.controller.HostsForecast;
import portico.model.capacity.InstanceType;
import portico.model.placement.Fleet;
import portico.model.placement.Fleet.Owner;
import portico.model.workspace.Workspace;
import portico.view.fx.dialog.Form;
import portico.view.fx.inspector.TypePicker;
import portico.view.fx.look.Texts;
import portico.view.fx.look.WholeNumber;
import portico.view.sheet.Words;

/** Asks how many hosts of which type a cluster shall have that was read with tasks and without hosts, or a capacity provider starts; each answer is one edit. */
record HostsLink(Workspace workspace, Engine engine, Dialogs dialogs) {

    private static final int MOST = 100;

    /** Whether any tasks lack hosts. */
    boolean canAsk() {
        return !Fleet.waiting(workspace.topology()).isEmpty();
    }

    /** Asks for one owner of hosts after the other, but for those whose tasks have found a place meanwhile; a refusal leaves the rest alone, too. */
    void ask() {
        List<Owner> owners = List.copyOf(Fleet.waiting(workspace.topology()).keySet());
        boolean goOn = true;
        for (int i = 0; goOn && i < owners.size(); i++) {
            goOn = !Fleet.waiting(workspace.topology()).containsKey(owners.get(i)) || ask(owners.get(i));
        }
    }

    private static String places(InstanceType type) {
        String trunk = type.supportsTrunking() ? ", " + type.tasksWithTrunking().getAsInt() + " with a trunk"
                : ", and takes no trunk";
        return Words.count(type.tasksWithoutTrunking(), "place") + " for awsvpc tasks" + trunk;
    }

    private boolean ask(Owner owner) {
        HostsForecast forecast = new HostsForecast(workspace.topology(), owner, engine.placer());
        Form form = dialogs.form("How many hosts of which type?", forecast.question());
        Spinner<Integer> count = form.field("Hosts",
                new WholeNumber("hosts-count", 1, MOST, 1, forecast.proposed(Fleet.USUAL_TYPE)));
        Label outcome = Texts.paragraph("", "sentence");
        outcome.setId("hosts-outcome");
        outcome.setMaxWidth(440);
        TypePicker type = form.field("Instance type", new TypePicker(engine.types(), Fleet.USUAL_TYPE,
                name -> count.getValueFactory().setValue(forecast.proposed(name))));
        type.setId("hosts-type");
        Label places = form.field("Each has", Texts.paragraph("", "sentence"));
        form.field("Then", outcome);
        Runnable tell = () -> {
            places.setText(engine.types().find(type.getValue()).map(HostsLink::places).orElse("No such type"));
            outcome.setText(forecast.outcome(count.getValue(), type.getValue()));
        };
        count.valueProperty().addListener((_, _, _) -> tell.run());
        type.valueProperty().addListener((_, _, _) -> tell.run());
        tell.run();
        boolean sure = form.ask("Add hosts", () -> engine.types().find(type.getValue()).isPresent());
        if (sure) {
            workspace.apply(forecast.edit(count.getValue(), type.getValue()));
        }
        return sure;
    }
}
