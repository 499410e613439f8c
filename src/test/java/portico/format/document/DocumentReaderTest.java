package portico.format.document;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import portico.format.Note;
import portico.format.Progress;
import portico.format.Reading;
import portico.format.Source;
import portico.format.catalogue.Catalogues;
import portico.model.id.InstanceId;
import portico.model.id.SecurityGroupId;
import portico.model.id.SubnetId;
import portico.model.id.VpcId;
import portico.model.net.Ipv4Address;
import portico.model.topology.ContainerInstance;
import portico.model.topology.LoadBalancer;
import portico.model.topology.NetworkMode;
import portico.model.topology.SecurityGroup;
import portico.model.topology.TaskDefinition;

class DocumentReaderTest {

    private static final String NET = """
            "vpcs": [{"name": "v", "cidr": "10.0.0.0/16"}], "subnets": [{"name": "s", "cidr": "10.0.1.0/24"}],
            "securityGroups": [{"name": "g"}]""";

    private static Reading read(String... documents) {
        List<Source> sources = java.util.stream.IntStream.range(0, documents.length)
                .mapToObj(i -> new Source("doc" + i + ".json", documents[i].getBytes(UTF_8)))
                .toList();
        return new DocumentReader(Catalogues.instanceTypes()).read(sources, Progress.NONE);
    }

    @Test
    void whatIsLeftOutIsAssigned() {
        Reading reading = read("{" + NET
                + """
                        , "containerInstances": [{"instanceType": "c5.large", "subnet": "s"},
                            {"instanceType": "c5.large", "subnet": "s", "privateIp": "10.0.1.4"}, {"instanceType": "c5.large", "subnet": "s", "trunk": true}]}""");
        assertThat(reading.notes()).isEmpty();
        assertThat(reading.topology().subnet(new SubnetId("s")).vpc()).isEqualTo(new VpcId("v"));
        assertThat(reading.topology().instances()).extracting(i -> i.id().value())
                .containsExactly("instance-1", "instance-2", "instance-3");
        assertThat(reading.topology().instances()).extracting(i -> i.privateIp().toString())
                .containsExactly("10.0.1.5", "10.0.1.4", "10.0.1.6");
        assertThat(reading.topology().instances().getLast().trunk())
                .contains(new ContainerInstance.TrunkInterface(Ipv4Address.of("10.0.1.7")));
    }

    /** R106: nothing in, everything out. */
    @Test
    void aNewSecurityGroupIsAsAwsMakesIt() {
        SecurityGroup group = read("{" + NET + "}").topology().securityGroup(new SecurityGroupId("g"));
        assertThat(group.ingress()).isEmpty();
        assertThat(group.egress()).singleElement()
                .satisfies(rule -> assertThat(rule.peer().toString()).isEqualTo("0.0.0.0/0"));
    }

    @Test
    void referencesGoByIdOrNameInAnyOrderAndAcrossFiles() {
        Reading reading = read(
                "{\"containerInstances\": [{\"id\": \"i-1\", \"instanceType\": \"t3.micro\", \"subnet\": \"Private a\"}]}",
                "{\"subnets\": [{\"id\": \"subnet-1\", \"name\": \"Private a\", \"vpc\": \"v\", \"cidr\": \"10.0.1.0/24\"}], "
                        + "\"vpcs\": [{\"id\": \"v\", \"cidr\": \"10.0.0.0/16\"}]}");
        assertThat(reading.notes()).isEmpty();
        assertThat(reading.topology().instance(new InstanceId("i-1")).subnet()).isEqualTo(new SubnetId("subnet-1"));
    }

    /** R2, R3: an omitted mode is bridge on Linux, NAT on Windows. */
    @Test
    void r2AndR3OmittedNetworkModes() {
        Reading reading = read(
                """
                        {"taskDefinitions": [{"family": "linux", "containerDefinitions": []},
                        {"family": "windows", "runtimePlatform": {"operatingSystemFamily": "WINDOWS_SERVER_2022_CORE"}, "containerDefinitions": []}]}""");
        assertThat(reading.topology().all(TaskDefinition.class)).extracting(TaskDefinition::networkMode)
                .containsExactly(NetworkMode.BRIDGE, NetworkMode.DEFAULT);
        assertThat(reading.notes()).isEmpty();
    }

    @Test
    void r3DefaultIsNoValueOfTheApi() {
        Reading reading = read("""
                {"taskDefinitions": [{"family": "t", "networkMode": "default", "containerDefinitions": []},
                {"family": "u", "networkMode": "none", "containerDefinitions": []}]}""");
        assertThat(reading.notes()).extracting(Note::message)
                .singleElement()
                .asString()
                .contains("not an API value", "(R3)");
        assertThat(reading.topology().all(TaskDefinition.class)).extracting(TaskDefinition::networkMode)
                .containsExactly(NetworkMode.DEFAULT, NetworkMode.NONE);
    }

    @Test
    void balancerNodesNeedOnlyTheirSubnets() {
        Reading reading = read("{" + NET + ", \"loadBalancers\": [{\"name\": \"alb\", \"subnets\": [\"s\"]}]}");
        assertThat(reading.topology().all(LoadBalancer.class).getFirst().nodes()).singleElement().satisfies(node -> {
            assertThat(node.privateIp()).hasToString("10.0.1.4");
            assertThat(node.publicIp().map(Ipv4Address::toString)).contains("198.51.100.4");
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
            "\"subnetz\": []|WARNING|$.subnetz|is \"subnets\" meant?",
            "\"databases\": [{\"name\": \"d\", \"subnet\": \"s\", \"prot\": 1}]|WARNING|$.databases[0].prot|is \"port\" meant?",
            "\"databases\": [{\"name\": \"d\", \"subnet\": \"x\"}]|ERROR|$.databases[0].subnet|there is no subnet \"x\"",
            "\"databases\": [{\"name\": \"d\", \"subnet\": \"s\", \"port\": \"many\"}]|ERROR|$.databases[0].port|a whole number from 1 to 65535",
            "\"databases\": [{\"name\": \"d\", \"subnet\": \"s\", \"port\": 70000}]|ERROR|$.databases[0].port|not 70000",
            "\"databases\": {\"name\": \"d\"}|ERROR|$.databases|a list is due here, not an object",
            "\"databases\": [7]|ERROR|$.databases[0]|an object is due here, not a number",
            "\"databases\": [{\"name\": \"d\", \"subnet\": \"s\", \"privateIp\": \"10.0.1.256\"}]|ERROR|$.databases[0].privateIp|not an IPv4 address",
            "\"databases\": [{\"name\": \"d\", \"subnet\": \"s\", \"privateIp\": \"10.9.9.9\"}]|WARNING|$.databases[0]|lies outside 10.0.1.0/24",
            "\"databases\": [{\"name\": \"d\", \"subnet\": \"s\"}, {\"name\": \"d\", \"subnet\": \"s\"}]|ERROR|$.databases[1]|a second database",
            "\"containerInstances\": [{\"instanceType\": \"c5.lagre\", \"subnet\": \"s\"}]|WARNING|$.containerInstances[0]|is \"c5.large\" meant?",
            "\"outsideEndpoints\": [{\"name\": \"o\"}]|ERROR|$.outsideEndpoints[0]|it has no address",
            "\"taskDefinitions\": [{\"family\": \"t\", \"containerDefinitions\": [{\"name\": \"c\", \"portMappings\": [{\"containerPortRange\": \"5004-5000\"}]}]}]|ERROR|containerPortRange|Invalid 'containerPortRange' setting: 5004-5000 (R34)",
            "\"taskDefinitions\": [{\"family\": \"t\", \"containerDefinitions\": [{\"name\": \"c\", \"portMappings\": [{\"containerPortRange\": \"5000-5000\"}]}]}]|ERROR|containerPortRange|Invalid 'containerPortRange' setting: 5000-5000 (R34)",
            "\"taskDefinitions\": [{\"family\": \"t\", \"containerDefinitions\": [{\"name\": \"c\", \"portMappings\": [{\"containerPortRange\": \"5000-5004\", \"containerPort\": 80}]}]}]|WARNING|portMappings[0]|cannot specify both single port and port range",
            "\"taskDefinitions\": [{\"family\": \"t\", \"networkMode\": \"default\", \"containerDefinitions\": []}]|WARNING|taskDefinitions[0]|not an API value",
            "\"taskDefinitions\": [{\"family\": \"t\", \"requiresCompatibilities\": [\"MANAGED_INSTANCES\"], \"containerDefinitions\": []}]|WARNING|taskDefinitions[0]|does not write it (R2)",
            "\"routeTables\": [{\"routes\": [{\"destination\": \"10.0.0.0/99\", \"other\": \"x\"}]}]|ERROR|destination|prefix length",
            "\"routeTables\": [{\"routes\": [{\"destination\": \"10.0.0.1/8\", \"other\": \"x\"}]}]|ERROR|destination|host bits",
            "\"routeTables\": [{\"routes\": [{\"destination\": \"0.0.0.0/0\", \"natGateway\": \"x\"}]}]|ERROR|natGateway|there is no NAT gateway",
            "\"taskDefinitions\": [{\"family\": \"f\", \"containerDefinitions\": []}], \"tasks\": [{\"id\": \"t\", \"taskDefinition\": \"f\", \"reported\": {\"containerInstance\": \" \"}}]|ERROR|reported.containerInstance|an id must not be blank",
            "\"services\": [{\"serviceName\": \"s\", \"taskDefinition\": \"t\"}]|ERROR|$.services[0].taskDefinition|there is no task definition \"t\""})
    void badInputIsNotedWithItsPlaceAndTheRestIsRead(String json, String severity, String at, String message) {
        Reading reading = read("{" + NET + ", " + json + "}");
        assertThat(reading.notes()).anySatisfy(note -> {
            assertThat(note.severity()).isEqualTo(Note.Severity.valueOf(severity));
            assertThat(note.source()).isEqualTo("doc0.json");
            assertThat(note.at()).contains("line ").contains(at);
            assertThat(note.message()).contains(message);
        });
        assertThat(reading.topology().subnets()).hasSize(1);
        assertThat(reading.isComplete()).isEqualTo(severity.equals("WARNING"));
    }

    @Test
    void whatLeansOnSomethingUnreadableIsLeftOutToo() {
        Reading reading = read(
                """
                        {"vpcs": [{"name": "v", "cidr": "10.0.0.0/33"}, {"name": "w", "cidr": "10.1.0.0/16"}],
                         "subnets": [{"name": "s", "vpc": "v", "cidr": "10.0.1.0/24"}, {"name": "t", "vpc": "w", "cidr": "10.1.1.0/24"}],
                         "databases": [{"name": "d", "subnet": "s"}, {"name": "e", "subnet": "t"}]}""");
        assertThat(reading.topology().resources()).extracting(r -> r.id().value())
                .containsExactlyInAnyOrder("w", "t", "e");
        assertThat(reading.notes()).extracting(Note::message).anyMatch(m -> m.contains("because v could not be read"));
    }

    @Test
    void aTruncatedDocumentKeepsItsBeginning() {
        String text = "{" + NET + ", \"services\": [{\"serviceName\": ";
        Reading reading = read(text);
        assertThat(reading.topology().subnets()).hasSize(1);
        assertThat(reading.notes()).anySatisfy(note -> assertThat(note.at()).startsWith("line 2, column"));
    }

    @Test
    void recognizesDocumentsAndNotWhatTheAwsCliPrints() {
        DocumentReader reader = new DocumentReader(Settling.NONE);
        assertThat(List.of("{\"portico\": 1}", "{\"vpcs\": []}", "{\"services\": [{\"serviceName\": \"a\"}]}",
                "{\"$schema\": \"../portico.schema.json\"}"))
                .allMatch(text -> reader.recognizes(new Source("x", text.getBytes(UTF_8))));
        assertThat(List.of("{\"services\": [{\"serviceArn\": \"a\"}], \"failures\": []}",
                "{\"tasks\": [], \"failures\": []}", "{}", "[]", "7", "{\"family\": \"f\"}", "{\"Subnets\": []}",
                "oops")).noneMatch(text -> reader.recognizes(new Source("x", text.getBytes(UTF_8))));
    }

    @Test
    void anEmptyDocumentIsAnEmptyTopology() {
        Reading reading = read("{\"portico\": 1, \"name\": \"mine\"}");
        assertThat(reading.notes()).isEmpty();
        assertThat(reading.topology().name()).isEqualTo("mine");
        assertThat(Optional.of(reading.topology().region())).contains("us-east-1");
    }

    @Test
    void blocksThatAwsWouldRefuseAreReadWithoutANoteForTheyAreFindings() {
        Reading reading = read(
                """
                        {"vpcs": [{"name": "v", "cidr": "10.0.0.0/16"}], "subnets": [{"name": "a", "cidr": "10.0.1.0/24"},
                        {"name": "b", "cidr": "10.0.1.128/25"}, {"name": "c", "cidr": "10.9.0.0/24"}, {"name": "d", "cidr": "10.0.2.0/30"}]}""");
        assertThat(reading.topology().subnets()).hasSize(4);
        assertThat(reading.notes()).isEmpty();
    }

    @Test
    void aFamilyMeansItsLatestRevision() {
        Reading reading = read(
                """
                        {"taskDefinitions": [{"family": "f", "revision": 3, "containerDefinitions": []}, {"family": "f", "revision": 12,
                        "containerDefinitions": []}, {"family": "f", "revision": 4, "containerDefinitions": []}],
                        "services": [{"serviceName": "s", "taskDefinition": "f", "desiredCount": 0}]}""");
        assertThat(reading.notes()).isEmpty();
        assertThat(reading.topology().services().getFirst().taskDefinition()).hasToString("f:12");
    }

    /** Whatever happens to a document's bytes, reading ends with notes and not with an exception. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void damagedDocumentsAreRead(long seed) {
        Random random = new Random(seed);
        byte[] whole = EverythingDocument.TEXT.getBytes(UTF_8);
        for (int i = 0; i < 200; i++) {
            byte[] bytes = whole.clone();
            for (int j = 0; j <= random.nextInt(6); j++) {
                bytes[random.nextInt(bytes.length)] = "{}[]\",:0189.-abZ /".getBytes(UTF_8)[random.nextInt(18)];
            }
            Reading reading = new DocumentReader(Settling.NONE).read(List.of(new Source("x", bytes)), Progress.NONE);
            assertThat(reading.topology()).isNotNull();
        }
    }
}
