package portico.model.remedy;

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
import portico.model.flow.AwsService;
import portico.model.flow.Flow;
import portico.model.flow.FlowTracer;
import portico.model.flow.Flows;
import portico.model.flow.Hop;
import portico.model.flow.Subjects;
import portico.model.flow.Trace;
import portico.model.placement.Placer;
import portico.model.topology.Topology;

/** R120, R121: private subnets that call AWS get an endpoint where that is the smallest mend. */
class EndpointRemediesTest {

    private static final String NETWORK = """
            {"region": "eu-west-1", "vpcs": [{"id": "v", "cidr": "10.0.0.0/16", "enableDnsHostnames": %s}],
            "subnets": [{"id": "app", "vpc": "v", "cidr": "10.0.1.0/24", "availabilityZone": "a"},
              {"id": "public", "vpc": "v", "cidr": "10.0.101.0/24", "availabilityZone": "a", "routeTable": "out"}],
            "internetGateways": [{"id": "igw", "vpc": "v"}],
            "routeTables": [{"id": "main", "vpc": "v", "main": true}, {"id": "out", "vpc": "v", "routes": [{"destination": "0.0.0.0/0", "internetGateway": "igw"}]}],
            "securityGroups": [{"id": "sg-web", "vpc": "v"}, {"id": "sg-shut", "vpc": "v", "egress": []}, {"id": "sg-host", "vpc": "v"}],
            "outsideEndpoints": [{"id": "o", "name": "sts.eu-west-1.amazonaws.com", "address": "203.0.113.77", "port": 443}],
            "containerInstances": [{"id": "i", "instanceType": "c5.large", "subnet": "app", "privateIp": "10.0.1.4", "securityGroups": ["sg-host"]}],
            "taskDefinitions": [{"family": "web", "networkMode": "awsvpc", "containerDefinitions": [{"name": "c", "portMappings": [{"containerPort": 80}]}]},
              {"family": "old", "networkMode": "bridge", "containerDefinitions": [{"name": "c", "portMappings": [{"containerPort": 80}]}]}],
            "tasks": [{"id": "web", "taskDefinition": "web", "containerInstance": "i", "networkInterface": {"subnet": "app", "privateIp": "10.0.1.50", "securityGroups": ["sg-web"]}},
              {"id": "shut", "taskDefinition": "web", "containerInstance": "i", "networkInterface": {"subnet": "app", "privateIp": "10.0.1.51", "securityGroups": ["sg-shut"]}},
              {"id": "shown", "taskDefinition": "web", "containerInstance": "i", "networkInterface": {"subnet": "public", "privateIp": "10.0.101.50", "securityGroups": ["sg-web"]}},
              {"id": "old", "taskDefinition": "old", "containerInstance": "i"}]}""";

    private static Topology network(boolean names) {
        return new DocumentReader(new ScheduledSettling(new Placer(Catalogues.instanceTypes()))).read(
                List.of(new Source("x.json",
                        NETWORK.replace("%s", Boolean.toString(names)).getBytes(StandardCharsets.UTF_8))),
                Progress.NONE).topology();
    }

    private static Flow flow(Topology topology, String from, String to) {
        return Flows.between(topology, Subjects.find(topology, from).getFirst(), Subjects.find(topology, to).getFirst())
                .orElseThrow();
    }

    private static List<Mend> mends(Topology topology, String from, String to) {
        Flow flow = flow(topology, from, to);
        List<Mend> mends = Remedies.of(topology, new FlowTracer(topology).trace(flow));
        assertThat(mends).allSatisfy(
                mend -> assertThat(new FlowTracer(topology.withAll(mend.edit().resources())).trace(flow).isDelivered())
                        .isTrue());
        return mends;
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            web   | ecr.api                        | Make an interface endpoint vpce-ecr.api of com.amazonaws.eu-west-1.ecr.api in app, with a group that takes tcp 443 from sg-web
            web   | logs.eu-west-1.amazonaws.com   | Make an interface endpoint vpce-logs of com.amazonaws.eu-west-1.logs in app, with a group that takes tcp 443 from sg-web
            web   | sts.eu-west-1.amazonaws.com    | Make an interface endpoint vpce-sts of com.amazonaws.eu-west-1.sts in app, with a group that takes tcp 443 from sg-web
            web   | 1.dkr.ecr.eu-west-1.amazonaws.com | Make an interface endpoint vpce-ecr.dkr of com.amazonaws.eu-west-1.ecr.dkr in app, with a group that takes tcp 443 from sg-web
            old   | secretsmanager                 | Make an interface endpoint vpce-secretsmanager of com.amazonaws.eu-west-1.secretsmanager in app, with a group that takes tcp 443 from sg-host
            shown | ssm                            | Make an interface endpoint vpce-ssm of com.amazonaws.eu-west-1.ssm in public, with a group that takes tcp 443 from sg-web
            web   | s3                             | Make a gateway endpoint vpce-s3 of com.amazonaws.eu-west-1.s3, with a route to it in main
            web   | dynamodb.eu-west-1.amazonaws.com | Make a gateway endpoint vpce-dynamodb of com.amazonaws.eu-west-1.dynamodb, with a route to it in main
            """)
    void theSmallestIsAnEndpoint(String from, String to, String words) {
        assertThat(mends(network(true), from, to).getFirst().words()).isEqualTo(words);
    }

    @Test
    void r118ANatGatewayIsOfferedBesideItAndOpensMore() {
        assertThat(mends(network(true), "web", "ecr.api")).extracting(Mend::words)
                .hasSize(2)
                .last()
                .asString()
                .startsWith("Make a regional NAT gateway");
    }

    @Test
    void r122PrivateNamesNeedBothDnsAttributes() {
        assertThat(mends(network(false), "web", "ecr.api").getFirst().words())
                .endsWith("from sg-web, and turn the DNS attributes of v on");
    }

    @Test
    void whatTheSenderLacksItselfComesFirst() {
        assertThat(mends(network(true), "shut", "s3").getFirst().words())
                .startsWith("Let sg-shut send tcp 443 to 0.0.0.0/0; then make a gateway endpoint");
    }

    @Test
    void r121AnEndpointThatIsThereOnlyLacksItsRoute() {
        Topology topology = network(true);
        Mend made = mends(topology, "web", "s3").getFirst();
        Topology changed = topology.withAll(made.edit().resources());
        assertThat(mends(changed, "shown", "s3").getFirst().words())
                .isEqualTo("Add a route of com.amazonaws.eu-west-1.s3 to vpce-s3 in out");
    }

    @Test
    void aServiceWithoutAnEndpointIsCalledOverTheInternet() {
        Topology topology = network(true);
        Trace denied = new FlowTracer(topology).trace(flow(topology, "web", "sqs"));
        assertThat(denied.isDelivered()).isFalse();
        Mend internet = mends(topology, "web", "sqs").stream()
                .filter(mend -> mend.words().startsWith("Make a regional NAT gateway"))
                .findFirst()
                .orElseThrow();
        Trace open = new FlowTracer(topology.withAll(internet.edit().resources())).trace(denied.flow());
        assertThat(open.hops()).extracting(Hop::place).contains(Hop.Place.NAT_GATEWAY, Hop.Place.OUTSIDE_ENDPOINT);
        assertThat(open.hops().getLast().in().dst().address()).isEqualTo(AwsService.SQS.address());
    }
}
