package portico.model.flow.reach;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import portico.model.id.SecurityGroupId;
import portico.model.topology.SecurityGroup;
import portico.model.topology.Task;
import portico.model.topology.TaskStatus;
import portico.model.topology.Topology;

/** After an edit the matrix is the one that would have been worked out from nothing. */
class ReachabilityAfterTest {

    private static final int SEEDS = 200;
    private static final int EDITS = 4;

    @Test
    void whatAnEditDidNotTouchIsKeptAndTheRestAskedAgain() {
        int kept = 0;
        for (int seed = 0; seed < SEEDS; seed++) {
            Random random = new Random(seed);
            Topology topology = RandomNetworks.of(seed);
            Reachability reach = Reachability.of(topology);
            for (int i = 0; i < EDITS; i++) {
                topology = edited(topology, random);
                Reachability before = reach;
                reach = reach.after(topology);
                assertThat(answers(reach)).as("seed %d, edit %d", seed, i)
                        .isEqualTo(answers(Reachability.of(topology)));
                kept += reach.traced() > before.traced() ? 0 : 1;
            }
        }
        assertThat(kept).as("some edits need no trace at all").isGreaterThan(SEEDS / 10);
    }

    /** Stops a task, gives one the place of another, or takes the rules from a group. */
    private static Topology edited(Topology topology, Random random) {
        List<Task> tasks = topology.tasks().stream().filter(Task::isPlaced).toList();
        if (tasks.isEmpty() || random.nextInt(5) == 0) {
            SecurityGroup group = topology.all(SecurityGroup.class).getFirst();
            return topology.with(new SecurityGroup(new SecurityGroupId(group.id().value()), group.name(), group.vpc(),
                    List.of(), group.egress()));
        }
        Task task = tasks.get(random.nextInt(tasks.size()));
        Task other = tasks.get(random.nextInt(tasks.size()));
        boolean alike = topology.definitionOf(task).networkMode() == topology.definitionOf(other).networkMode();
        return switch (random.nextInt(3)) {
            case 0 -> topology.with(task.withStatus(TaskStatus.STOPPED));
            case 1 -> topology.without(task.id());
            default -> topology.with(alike && task.networkInterface().isEmpty() ? task.placedAt(
                    new Task.Placement(other.instance(), Optional.empty(), task.placement().orElseThrow().bindings(),
                            task.placement().orElseThrow().bridgeAddresses()))
                    : task.waiting());
        };
    }

    /** Each cell's counts, without the examples, of which there may be several. */
    private static Map<String, List<String>> answers(Reachability reach) {
        Map<String, List<String>> answers = new LinkedHashMap<>();
        for (ReachEnd from : reach.ends()) {
            for (ReachEnd to : reach.ends()) {
                List<String> cell = new ArrayList<>();
                reach.between(from, to)
                        .forEach(o -> o.outcomes()
                                .forEach(x -> cell.add(o.port() + " " + x.disposition() + " " + x.pairs())));
                answers.put(from.name() + " > " + to.name(), cell);
            }
        }
        return answers;
    }
}
