package portico.format.describe;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import portico.Inputs;
import portico.format.Progress;
import portico.format.Reading;
import portico.format.Source;
import portico.format.catalogue.Catalogues;
import portico.model.analysis.Analysis;
import portico.model.analysis.Analyzer;
import portico.model.analysis.Comparison;
import portico.model.analysis.Reconciliation;
import portico.model.analysis.Unplaced;
import portico.model.id.TaskId;
import portico.model.topology.Service;
import portico.model.topology.Task;
import portico.model.topology.TaskStatus;
import portico.model.topology.Topology;

/** Figures in files from the field, held against what Portico works out from the rest of the same files (R42, R43, R46, R82, R83, R187). */
class FieldFilesTest {

    /**
     * Every difference there is, and why. The first four columns are what is compared; an unexplained difference fails, and so does one that has gone.
     * <ul>
     * <li>docs-ec2-tutorial prints the instance before the tutorial starts its task of 10 CPU units and 10 MiB.
     * <li>The event tells of one instance at work and of none of its tasks.
     * <li>The default VPC of the account in c7n-container-instances holds four more interfaces in each subnet than the recording asked for.
     * <li>cloudmapper-demo is anonymised by hand: blocks of /24 beside the counts of /20 blocks.
     * <li>test-rds has no interface in the recording; Portico draws a database in the first subnet of its group.
     * <li>c7n-test-service has nothing running, and its newest event is from three months before.
     * <li>The subnet in aws-cli is printed alone, without whatever holds two of its addresses.
     * </ul>
     */
    private static final List<String> EXPLAINED = """
            env/docs-ec2-tutorial | instance_id | CPU units left | 1014 | 1024 | tasks in the files reserve 10 that ECS did not count: the figure is of another moment
            env/docs-ec2-tutorial | instance_id | MiB of memory left | 985 | 995 | tasks in the files reserve 10 that ECS did not count: the figure is of another moment
            event | i-f3a8506b | CPU units left | 2048 | 1988 | 60 more are in use than the tasks in the files reserve: some task is in none of them
            event | i-f3a8506b | MiB of memory left | 3767 | 767 | 3000 more are in use than the tasks in the files reserve: some task is in none of them
            env/c7n-container-instances | subnet-efbcccb7 | addresses free | 4090 | 4086 | 4 are held by things that are in none of the files; they count as taken
            env/c7n-container-instances | subnet-914763e7 | addresses free | 4090 | 4086 | 4 are held by things that are in none of the files; they count as taken
            env/cloudmapper-demo | subnet-00000001 | addresses free | 249 | 4091 | its block has 251 usable addresses (R82): block and figure are not of one subnet
            env/cloudmapper-demo | subnet-00000002 | addresses free | 250 | 4091 | its block has 251 usable addresses (R82): block and figure are not of one subnet
            env/cloudmapper-demo | subnet-00000003 | addresses free | 249 | 4091 | its block has 251 usable addresses (R82): block and figure are not of one subnet
            env/cloudmapper-demo | subnet-00000004 | addresses free | 250 | 4091 | its block has 251 usable addresses (R82): block and figure are not of one subnet
            env/batfish-hybrid-us-west-2 | subnet-1641fa70 | addresses free | 246 | 247 | no file tells the address of test-rds, which may lie in another subnet of its group
            env/c7n-many-events | c7n-test-service | newest event | 1 task waits although its subnets have free addresses | (service c7n-test-service) has reached a steady state. | 0 of 1 tasks run by the files; the event is of another moment, or the instances are in none of the files
            aws-cli | i-1234567890abcdef0 | interfaces attached | 2 | 1 | the rest of the files shows 1 more than EC2 listed on it: one of the two is of another moment
            aws-cli | subnet-8EXAMPLE | addresses free | 4091 | 4089 | 2 are held by things that are in none of the files; they count as taken
            """
            .lines()
            .toList();

    private static Reading read(String folder) {
        return new DescribeReader(List.of()).read(Inputs.sources(Inputs.folder(folder)), Progress.NONE);
    }

    private static List<Comparison> compare(String folder) {
        Reading reading = read(folder);
        Analysis analysis = new Analyzer(Catalogues.instanceTypes()).analyze(reading.topology());
        return Reconciliation.of(analysis, reading.statements()).comparisons();
    }

    /** How many figures each folder states, so that none of them is lost on the way. */
    @ParameterizedTest
    @CsvSource({"aws-cli, 6", "event, 4", "env/docs-ec2-tutorial, 4", "env/c7n-container-instances, 2",
            "env/cloudmapper-demo, 7", "env/batfish-hybrid-us-west-2, 14", "env/batfish-nlb, 6", "env/batfish-vpce, 4",
            "env/pybatfish-hybrid, 12", "env/c7n-many-events, 2", "env/c7n-autoscaling-service, 1",
            "env/c7n-fargate-mini, 3", "env/c7n-ec2-hosts, 10", "env/c7n-redash, 0", "env/docs-service-connect, 0"})
    void ourAccountEqualsTheirsOrTheDifferenceIsExplained(String folder, int figures) {
        List<Comparison> comparisons = compare(folder);
        assertThat(comparisons).hasSize(figures);
        assertThat(comparisons.stream().filter(comparison -> !comparison.agrees()).map(c -> row(folder, c)))
                .containsExactlyInAnyOrderElementsOf(
                        EXPLAINED.stream().filter(row -> row.startsWith(folder + " | ")).toList());
    }

    private static String row(String folder, Comparison c) {
        return String.join(" | ", folder, c.subject().value(), c.quantity(), c.predicted(), c.stated(),
                c.explanation());
    }

    /** R46: what ECS said while the service wanted a task and its cluster had no instance. */
    @Test
    void theEventOfAnEmptyClusterIsWordedAsEcsWordedIt() {
        Topology topology = read("env/c7n-autoscaling-service").topology();
        Service service = topology.services().getFirst();
        Task wanted = new Task(new TaskId("wanted"), service.taskDefinition(), Optional.of(service.id()),
                service.launchType(), TaskStatus.PROVISIONING, Optional.empty(), Optional.empty());
        Analysis analysis = new Analyzer(Catalogues.instanceTypes()).analyze(topology.with(wanted));
        assertThat(analysis.unplaced()).extracting(Unplaced::event).singleElement().isIn(events());
    }

    private static List<String> events() {
        return Inputs.sources(Inputs.folder("env/c7n-autoscaling-service"))
                .stream()
                .flatMap(source -> source.json().stream())
                .flatMap(json -> Stream.concat(Stream.of(json), json.find("data").stream()))
                .flatMap(json -> json.elements("services").stream())
                .flatMap(json -> json.elements("events").stream())
                .flatMap(event -> event.text("message").stream())
                .toList();
    }

    /** R187: an event carries an instance as describe-container-instances prints it. */
    @Test
    void anInstanceThatAnEventTellsOfIsRead() {
        String event = """
                {"detail-type": "ECS Container Instance State Change", "detail": {"clusterArn": "arn:aws:ecs:us-east-1:1:cluster/shop",
                 "containerInstanceArn": "arn:aws:ecs:us-east-1:1:container-instance/aa", "ec2InstanceId": "i-1", "status": "ACTIVE",
                 "registeredResources": [{"name": "CPU", "integerValue": 2048}, {"name": "MEMORY", "integerValue": 3767}],
                 "remainingResources": [{"name": "CPU", "integerValue": 2048}, {"name": "PORTS_UDP", "stringSetValue": ["53"]}]}}""";
        Source source = new Source("event.json", event.getBytes(UTF_8));
        assertThat(new DescribeReader(List.of()).recognizes(source)).isTrue();
        Reading reading = new DescribeReader(List.of()).read(List.of(source), Progress.NONE);
        assertThat(reading.topology().instances()).singleElement()
                .satisfies(i -> assertThat(i.name()).isEqualTo("i-1"));
        assertThat(reading.statements()).hasSize(2);
    }

    /** R76, R83: an interface attached by hand holds an address whether or not describe-subnets counts it. */
    @Test
    void aSecondInterfaceOfAnInstanceHoldsAnAddress() {
        String machine = """
                {"Subnets": [{"SubnetId": "s", "VpcId": "v", "CidrBlock": "10.0.1.0/28", "AvailabilityZone": "us-east-1a"}],
                 "Reservations": [{"Instances": [{"InstanceId": "i-1", "SubnetId": "s", "VpcId": "v", "PrivateIpAddress": "10.0.1.4",
                 "NetworkInterfaces": [{"NetworkInterfaceId": "e0", "SubnetId": "s", "PrivateIpAddress": "10.0.1.4", "Attachment": {"DeviceIndex": 0}},
                 {"NetworkInterfaceId": "e1", "SubnetId": "s", "PrivateIpAddress": "10.0.1.5", "Attachment": {"DeviceIndex": 1}}]}]}]}""";
        Topology topology = new DescribeReader(List.of())
                .read(List.of(new Source("m.json", machine.getBytes(UTF_8))), Progress.NONE)
                .topology();
        Analysis analysis = new Analyzer(Catalogues.instanceTypes()).analyze(topology);
        assertThat(analysis.capacity().of(topology.subnets().getFirst().id()).free()).isEqualTo(9);
    }
}
