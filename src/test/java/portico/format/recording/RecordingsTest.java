package portico.format.recording;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.InputStream;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import portico.format.Note;
import portico.format.Progress;
import portico.format.Reading;
import portico.format.Source;
import portico.format.catalogue.Catalogues;
import portico.format.files.TopologyFiles;
import portico.model.analysis.Analysis;
import portico.model.analysis.Analyzer;
import portico.model.analysis.Comparison;
import portico.model.analysis.Reconciliation;
import portico.model.analysis.Statement;
import portico.model.id.TaskId;
import portico.model.net.Ipv4Address;
import portico.model.net.PortRange;
import portico.model.topology.NetworkMode;
import portico.model.topology.PortMapping;
import portico.model.topology.Task;
import portico.model.topology.TaskDefinition;

/** Recordings of running tasks become tasks, with whatever they tell and no more. */
class RecordingsTest {

    private static final String METADATA = """
            {"Cluster": "shop", "TaskARN": "arn:aws:ecs:eu-west-1:1:task/shop/a1", "Family": "web", "Revision": "3",
             "KnownStatus": "RUNNING", "LaunchType": "EC2", "ServiceName": "web", "Containers": [
              {"Name": "~internal~ecs~pause", "Type": "CNI_PAUSE", "Networks": [{"NetworkMode": "%1$s", "IPv4Addresses": ["10.0.2.61"]}]},
              {"Name": "nginx", "Image": "nginx:1", "Type": "NORMAL", "Limits": {"CPU": 10, "Memory": 128},
               "Ports": [{"ContainerPort": 80, "Protocol": "tcp", "HostPort": 32801}, {"ContainerPort": 81, "Protocol": "udp"}],
               "Networks": [{"NetworkMode": "%1$s", "IPv4Addresses": ["10.0.2.61"]}]}]}
            """;
    private static final String AGENT = """
            {"Version": 11, "Data": {"Cluster": "shop", "EC2InstanceID": "i-1",
             "ContainerInstanceArn": "arn:aws:ecs:eu-west-1:1:container-instance/shop/c1", "TaskEngine": {"Tasks": [
              {"Arn": "arn:aws:ecs:eu-west-1:1:task/shop/a1", "Family": "web", "Version": "3", "KnownStatus": "RUNNING", "Containers": [
               {"Name": "nginx", "Cpu": 10, "Memory": 128, "IsInternal": "NORMAL",
                "portMappings": [{"ContainerPort": 80, "HostPort": 0, "Protocol": "tcp"}],
                "KnownPortBindings": [{"ContainerPort": 80, "HostPort": 32801, "BindIp": "0.0.0.0", "Protocol": "tcp"}]}]}]}}}
            """;
    private static final String PRINTED = """
            {"tasks": [{"taskArn": "arn:aws:ecs:eu-west-1:1:task/shop/a1", "lastStatus": "RUNNING",
             "taskDefinitionArn": "arn:aws:ecs:eu-west-1:1:task-definition/web:3",
             "containerInstanceArn": "arn:aws:ecs:eu-west-1:1:container-instance/shop/c1",
             "containers": [{"name": "nginx", "networkBindings": [{"containerPort": 80, "hostPort": 32800, "protocol": "tcp"}]}]}]}
            """;

    private static Reading read(String... texts) {
        List<Source> sources = IntStream.range(0, texts.length)
                .mapToObj(i -> new Source("file-" + i + ".json", texts[i].getBytes(UTF_8)))
                .toList();
        return TopologyFiles.of(Catalogues.instanceTypes(), InputStream.nullInputStream())
                .readSources(sources, Progress.NONE);
    }

    private static Task task(Reading reading) {
        return reading.topology().find(new TaskId("a1")).map(Task.class::cast).orElseThrow();
    }

    private static TaskDefinition definition(Reading reading) {
        return reading.topology().all(TaskDefinition.class).getFirst();
    }

    /** R184: whichever of its members begin with capitals, and at whichever depth. */
    @ParameterizedTest
    @CsvSource({"containerDefinitions, portMappings, ContainerPort, HostPort, family",
            "containerDefinitions, PortMappings, containerPort, HostPort, family",
            "ContainerDefinitions, portMappings, containerPort, hostPort, family",
            "containerDefinitions, portMappings, containerPort, hostPort, Family"})
    void bothSpellingsInOneDefinitionAreRead(String containers, String mappings, String port, String host,
            String family) {
        Reading reading = read("""
                { "%s": "web", "%s": [{ "name": "app", "memory": 128, "dockerLabels": { "Team": "shop" },
                  "%s": [{ "%s": 80, "%s": 8080 }] }] }
                """.formatted(family, containers, mappings, port, host));
        assertThat(definition(reading).family()).isEqualTo("web");
        assertThat(definition(reading).containers().getFirst().portMappings())
                .extracting(PortMapping::containerPorts, PortMapping::hostPort)
                .containsExactly(tuple(PortRange.single(80), OptionalInt.of(8080)));
        assertThat(reading.notes()).extracting(Note::message)
                .contains("members that begin with capitals are read as ECS spells them");
        assertThat(reading.notes()).extracting(Note::severity).doesNotContain(Note.Severity.ERROR);
    }

    /** Names that people gave, such as labels, are no spelling of ECS. */
    @Test
    void aNameOfOnesOwnMayBeginWithACapital() {
        Reading reading = read("""
                { "family": "web", "containerDefinitions": [{ "name": "app", "dockerLabels": { "Team": "shop" },
                  "logConfiguration": { "logDriver": "awsfirelens", "options": { "Name": "firehose" } } }] }
                """);
        assertThat(reading.notes()).extracting(Note::message).noneMatch(message -> message.contains("capitals"));
    }

    @Test
    void metadataOfABridgedTaskTellsItsHostPorts() {
        Reading reading = read(METADATA.formatted("bridge"));
        assertThat(task(reading).placement().orElseThrow().bindings()).singleElement()
                .satisfies(binding -> assertThat(binding.hostPort()).isEqualTo(32801));
        assertThat(reading.statements()).hasAtLeastOneElementOfType(Statement.HostPortBound.class);
        assertThat(definition(reading).networkMode()).isEqualTo(NetworkMode.BRIDGE);
        assertThat(definition(reading).containers()).singleElement()
                .satisfies(container -> assertThat(container.portMappings()).hasSize(2));
        assertThat(reading.topology().isUnresolved(definition(reading).id())).isTrue();
    }

    @Test
    void metadataOfAnAwsvpcTaskTellsItsAddress() {
        Task task = task(read(METADATA.formatted("awsvpc")));
        assertThat(task.networkInterface().orElseThrow().privateIp()).isEqualTo(Ipv4Address.of("10.0.2.61"));
        assertThat(task.service().orElseThrow()).hasToString("web");
    }

    @Test
    void metadataOfATaskInHostModeTellsTheMode() {
        assertThat(definition(read(METADATA.formatted("host"))).networkMode()).isEqualTo(NetworkMode.HOST);
    }

    @Test
    void theAgentTellsItsInstanceItsTasksAndTheirBindings() {
        Reading reading = read(AGENT);
        assertThat(reading.topology().instances()).singleElement()
                .satisfies(host -> assertThat(task(reading).instance()).contains(host.id()));
        assertThat(task(reading).placement().orElseThrow().bindings()).singleElement()
                .satisfies(binding -> assertThat(binding.dynamic()).isTrue());
        assertThat(reading.notes()).extracting(Note::message)
                .contains("agent state of version 11: tasks 1, containers 1 (the agent's own: 0), "
                        + "known port bindings 1, task interfaces 0");
    }

    /** R35: what describe-tasks prints counts, and the agent's other port is told with its place. */
    @Test
    void whatAgentAndEcsTellDifferentlyIsTold() {
        Stream.of(read(AGENT, PRINTED), read(PRINTED, AGENT)).forEach(reading -> {
            assertThat(task(reading).placement().orElseThrow().bindings()).singleElement()
                    .satisfies(binding -> assertThat(binding.hostPort()).isEqualTo(32800));
            assertThat(reading.notes()).extracting(Note::message)
                    .anyMatch(message -> message.contains("on the host port of nginx, port 80/tcp of task a1")
                            && message.contains("32800") && message.contains("32801"));
        });
    }

    @Test
    void aSnapshotKeepsTasksApartThatBearOneArn() {
        String task = """
                {"taskArn": "arn:aws:ecs:eu-west-1:1:task/a1", "lastStatus": "RUNNING", "taskDefinitionArn": "web:3",
                 "taskDefinition": {"taskDefinitionArn": "web:3", "containerDefinitions": [{"cpu": 512, "memory": 1024}]},
                 "containers": [{"name": "nginx", "networkBindings": [{"containerPort": 80, "hostPort": 8080}]}]}
                """;
        Reading reading = read(
                """
                        [{"ec2InstanceId": "i-1", "ec2IpAddress": "10.0.0.1", "registeredCpu": 2048, "registeredMemory": 4096, "tasks": [%1$s, %1$s]},
                         {"ec2InstanceId": "i-2", "ec2IpAddress": "10.0.0.2", "tasks": [%1$s]}]
                        """
                        .formatted(task));
        assertThat(reading.topology().tasks()).hasSize(3).allMatch(t -> t.instance().isPresent());
        assertThat(definition(reading).containers()).singleElement()
                .satisfies(container -> assertThat(container.name()).isEqualTo("nginx"));
        assertThat(reading.notes()).extracting(Note::message)
                .filteredOn(message -> message.contains("another task has the ARN"))
                .hasSize(2);
    }

    /** R184: what AWS Config keeps begins with capitals. */
    @Test
    void capitalsAreReadAsEcsSpellsThem() {
        Reading reading = read("""
                {"Family": "web", "NetworkMode": "awsvpc", "ContainerDefinitions": [
                 {"Name": "nginx", "PortMappings": [{"ContainerPort": "80", "Protocol": "tcp"}]}]}
                """);
        assertThat(definition(reading).containers().getFirst().portMappings()).hasSize(1);
        assertThat(definition(reading).networkMode()).isEqualTo(NetworkMode.AWSVPC);
    }

    /** R35: each recording of a task is held against the others, not the one alone that is drawn. */
    @Test
    void theHostPortsOfAllRecordingsAreCompared() {
        Reading reading = read(AGENT, METADATA.formatted("bridge"), PRINTED,
                """
                        {"taskDefinition": {"taskDefinitionArn": "arn:aws:ecs:eu-west-1:1:task-definition/web:3", "family": "web", "revision": 3,
                         "networkMode": "bridge", "containerDefinitions": [{"name": "nginx", "portMappings": [{"containerPort": 80, "hostPort": 0}]}]}}""");
        Analysis analysis = new Analyzer(Catalogues.instanceTypes()).analyze(reading.topology());
        assertThat(Reconciliation.of(analysis, reading.statements()).comparisons())
                .filteredOn(comparison -> comparison.quantity().startsWith("host port of nginx 80"))
                .extracting(Comparison::predicted, Comparison::stated, Comparison::explanation)
                .containsExactlyInAnyOrder(tuple("32800", "32800", ""), tuple("32800", "32801",
                        "another recording of the task tells 32800: one of them is of another moment"));
    }
}
