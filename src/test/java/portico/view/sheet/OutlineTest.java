package portico.view.sheet;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import portico.format.Progress;
import portico.format.Source;
import portico.format.catalogue.Catalogues;
import portico.format.files.TopologyFiles;
import portico.model.analysis.Analysis;
import portico.model.analysis.Analyzer;
import portico.model.id.TaskDefinitionId;

/** What the tree lists. */
class OutlineTest {

    /** A file that holds task definitions alone draws nothing, and yet was read. */
    @Test
    void theOutlineListsTaskDefinitionsThatNothingRuns() {
        var types = Catalogues.instanceTypes();
        Source document = new Source("d.json", """
                {"taskDefinitions": [{"family": "web", "containerDefinitions": [{"name": "a"}]},
                                     {"family": "nightly", "containerDefinitions": [{"name": "a"}]}],
                 "services": [{"serviceName": "web", "taskDefinition": "web"}]}""".getBytes(UTF_8));
        Analysis analysis = new Analyzer(types).analyze(TopologyFiles.of(types, InputStream.nullInputStream())
                .readSources(List.of(document), Progress.NONE)
                .topology());
        assertThat(Outline.of(analysis)).filteredOn(branch -> branch.text().equals("Task definitions"))
                .flatExtracting(OutlineNode::children)
                .extracting(OutlineNode::text, OutlineNode::subject)
                .containsExactly(tuple("nightly:1", Optional.of(new TaskDefinitionId("nightly:1"))));
    }
}
