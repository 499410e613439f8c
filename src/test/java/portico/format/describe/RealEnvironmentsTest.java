package portico.format.describe;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import portico.Exercise;
import portico.Inputs;
import portico.format.Note;
import portico.format.Progress;
import portico.format.Reading;
import portico.format.Source;

/** Folders of recorded AWS CLI output, each opened as one topology. */
class RealEnvironmentsTest {

    private static Reading read(String folder) {
        DescribeReader reader = new DescribeReader(List.of());
        List<Source> sources = Inputs.sources(Inputs.folder("env/" + folder));
        assertThat(sources).allMatch(reader::recognizes);
        return reader.read(sources, Progress.NONE);
    }

    /** Rules are fewer than the files hold by those for ICMP and IPv6, interfaces by those that belong to nothing we draw; notes count both. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            c7n-fargate-mini         | c7n-test-cluster | us-east-1 | Cluster? 1, SecurityGroup 1, Service 1, Subnet 2, Task 1, TaskDefinition? 1, Vpc? 1 | 2 | 1
            c7n-ec2-hosts            | c7n-ec2-hosts | us-east-1 | Cluster 2, ContainerInstance 2, SecurityGroup? 2, Subnet? 2, Vpc? 2 | 0 | 2
            c7n-redash               | dev-redash | us-east-2 | Cluster? 1, SecurityGroup? 3, Service 1, Service? 2, Subnet? 3, TargetGroup? 1, Task? 1, TaskDefinition 2, TaskDefinition? 2, Vpc? 1 | 0 | 0
            c7n-many-events          | c7n-test-cluster | us-east-1 | Cluster? 1, SecurityGroup? 2, Service 2, Subnet? 6, Task 1, Task? 1, TaskDefinition? 2, Vpc? 1 | 0 | 0
            c7n-container-instances  | default-cluster | us-east-1 | Cluster? 1, ContainerInstance? 2, Subnet 2, Vpc? 1 | 0 | 0
            c7n-autoscaling-service  | test-cluster | us-east-1 | Cluster? 1, Service 1, TaskDefinition? 1 | 0 | 0
            cloudmapper-demo         | myecs | us-east-1 | Cluster? 1, ContainerInstance 3, LoadBalancer 1, SecurityGroup 8, Subnet 4, Task 1, TaskDefinition? 1, Vpc 1, VpcEndpoint 2 | 19 | 4
            batfish-nlb              | batfish-nlb | us-east-2 | ContainerInstance 3, InternetGateway 1, LoadBalancer 1, NetworkAcl 1, RouteTable 2, SecurityGroup 3, Subnet 3, TargetGroup 4, Vpc 1, Vpc? 1 | 6 | 5
            batfish-hybrid-us-west-2 | batfish-hybrid-us-west-2 | us-west-2 | ContainerInstance 4, Database 1, InternetGateway 3, NetworkAcl 4, RouteTable 5, SecurityGroup 11, SecurityGroup? 1, Subnet 10, Vpc 4 | 39 | 7
            batfish-vpce             | batfish-vpce | us-east-1 | ContainerInstance 2, InternetGateway 1, NetworkAcl 2, RouteTable 2, SecurityGroup 2, Subnet 2, Vpc 1, VpcEndpoint 1 | 6 | 3
            pybatfish-hybrid         | pybatfish-hybrid | us-east-2 | ContainerInstance 4, InternetGateway 2, NetworkAcl 4, RouteTable 4, SecurityGroup 8, Subnet 8, Vpc 4 | 17 | 4
            docs-ec2-tutorial        | default | us-east-1 | Cluster? 1, ContainerInstance? 1, Subnet? 1, Task 1, TaskDefinition 1, Vpc? 1 | 0 | 0
            docs-service-connect     | tutorial | us-west-2 | Cluster? 1, SecurityGroup? 1, Service 1, Subnet? 1, Task 1, TaskDefinition 1, TaskDefinition? 1, Vpc? 1 | 0 | 0
            """)
    void opensAsOneTopology(String folder, String name, String region, String kinds, int rules, int interfaces) {
        Reading reading = read(folder);
        Census census = new Census(reading.topology());
        assertThat(census.kinds()).isEqualTo(kinds);
        assertThat(census.rules()).isEqualTo(rules);
        assertThat(census.interfaces()).isEqualTo(interfaces);
        assertThat(reading.topology().name()).isEqualTo(name);
        assertThat(reading.topology().region()).isEqualTo(region);
        Exercise.everything(reading.topology());
        assertThat(Exercise.writtenAndRead(reading.topology())).isEqualTo(reading.topology());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            c7n-ec2-hosts            | 2 clusters: c7n-success, c7n-fail
            c7n-ec2-hosts            | EBS volumes are not modelled: 4
            c7n-redash               | service redash-worker is listed and not described
            c7n-redash               | no file describes target group dev-redash
            c7n-many-events          | no file describes subnet subnet-efbcccb7
            c7n-many-events          | nothing in the files belongs to clusters timmy-test-cluster
            c7n-container-instances  | no file describes EC2 instance i-0e4f5b592f9181b24
            cloudmapper-demo         | contradict each other on the private address of network interface eni-00000001: "172.31.48.168" (cloudmapper-demo/ec2-describe-network-interfaces.json: $.NetworkInterfaces[0].PrivateIpAddress (line 31, column 33)), "10.0.0.11" (cloudmapper-demo/ecs-describe-tasks.json: $.tasks[0].attachments[0].details[3].value (line 22, column 38)); "172.31.48.168" is used
            cloudmapper-demo         | contradict each other on the name of security group sg-00000002
            cloudmapper-demo         | classic load balancers are not modelled: 1
            cloudmapper-demo         | no file describes task definition myecs:3
            batfish-nlb              | icmp rules of security groups are not modelled: 1
            batfish-hybrid-us-west-2 | this route is a blackhole: nat-055c00735cace0ec4 is gone
            batfish-hybrid-us-west-2 | unattached network interfaces are not modelled: 2
            batfish-hybrid-us-west-2 | contradict each other on the Availability Zone of subnet subnet-1641fa70
            pybatfish-hybrid         | transit gateways are not modelled: 2
            pybatfish-hybrid         | network interfaces of type transit_gateway are not modelled: 4
            pybatfish-hybrid         | several Regions, which are drawn as one: us-east-2, us-west-2
            docs-service-connect     | mentioned and neither described nor listed: cluster tutorial
            """, quoteCharacter = '\0')
    void saysWhatIsMissingAndWhatDoesNotAgree(String folder, String note) {
        assertThat(read(folder).notes()).extracting(Note::message).anyMatch(message -> message.contains(note));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            env/docs-service-connect | ecs-create-cluster.json | line 34, column 1
            aws-cli                  | ecs-put-cluster-capacity-providers-2.json | line 22, column 31
            aws-cli                  | ec2-describe-security-groups.json | line 53, column 9
            aws-cli                  | ec2-describe-subnets.json | line 17, column 39
            """)
    void refusesABrokenFileWithItsPlaceAndReadsTheRest(String folder, String file, String place) {
        Stream<Source> sources = Inputs.sources(Inputs.folder(folder)).stream();
        Reading reading = new DescribeReader(List.of()).read(sources.toList(), Progress.NONE);
        assertThat(reading.notes()).anySatisfy(note -> {
            assertThat(note.severity()).isEqualTo(Note.Severity.ERROR);
            assertThat(note.source()).endsWith("/" + file);
            assertThat(note.at()).isEqualTo(place);
        });
        assertThat(reading.topology().services()).isNotEmpty();
    }
}
