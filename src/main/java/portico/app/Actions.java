package portico.app;

import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import portico.cli.Version;
import portico.controller.build.Stock;
import portico.model.rule.RuleBook;
import portico.model.topology.TaskDefinition;
import portico.model.workspace.Workspace;
import portico.view.fx.command.CommandTable;
import portico.view.fx.look.Icon;
import portico.view.fx.toolbar.ViewSwitch;

/** The one table of what can be done: words, key, icon, and when it can. */
final class Actions {
    /** As the menu calls what notes refer to. */
    static final String VALUES = "Values of the template…";
    static final String HOSTS = "How many hosts of which type…";
    private final SimpleStringProperty undoText = new SimpleStringProperty("Undo");
    private final SimpleStringProperty redoText = new SimpleStringProperty("Redo");
    private final SimpleBooleanProperty canUndo = new SimpleBooleanProperty();
    private final SimpleBooleanProperty canRedo = new SimpleBooleanProperty();
    private final SimpleBooleanProperty hasSelection = new SimpleBooleanProperty();
    private final SimpleBooleanProperty hasGround = new SimpleBooleanProperty();
    private final SimpleBooleanProperty hasDefinition = new SimpleBooleanProperty();
    private final CommandTable table = new CommandTable();

    private final SimpleBooleanProperty canDrain = new SimpleBooleanProperty();
    private final SimpleBooleanProperty hasZone = new SimpleBooleanProperty();
    private final SimpleBooleanProperty hasLostZone = new SimpleBooleanProperty();
    private final SimpleBooleanProperty hasParameters = new SimpleBooleanProperty();
    private final SimpleBooleanProperty lacksHosts = new SimpleBooleanProperty();
    private final SchedulingLink scheduling;
    private final HostsLink hosts;
    private final ParametersLink parameters;
    private final SubjectLink subject;

    Actions(Studio studio) {
        scheduling = new SchedulingLink(studio.workspace(), studio.selection(), studio::mention);
        hosts = new HostsLink(studio.workspace(), studio.engine(), studio.dialogs());
        parameters = new ParametersLink(studio.documents(), studio.inputs(), studio.background(), studio.dialogs());
        subject = new SubjectLink(studio.workspace(), studio.selection(), studio::refuse);
        subject.join(table, studio);
        always("new", "New", Icon.NOTE, "Shortcut+N", () -> studio.documents().create());
        always("open", "Open…", Icon.OPEN, "Shortcut+O", () -> studio.documents().open());
        always("save", "Save", Icon.SAVE, "Shortcut+S", () -> studio.documents().save());
        always("save-as", "Save as…", Icon.SAVE, "Shortcut+Shift+S", () -> studio.documents().saveAs());
        always("rename", "Rename the network…", Icon.NOTE, "", studio.building()::rename);
        always("export", "Export", Icon.EXPORT, "Shortcut+E", () -> studio.exporting().ask());
        table.add("parameters", new SimpleStringProperty(VALUES), Icon.NOTE, "", hasParameters, parameters::ask);
        schedule();
        table.add("undo", undoText, Icon.UNDO, "Shortcut+Z", canUndo, () -> studio.workspace().undo());
        table.add("redo", redoText, Icon.REDO, "Shortcut+Y", canRedo, () -> studio.workspace().redo());
        table.add("redo-again", redoText, Icon.REDO, "Shortcut+Shift+Z", canRedo, () -> studio.workspace().redo());
        table.add("delete", new SimpleStringProperty("Remove what is selected"), Icon.DELETE, "Delete", hasSelection,
                subject::removeSelected);
        always("find", "Find", Icon.FIND, "Shortcut+K", () -> studio.panels().find().focus());
        always("find-again", "Find", Icon.FIND, "Shortcut+F", () -> studio.panels().find().focus());
        always("show-building", "Building view", Icon.HOST, "Shortcut+1",
                () -> studio.panels().view(ViewSwitch.View.BUILDING));
        always("show-engineer", "Engineer view", Icon.WRENCH, "Shortcut+2",
                () -> studio.panels().view(ViewSwitch.View.ENGINEER));
        always("show-side-by-side", "Side by side", Icon.SIDE_BY_SIDE, "Shortcut+3",
                () -> studio.panels().view(ViewSwitch.View.SIDE_BY_SIDE));
        always("show-table", "Table", Icon.TABLE, "Shortcut+4", () -> studio.panels().view(ViewSwitch.View.TABLE));
        always("show-reach", "Who reaches whom", Icon.MATRIX, "Shortcut+5",
                () -> studio.panels().view(ViewSwitch.View.REACH));
        always("ports", "Host ports", Icon.TABLE, "Shortcut+P", () -> studio.panels().table().showPorts());
        always("port-cursor", "Port cursor", Icon.TABLE, "Shortcut+Shift+P",
                () -> studio.panels().table().showCursor());
        always("reading", "What reading made of it", Icon.NOTE, "Shortcut+Shift+N", () -> studio.panels().showNotes());
        always("lessons", "Lessons", Icon.LESSON, "Shortcut+L", () -> studio.panels().learn());
        always("theme", "Light or dark", Icon.MOON, "Shortcut+T", () -> studio.preferences().toggleTheme());
        always("present", "Present", Icon.PRESENT, "F5", () -> studio.preferences().togglePresenting());
        always("present-again", "Present", Icon.PRESENT, "F11", () -> studio.preferences().togglePresenting());
        always("inspector", "Inspector", Icon.PANEL, "Shortcut+I", () -> studio.panels().shell().toggleDrawer());
        always("reduced-motion", "Reduced motion on or off", Icon.MOTION, "",
                () -> studio.preferences().toggleReducedMotion());
        always("zoom-in", "Zoom in", Icon.PLUS, "Shortcut+Plus", () -> studio.panels().city().zoom(1.25));
        always("zoom-in-2", "Zoom in", Icon.PLUS, "Shortcut+Equals", () -> studio.panels().city().zoom(1.25));
        always("zoom-in-3", "Zoom in", Icon.PLUS, "Shortcut+Shift+Equals", () -> studio.panels().city().zoom(1.25));
        always("zoom-out", "Zoom out", Icon.MINUS, "Shortcut+Minus", () -> studio.panels().city().zoom(0.8));
        always("fit", "Fit", Icon.FIT, "Shortcut+0", () -> studio.panels().city().fit());
        always("next-region", "Next part of the window", Icon.PANEL, "F6", () -> studio.panels().nextRegion(1));
        always("previous-region", "Part of the window before", Icon.PANEL, "Shift+F6",
                () -> studio.panels().nextRegion(-1));
        always("keys", "Keys…", Icon.HINT, "F1", () -> studio.dialogs().keys(KeyWords.KEYS));
        always("about", "About Portico", Icon.HINT, "", () -> studio.dialogs()
                .tell("About Portico", String.format(KeyWords.ABOUT, Version.number(), Runtime.version().feature(),
                        RuleBook.STANDARD.asOf(), new Dates(studio.engine().catalogue()).inFull())));
        always("quit", "Quit", Icon.CLOSE, "Shortcut+Q", studio::quit);
        build(studio.building(), studio.placing());
    }

    private void schedule() {
        always("place-waiting", "Place what is missing", Icon.TICKET, "", scheduling::placeMissing);
        table.add("hosts", new SimpleStringProperty(HOSTS), Icon.HOST, "", lacksHosts, hosts::ask);
        always("rebalance", "Rebalance over the zones", Icon.ZONE, "", scheduling::rebalance);
        table.add("drain", new SimpleStringProperty("Drain this host"), Icon.HOST, "", canDrain, scheduling::drain);
        table.add("lose-zone", new SimpleStringProperty("Lose this zone"), Icon.ZONE, "", hasZone,
                scheduling::loseZone);
        table.add("restore-zone", new SimpleStringProperty("Bring this zone back"), Icon.ZONE, "", hasLostZone,
                scheduling::restoreZone);
    }

    private void build(BuildLink building, PlacingLink placing) {
        ground("add-host", "Host", Icon.HOST, building::addHost);
        table.add("add-task", new SimpleStringProperty("Task"), Icon.TASK, "", hasDefinition, placing::runTask);
        ground("add-fargate", "Fargate", Icon.FARGATE, building::addFargate);
        ground("add-balancer", "Balancer", Icon.BALANCER, () -> placing.place(Stock.BALANCER));
        ground("add-database", "Database", Icon.DATABASE, building::addDatabase);
        ground("add-nat", "NAT", Icon.NAT, () -> placing.place(Stock.NAT));
        ground("add-endpoint", "Endpoint", Icon.ENDPOINT, () -> placing.place(Stock.ENDPOINT));
        ground("add-discovery", "Cloud Map", Icon.ADDRESS_BOOK, () -> placing.place(Stock.DISCOVERY));
        ground("add-subnet", "Subnet", Icon.SUBNET, () -> placing.place(Stock.SUBNET));
        ground("add-service", "Service", Icon.SERVICE, building::addTasks);
        always("add-outside", "Outside", Icon.OUTSIDE, "", building::addOutside);
    }

    private void always(String id, String text, Icon icon, String key, Runnable action) {
        table.add(id, text, icon, key, action);
    }

    private void ground(String id, String text, Icon icon, Runnable action) {
        table.add(id, new SimpleStringProperty(text), icon, "", hasGround, action);
    }

    /** The steps between reading a template and its picture: values that no file tells, and hosts where there are none. */
    void askWhatIsOpen() {
        boolean readAgain = parameters.mustAsk() && parameters.ask();
        if (!readAgain && hosts.canAsk()) {
            hosts.ask();
        }
    }

    CommandTable table() {
        return table;
    }

    /** What can be done changes with the network and the selection. */
    void refresh(Workspace workspace, boolean selected) {
        undoText.set(workspace.undoLabel().map(label -> "Undo: " + label).orElse("Undo"));
        redoText.set(workspace.redoLabel().map(label -> "Redo: " + label).orElse("Redo"));
        canUndo.set(workspace.undoLabel().isPresent());
        canRedo.set(workspace.redoLabel().isPresent());
        hasSelection.set(selected);
        subject.refresh();
        lacksHosts.set(hosts.canAsk());
        hasParameters.set(parameters.canAsk());
        canDrain.set(scheduling.canDrain());
        hasZone.set(scheduling.hasZone());
        hasLostZone.set(scheduling.hasLostZone());
        hasDefinition.set(!workspace.topology().all(TaskDefinition.class).isEmpty());
        hasGround.set(!workspace.topology().subnets().isEmpty());
    }
}
