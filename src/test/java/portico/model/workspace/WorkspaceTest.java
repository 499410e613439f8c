package portico.model.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static portico.model.Fixtures.TYPES;
import static portico.model.Fixtures.definition;
import static portico.model.Fixtures.h1;
import static portico.model.Fixtures.network;
import static portico.model.Fixtures.port;
import static portico.model.Fixtures.service;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import portico.model.analysis.Analysis;
import portico.model.analysis.Analyzer;
import portico.model.edit.ChangeDesiredCount;
import portico.model.edit.RenameTopology;
import portico.model.edit.RunTask;
import portico.model.id.ServiceId;
import portico.model.placement.Placer;
import portico.model.topology.NetworkMode;
import portico.model.topology.TaskDefinition;
import portico.model.topology.Topology;

class WorkspaceTest {

    private static final TaskDefinition WEB = definition("web", NetworkMode.BRIDGE, port(3000));
    private static final RunTask RUN = new RunTask(new ServiceId("web"), Optional.empty());
    private static final Topology OPENED = network(h1(), WEB, service(WEB, 0));

    private final Workspace workspace = new Workspace(new Analyzer(TYPES), new Placer(TYPES));

    @BeforeEach
    void open() {
        workspace.open(OPENED);
    }

    @Test
    void beginsEmptyAndSaved() {
        Workspace fresh = new Workspace(new Analyzer(TYPES), new Placer(TYPES));
        assertThat(fresh.topology().resources()).isEmpty();
        assertThat(fresh.isUnsaved()).isFalse();
        assertThat(fresh.undoLabel()).isEmpty();
    }

    @Test
    void undoAndRedoWalkThroughTheStates() {
        workspace.apply(RUN);
        Topology once = workspace.topology();
        workspace.apply(new RenameTopology("mall"));
        assertThat(workspace.undoLabel()).contains("Rename to mall");
        workspace.undo();
        assertThat(workspace.topology()).isSameAs(once);
        workspace.undo();
        assertThat(workspace.topology()).isSameAs(OPENED);
        assertThat(workspace.undoLabel()).isEmpty();
        assertThat(workspace.redoLabel()).contains("Run a task of web");
        workspace.redo();
        assertThat(workspace.topology()).isSameAs(once);
        assertThat(workspace.analysis().topology()).isSameAs(once);
    }

    @Test
    void anEditEndsWhatCouldBeRedone() {
        workspace.apply(RUN);
        workspace.undo();
        workspace.apply(new RenameTopology("mall"));
        assertThat(workspace.redoLabel()).isEmpty();
        workspace.redo();
        assertThat(workspace.topology().name()).isEqualTo("mall");
    }

    @Test
    void anEditThatChangesNothingLeavesNoTrace() {
        workspace.apply(new RenameTopology("shop"));
        assertThat(workspace.undoLabel()).isEmpty();
    }

    @Test
    void unsavedUntilSavedOrTakenBack() {
        workspace.apply(RUN);
        assertThat(workspace.isUnsaved()).isTrue();
        workspace.undo();
        assertThat(workspace.isUnsaved()).isFalse();
        workspace.redo();
        workspace.markSaved();
        assertThat(workspace.isUnsaved()).isFalse();
        workspace.undo();
        assertThat(workspace.isUnsaved()).isTrue();
    }

    @Test
    void observersHearOfEveryStateUntilTheyLeave() {
        List<Analysis> heard = new ArrayList<>();
        try (Subscription _ = workspace.observe(heard::add)) {
            workspace.apply(RUN);
            workspace.undo();
            workspace.undo();
            workspace.open(OPENED);
        }
        workspace.apply(RUN);
        assertThat(heard).hasSize(3);
        assertThat(heard.getFirst().topology().tasks()).hasSize(1);
    }

    @Test
    void openingForgetsTheHistory() {
        workspace.apply(RUN);
        workspace.open(OPENED);
        assertThat(workspace.undoLabel()).isEmpty();
        assertThat(workspace.isUnsaved()).isFalse();
    }

    @Test
    void aThousandEditsCanBeTakenBack() {
        for (int i = 1; i <= 1000; i++) {
            workspace.apply(new ChangeDesiredCount(new ServiceId("web"), i % 3 + 1));
            workspace.apply(new RenameTopology("shop " + i));
        }
        for (int i = 0; i < 2000; i++) {
            workspace.undo();
        }
        assertThat(workspace.topology()).isSameAs(OPENED);
    }
}
