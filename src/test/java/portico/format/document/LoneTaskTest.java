package portico.format.document;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import portico.format.Progress;
import portico.format.Source;
import portico.format.catalogue.Catalogues;
import portico.model.id.TaskId;
import portico.model.placement.Fault;
import portico.model.placement.LaunchRefusals;
import portico.model.topology.Topology;

/** R4: a task of no service that has its interface was told where to make it, though no document need say so. */
class LoneTaskTest {

    private static List<Fault> faults(String task) {
        String document = """
                { "portico": 1, "vpcs": [{ "id": "vpc-1", "cidr": "10.0.0.0/16" }],
                  "subnets": [{ "id": "s-a", "vpc": "vpc-1", "cidr": "10.0.1.0/24" }],
                  "taskDefinitions": [{ "family": "web", "networkMode": "awsvpc",
                    "containerDefinitions": [{ "name": "app", "memory": 128 }] }],
                  "containerInstances": [{ "id": "i-1", "instanceType": "c5.large", "subnet": "s-a" }],
                  "tasks": [{ "id": "task-1", "taskDefinition": "web", "containerInstance": "i-1"%s }] }
                """.formatted(task);
        Topology topology = new DocumentReader(Catalogues.instanceTypes())
                .read(List.of(new Source("x.json", document.getBytes(UTF_8))), Progress.NONE)
                .topology();
        return LaunchRefusals.of(topology, topology.task(new TaskId("task-1")));
    }

    @Test
    void runsWhereItsInterfaceIs() {
        assertThat(faults(", \"networkInterface\": { \"subnet\": \"s-a\", \"privateIp\": \"10.0.1.20\" }")).isEmpty();
    }

    @Test
    void isRefusedWithoutOne() {
        assertThat(faults("")).extracting(fault -> fault.rule().toString()).containsExactly("R4");
    }
}
