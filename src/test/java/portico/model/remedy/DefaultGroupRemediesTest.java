package portico.model.remedy;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import portico.format.Progress;
import portico.format.Source;
import portico.format.catalogue.Catalogues;
import portico.format.document.DocumentReader;
import portico.format.document.ScheduledSettling;
import portico.model.flow.Disposition;
import portico.model.flow.Flow;
import portico.model.flow.FlowTracer;
import portico.model.flow.Flows;
import portico.model.flow.Subjects;
import portico.model.flow.Trace;
import portico.model.placement.Placer;
import portico.model.topology.Topology;

/** R106: the default group that a VPC comes with takes its own members only, and can be changed though no file names it. */
class DefaultGroupRemediesTest {

    private static final Topology NETWORK = new DocumentReader(
            new ScheduledSettling(new Placer(Catalogues.instanceTypes())))
            .read(List.of(new Source("x.json",
                    """
                            {"vpcs": [{"id": "v", "cidr": "10.0.0.0/16"}], "subnets": [{"id": "app", "vpc": "v", "cidr": "10.0.1.0/24"}],
                             "securityGroups": [{"id": "sg-host", "vpc": "v"}],
                             "containerInstances": [{"id": "i", "instanceType": "c5.large", "subnet": "app", "securityGroups": ["sg-host"]}],
                             "taskDefinitions": [{"family": "own", "networkMode": "awsvpc", "containerDefinitions": [{"name": "c", "portMappings": [{"containerPort": 80}]}]},
                               {"family": "old", "networkMode": "bridge", "containerDefinitions": [{"name": "c"}]}],
                             "tasks": [{"id": "a", "taskDefinition": "own", "containerInstance": "i", "networkInterface": {"subnet": "app"}},
                               {"id": "b", "taskDefinition": "own", "containerInstance": "i", "networkInterface": {"subnet": "app"}},
                               {"id": "old", "taskDefinition": "old", "containerInstance": "i"}]}"""
                            .getBytes(StandardCharsets.UTF_8))),
                    Progress.NONE)
            .topology();

    private static Flow flow(String from, String to) {
        return Flows.between(NETWORK, Subjects.find(NETWORK, from).getFirst(), Subjects.find(NETWORK, to).getFirst())
                .orElseThrow();
    }

    private static Trace trace(String from, String to) {
        return new FlowTracer(NETWORK).trace(flow(from, to));
    }

    @Test
    void r106ItsMembersReachEachOther() {
        assertThat(trace("a", "b").disposition()).isEqualTo(Disposition.DELIVERED);
    }

    @Test
    void r106AStrangerIsKeptOutAndARuleInItLetsHimIn() {
        Trace denied = trace("old", "a");
        assertThat(denied.disposition()).isEqualTo(Disposition.DENIED_BY_SECURITY_GROUP);
        assertThat(Remedies.of(NETWORK, denied)).extracting(Mend::words)
                .first()
                .isEqualTo("Let default take tcp 80 from sg-host");
    }

    @Test
    void r106TheChangedGroupTakesThePlaceOfTheUntouchedOne() {
        Topology mended = NETWORK.withAll(Remedies.of(NETWORK, trace("old", "a")).getFirst().edit().resources());
        assertThat(new FlowTracer(mended).trace(flow("old", "a")).isDelivered()).isTrue();
        assertThat(new FlowTracer(mended).trace(flow("a", "b")).isDelivered()).isTrue();
    }
}
