package portico.view.sheet;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import portico.format.Progress;
import portico.format.Source;
import portico.format.catalogue.Catalogues;
import portico.format.document.DocumentReader;
import portico.model.analysis.Analyzer;
import portico.model.edit.ChangeInstanceType;
import portico.model.id.InstanceId;
import portico.model.placement.Placer;
import portico.model.topology.Topology;

/** The inspector says what was assumed of a host and why, until somebody changes that very fact. */
class AssumedSectionTest {

    private static final InstanceId HOST = new InstanceId("i");

    private final Topology topology = new DocumentReader(Catalogues.instanceTypes())
            .read(List
                    .of(new Source("n.json",
                            """
                                    {"name": "n", "vpcs": [{"id": "v", "cidrs": ["10.0.0.0/16"]}], "subnets": [{"id": "s", "cidr": "10.0.1.0/24"}],
                                     "containerInstances": [{"id": "i", "instanceType": "c5.large", "subnet": "s", "privateIp": "10.0.1.4",
                                       "assumed": {"instanceType": "the template leaves the type open", "privateIp": "it is the lowest free one"}}]}"""
                                    .getBytes(UTF_8))),
                    Progress.NONE)
            .topology();

    private static List<Row> assumed(Topology of) {
        return Sheets.of(new Analyzer(Catalogues.instanceTypes()).analyze(of), HOST)
                .orElseThrow()
                .sections()
                .stream()
                .filter(section -> section.title().equals("Assumed"))
                .flatMap(section -> section.rows().stream())
                .toList();
    }

    @Test
    void saysWhatWasAssumedAndWhy() {
        assertThat(assumed(topology)).containsExactly(
                new Row.Sentence("Instance type c5.large, because the template leaves the type open."),
                new Row.Sentence("Address 10.0.1.4, because it is the lowest free one."));
    }

    @Test
    void aChosenTypeIsNoLongerAssumed() {
        Topology chosen = new ChangeInstanceType(HOST, "m5.large").applyTo(topology,
                new Placer(Catalogues.instanceTypes()));
        assertThat(assumed(chosen))
                .containsExactly(new Row.Sentence("Address 10.0.1.4, because it is the lowest free one."));
    }
}
