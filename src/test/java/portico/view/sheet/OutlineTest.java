package portico.view.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import portico.model.analysis.Analysis;
import portico.model.id.TaskDefinitionId;
import portico.model.topology.NetworkMode;
import portico.view.drawing.Sites;

/** What the tree lists. */
class OutlineTest {

    /** A file that holds task definitions alone draws nothing, and yet was read. */
    @Test
    void theOutlineListsTaskDefinitionsThatNothingRuns() {
        Analysis analysis = Sites.anywhere().definition("nightly", NetworkMode.BRIDGE, 256, 512, 3000).analysis();
        assertThat(Outline.of(analysis)).filteredOn(branch -> branch.text().equals("Task definitions"))
                .flatExtracting(OutlineNode::children)
                .extracting(OutlineNode::text, OutlineNode::subject)
                .containsExactly(tuple("nightly:1", Optional.of(new TaskDefinitionId("nightly:1"))));
    }
}
