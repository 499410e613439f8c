package portico.model.remedy.placement;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import portico.format.Progress;
import portico.format.Source;
import portico.format.catalogue.Catalogues;
import portico.format.document.DocumentReader;
import portico.format.document.ScheduledSettling;
import portico.model.analysis.Analysis;
import portico.model.analysis.Analyzer;
import portico.model.analysis.Unplaced;
import portico.model.capacity.InstanceTypes;
import portico.model.placement.Placer;
import portico.model.topology.Task;
import portico.model.topology.Topology;

/** What would make room for tasks that wait: each proposal, made on the network, does what it says. */
class PlacementRemediesTest {

    private static final InstanceTypes TYPES = Catalogues.instanceTypes();
    private static final Placer PLACER = new Placer(TYPES);

    private static final String HOST = "{'id': 'i-1', 'name': 'one', 'instanceType': 't3.micro', 'subnet': 'b'%s}";
    private static final String WEB = "{'family': 'web', 'networkMode': '%s', 'cpu': '128', 'memory': '%s',"
            + " 'containerDefinitions': [{'name': 'c', 'portMappings': [%s]}]}";

    private static Analysis analysis(String hosts, String definition, String service) {
        String json = """
                {"vpcs": [{"id": "v", "cidr": "10.0.0.0/16"}],
                 "subnets": [{"id": "a", "name": "app a", "vpc": "v", "cidr": "10.0.1.0/28", "availabilityZone": "a"},
                   {"id": "b", "name": "app b", "vpc": "v", "cidr": "10.0.2.0/24", "availabilityZone": "a"}],
                 "containerInstances": [%s],
                 "taskDefinitions": [%s],
                 "services": [{"serviceName": "web", "taskDefinition": "web", %s}]}"""
                .formatted(hosts, definition, service)
                .replace('\'', '"');
        Topology topology = new DocumentReader(new ScheduledSettling(PLACER))
                .read(List.of(new Source("x.json", json.getBytes(StandardCharsets.UTF_8))), Progress.NONE)
                .topology();
        return new Analyzer(TYPES).analyze(topology);
    }

    /** What is said of each, after each was made and did just that. */
    private static List<String> proven(Analysis analysis) {
        Unplaced unplaced = analysis.unplaced().getFirst();
        List<PlacementMend> mends = PlacementRemedies.of(analysis, unplaced, TYPES);
        assertThat(mends).allSatisfy(mend -> {
            Topology after = mend.edit().applyTo(analysis.topology(), PLACER);
            assertThat(unplaced.tasks().stream().map(after::task).filter(Task::isPlaced)).hasSize(mend.placed());
            assertThat(after.tasks().stream().filter(Task::isWaiting).count())
                    .isEqualTo(unplaced.tasks().size() - mend.placed() + mend.disturbance().stranded().size());
        });
        return mends.stream()
                .map(mend -> mend.words() + ": " + mend.placedWords(unplaced.tasks().size()) + ", "
                        + mend.disturbance().words())
                .toList();
    }

    private static String awsvpc(int count, String subnet) {
        return "'desiredCount': " + count + ", 'networkConfiguration': {'awsvpcConfiguration': {'subnets': ['" + subnet
                + "']}}";
    }

    @Test
    void anotherHostATrunkOrAnotherModeWhereInterfacesAreUsedUp() {
        String hosts = HOST.formatted("").replace("t3.micro", "c5.large");
        assertThat(proven(analysis(hosts, WEB.formatted("awsvpc", "128", "{'containerPort': 80}"), awsvpc(4, "b"))))
                .containsExactly("Launch another c5.large like one: places all 2 that wait, restarts nothing",
                        "Turn on awsvpcTrunking and relaunch one with a trunk: places all 2 that wait, restarts 2 tasks",
                        "Run web:1 in bridge mode, on host ports of the agent’s choice: places all 2 that wait, restarts 2 tasks");
    }

    /** R71: a t3.micro can have no trunk. */
    @Test
    void asManyHostsAsItTakesAndNoTrunkWhereTheTypeHasNone() {
        assertThat(proven(
                analysis(HOST.formatted(""), WEB.formatted("awsvpc", "128", "{'containerPort': 80}"), awsvpc(4, "b"))))
                .containsExactly("Launch 3 more t3.micro like one: places all 3 that wait, restarts nothing",
                        "Run web:1 in bridge mode, on host ports of the agent’s choice: places all 3 that wait, restarts 1 task");
    }

    /** R68: where the account has the setting, only hosts launched afterwards have a trunk. */
    @Test
    void aRelaunchIsEnoughWhereTheSettingIsOn() {
        String hosts = HOST.formatted("").replace("t3.micro", "c5.large");
        Analysis analysis = analysis(hosts + "], 'account': {'awsvpcTrunking': 'enabled'}, 'databases': [",
                WEB.formatted("awsvpc", "128", "{'containerPort': 80}"), awsvpc(3, "b"));
        assertThat(proven(analysis)).contains("Relaunch one with a trunk: places it, restarts 2 tasks");
    }

    @Test
    void portsOfTheAgentsChoiceWhereFixedOnesClash() {
        assertThat(proven(analysis(HOST.formatted(""),
                WEB.formatted("bridge", "128", "{'containerPort': 80, 'hostPort': 8080}"), "'desiredCount': 2")))
                .containsExactly("Launch another t3.micro like one: places it, restarts nothing",
                        "Let the agent choose the host ports of web:1: places it, restarts 1 task");
    }

    /** R30: the port is reserved on every host, so that one host more is no help. */
    @Test
    void noHostMoreWhereNoneWouldDo() {
        assertThat(proven(analysis(HOST.formatted(""),
                WEB.formatted("bridge", "128", "{'containerPort': 80, 'hostPort': 2375}"), "'desiredCount': 1")))
                .containsExactly("Let the agent choose the host ports of web:1: places it, restarts nothing");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1500  | Launch one t3.small beside one: places it, restarts nothing
            3000  | Launch one t3.medium beside one: places it, restarts nothing
            """)
    void aLargerHostOfTheFamilyWhereOneMoreWouldNotDo(String memory, String proposal) {
        assertThat(proven(analysis(HOST.formatted(""), WEB.formatted("bridge", memory, "{'containerPort': 80}"),
                "'desiredCount': 1"))).containsExactly(proposal);
    }

    /** R56. */
    @Test
    void oneConstraintLess() {
        assertThat(proven(analysis(HOST.formatted(""), WEB.formatted("bridge", "128", "{'containerPort': 80}"),
                "'desiredCount': 2, 'placementConstraints': [{'type': 'distinctInstance'}]")))
                .containsExactly("Drop the constraint distinctInstance of web: places it, restarts nothing",
                        "Launch another t3.micro like one: places it, restarts nothing");
    }

    /** R40: what drains takes nothing new. */
    @Test
    void aHostThatDrains() {
        assertThat(proven(analysis(HOST.formatted(", 'status': 'DRAINING'"),
                WEB.formatted("bridge", "128", "{'containerPort': 80}"), "'desiredCount': 1")))
                .contains("Set one from DRAINING to ACTIVE: places it, restarts nothing");
    }

    /** R81, R84: a /28 has eleven addresses. */
    @Test
    void anotherSubnetWhereOneIsFull() {
        String host = HOST.formatted("").replace("t3.micro", "c5.18xlarge");
        assertThat(proven(analysis(host, WEB.formatted("awsvpc", "128", "{'containerPort': 80}"), awsvpc(12, "a"))))
                .contains("Let web use app b as well: places it, restarts nothing");
    }

    /** R192: no instance of EC2 helps a task of launch type EXTERNAL. */
    @Test
    void anotherMachineOfOnesOwn() {
        String machine = "{'id': 'mi-1', 'name': 'one', 'subnet': 'b', 'registered': {'cpu': 128, 'memoryMiB': 512}}";
        assertThat(proven(
                analysis(machine + ", " + HOST.formatted(""), WEB.formatted("bridge", "128", "{'containerPort': 80}"),
                        "'desiredCount': 2, 'launchType': 'EXTERNAL'")))
                .contains("Register another external instance like one: places it, restarts nothing")
                .noneMatch(words -> words.startsWith("Launch"));
    }
}
