package portico.model.placement;

import static org.assertj.core.api.Assertions.assertThat;
import static portico.model.Fixtures.VPC;
import static portico.model.Fixtures.definition;
import static portico.model.Fixtures.instance;
import static portico.model.Fixtures.network;
import static portico.model.Fixtures.port;
import static portico.model.Fixtures.roomy;
import static portico.model.Fixtures.task;
import static portico.model.Fixtures.trunked;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import portico.format.catalogue.Catalogues;
import portico.model.Fixtures;
import portico.model.capacity.InstanceTypes;
import portico.model.id.SubnetId;
import portico.model.id.ZoneId;
import portico.model.net.Cidr;
import portico.model.rule.RuleId;
import portico.model.topology.ContainerInstance;
import portico.model.topology.NetworkMode;
import portico.model.topology.Subnet;
import portico.model.topology.Task;
import portico.model.topology.TaskDefinition;
import portico.model.topology.Topology;

/** R63, R65, R71: every row of the catalogue, filled with awsvpc tasks until ECS refuses. */
class EveryTypeTest {

    private static final InstanceTypes TYPES = Catalogues.instanceTypes();
    private static final Placer PLACER = new Placer(TYPES);
    private static final TaskDefinition AWSVPC = definition("api", NetworkMode.AWSVPC, port(3000));
    private static final Subnet WIDE = new Subnet(new SubnetId("wide"), "wide", VPC.id(), Cidr.of("10.0.4.0/22"),
            new ZoneId("us-east-1a"), Optional.empty(), false, 0);

    /** The rows as they stand in the file, read without any of Portico's own reading. */
    static List<Map<String, String>> rows() throws IOException {
        try (InputStream in = EveryTypeTest.class.getResourceAsStream("/portico/assets/catalogue/instance-types.csv")) {
            List<String> lines = new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().skip(1).toList();
            List<String> header = List.of(lines.getFirst().split(","));
            return lines.stream().skip(1).map(line -> row(header, line.split(",", -1))).toList();
        }
    }

    private static Map<String, String> row(List<String> header, String... cells) {
        Map<String, String> row = new HashMap<>();
        for (int i = 0; i < cells.length; i++) {
            row.put(header.get(i), cells[i]);
        }
        return row;
    }

    @Test
    void everyTypeTakesWhatItsRowSaysAndRefusesOneMore() throws IOException {
        List<Map<String, String>> rows = rows();
        assertThat(rows).hasSize(1429);
        for (Map<String, String> row : rows) {
            int without = Integer.parseInt(row.get("maxEnis")) - 1;
            String with = row.get("ecsTasksWithTrunking");
            ContainerInstance host = roomy(instance("i-1", row.get("type"), WIDE, 100));
            fills(host, without, 63);
            fills(trunked(host, 99), with.isEmpty() ? without : Integer.parseInt(with), with.isEmpty() ? 63 : 65);
        }
    }

    private static void fills(ContainerInstance host, int slots, int rule) {
        List<Task> tasks = IntStream.rangeClosed(0, slots).mapToObj(i -> alone(task("t" + i, AWSVPC))).toList();
        Topology full = PLACER.schedule(network(WIDE, host, AWSVPC), tasks);
        assertThat(full.tasks()).as(host.instanceType()).filteredOn(Task::isPlaced).hasSize(slots);
        Task last = full.tasks().getLast();
        assertThat(PLACER.verdict(full, PLACER.capacity(full), last, host.id())).as(host.instanceType())
                .isInstanceOfSatisfying(Verdict.Refused.class,
                        refused -> assertThat(refused.shortages()).singleElement().satisfies(shortage -> {
                            assertThat(shortage.reason()).isEqualTo(Reason.ENI);
                            assertThat(shortage.rule()).isEqualTo(new RuleId(rule));
                        }));
    }

    private static Task alone(Task t) {
        return t.withNetworkConfiguration(Optional.of(Fixtures.in(WIDE)));
    }

    /** R66: the Kubernetes limit and ECS's describe one budget, but for u-6tb1.56xlarge; ECS's is the one to use. */
    @Test
    void branchInterfacesFollowFromTheBudget() throws IOException {
        assertThat(rows())
                .filteredOn(row -> !row.get("branchInterfaces").isEmpty() && !row.get("ecsTasksWithTrunking").isEmpty())
                .hasSize(1164)
                .filteredOn(row -> !isOneBudget(row))
                .extracting(row -> row.get("type"))
                .containsExactly("u-6tb1.56xlarge");
    }

    private static boolean isOneBudget(Map<String, String> row) {
        int budget = Integer.parseInt(row.get("ecsTasksWithTrunking")) + 2 - Integer.parseInt(row.get("maxEnis"));
        return Integer.parseInt(row.get("branchInterfaces")) == Math.min(120, budget);
    }
}
