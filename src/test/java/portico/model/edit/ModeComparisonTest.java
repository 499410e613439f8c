package portico.model.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import portico.format.catalogue.Catalogues;
import portico.format.files.TopologyFiles;
import portico.model.flow.Disposition;
import portico.model.flow.reach.Outcome;
import portico.model.flow.reach.ReachEnd;
import portico.model.flow.reach.Reachability;
import portico.model.placement.Placer;
import portico.model.topology.TargetGroup;
import portico.model.topology.Topology;

/** R104, R105: what groups decide in each mode, and nothing else. */
class ModeComparisonTest {

    private static final Placer PLACER = new Placer(Catalogues.instanceTypes());

    private static ModeComparison compared() {
        Topology shop = TopologyFiles.of(Catalogues.instanceTypes(), InputStream.nullInputStream())
                .read(List.of(Path.of("samples/e-commerce.json")))
                .topology();
        return ModeComparison.of(shop, Optional.empty(), PLACER);
    }

    private static List<Disposition> between(Reachability reach, String from, String to) {
        return reach.between(end(reach, from), end(reach, to))
                .stream()
                .flatMap(opening -> opening.outcomes().stream())
                .map(Outcome::disposition)
                .toList();
    }

    private static ReachEnd end(Reachability reach, String name) {
        return reach.ends().stream().filter(it -> it.name().equals(name)).findFirst().orElseThrow();
    }

    /** R124: whoever changes the mode of a service makes its target group one of the type that the mode needs. */
    @Test
    void targetGroupsAreOfTheTypeThatTheModeNeeds() {
        ModeComparison modes = compared();
        assertThat(modes.hostGroups().topology().all(TargetGroup.class)).extracting(TargetGroup::targetType)
                .containsOnly(TargetGroup.TargetType.INSTANCE);
        assertThat(modes.taskGroups().topology().all(TargetGroup.class)).extracting(TargetGroup::targetType)
                .containsOnly(TargetGroup.TargetType.IP);
        assertThat(between(modes.hostGroups(), "internet", "alb")).as("it is the groups that stop it (R129)")
                .containsExactly(Disposition.DENIED_BY_SECURITY_GROUP);
        assertThat(between(modes.taskGroups(), "internet", "alb")).containsExactly(Disposition.DELIVERED);
    }

    @Test
    void r108AGroupThatNamesTasksDoesNotKnowTheirHost() {
        ModeComparison modes = compared();
        assertThat(between(modes.hostGroups(), "user-service", "user-rds"))
                .containsOnly(Disposition.DENIED_BY_SECURITY_GROUP);
        assertThat(between(modes.taskGroups(), "user-service", "user-rds")).containsOnly(Disposition.DELIVERED);
    }
}
