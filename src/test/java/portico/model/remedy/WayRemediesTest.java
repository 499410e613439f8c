package portico.model.remedy;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import portico.format.Progress;
import portico.format.Source;
import portico.format.catalogue.Catalogues;
import portico.format.document.DocumentReader;
import portico.format.document.ScheduledSettling;
import portico.model.flow.Flow;
import portico.model.flow.FlowTracer;
import portico.model.flow.Flows;
import portico.model.flow.Subjects;
import portico.model.placement.Placer;
import portico.model.topology.Topology;

/** Remedies where rules meet: a more specific route than the one that leads (R115), a balancer that keeps the client (R131, R133), a gateway endpoint (R120). */
class WayRemediesTest {

    private static final String NETWORK = """
            {"vpcs": [{"id": "v", "cidr": "10.0.0.0/16"}, {"id": "w", "cidr": "10.8.0.0/16"}],
             "subnets": [{"id": "app", "vpc": "v", "cidr": "10.0.1.0/24", "availabilityZone": "a"}, {"id": "far", "vpc": "w", "cidr": "10.8.1.0/24", "availabilityZone": "a"},
               {"id": "public", "vpc": "v", "cidr": "10.0.101.0/24", "availabilityZone": "a", "routeTable": "out"}],
             "internetGateways": [{"id": "igw", "vpc": "v"}], "natGateways": [{"id": "nat", "vpc": "v", "subnet": "public"}],
             "vpcPeeringConnections": [{"id": "pcx", "requester": "v", "accepter": "w"}],
             "vpcEndpoints": [{"id": "store", "vpc": "v", "type": "gateway", "serviceName": "com.amazonaws.us-east-1.s3"}],
             "routeTables": [{"id": "main", "vpc": "v", "main": true, "routes": [{"destination": "10.8.0.0/16", "vpcPeeringConnection": "pcx"},
                 {"destination": "10.8.1.0/24", "natGateway": "nat"}, {"destination": "com.amazonaws.us-east-1.s3", "vpcEndpoint": "store"}]},
               {"id": "out", "vpc": "v", "routes": [{"destination": "0.0.0.0/0", "internetGateway": "igw"}]},
               {"id": "there", "vpc": "w", "main": true, "routes": [{"destination": "10.0.0.0/16", "vpcPeeringConnection": "pcx"}]}],
             "securityGroups": [{"id": "sg-host", "vpc": "v", "ingress": [{"ports": "1024-65535", "from": "10.0.0.0/16"}], "egress": [{"ports": "1-65535", "to": "10.0.0.0/8"}]},
               {"id": "sg-far", "vpc": "w", "ingress": [{"ports": 5432, "from": "10.0.0.0/16"}]}],
             "containerInstances": [{"id": "i", "instanceType": "c5.large", "subnet": "app", "securityGroups": ["sg-host"]}],
             "taskDefinitions": [{"family": "web", "networkMode": "bridge", "containerDefinitions": [{"name": "c", "portMappings": [{"containerPort": 80}]}]}],
             "services": [{"serviceName": "web", "taskDefinition": "web", "desiredCount": 1, "loadBalancers": [{"targetGroupArn": "tg", "containerName": "c", "containerPort": 80}]}],
             "targetGroups": [{"id": "tg", "vpc": "v", "targetType": "instance", "protocol": "PROTOCOL", "port": 80}],
             "loadBalancers": [{"id": "nlb", "vpc": "v", "type": "network", "scheme": "internal", "nodes": [{"subnet": "app", "privateIp": "10.0.1.10"}],
               "listeners": [{"port": 443, "protocol": "PROTOCOL", "targetGroup": "tg"}]}],
             "databases": [{"id": "db", "port": 5432, "subnet": "far", "privateIp": "10.8.1.9", "securityGroups": ["sg-far"]}],
             "tasks": [{"id": "web-1", "service": "web", "containerInstance": "i"}]}""";

    private static Topology network(String protocol) {
        return new DocumentReader(new ScheduledSettling(new Placer(Catalogues.instanceTypes())))
                .read(List.of(
                        new Source("x.json", NETWORK.replace("PROTOCOL", protocol).getBytes(StandardCharsets.UTF_8))),
                        Progress.NONE)
                .topology();
    }

    private static List<String> words(Topology topology, String to) {
        Flow flow = Flows
                .between(topology, Subjects.find(topology, "web-1").getFirst(), Subjects.find(topology, to).getFirst())
                .orElseThrow();
        List<Mend> mends = Remedies.of(topology, new FlowTracer(topology).trace(flow));
        assertThat(mends).allSatisfy(
                mend -> assertThat(new FlowTracer(topology.withAll(mend.edit().resources())).trace(flow).isDelivered())
                        .isTrue());
        return mends.stream().map(Mend::words).toList();
    }

    @Test
    void r115TheMoreSpecificRouteIsTheOneToChange() {
        assertThat(words(network("TCP"), "db")).first().isEqualTo("Send 10.8.1.0/24 to pcx in main");
    }

    @Test
    void r133ATargetThatCallsItselfArrivesOnceTheClientIsNotKept() {
        assertThat(words(network("TCP"), "nlb")).first()
                .isEqualTo("Let tg send to its targets from the balancer's addresses, not the client's");
    }

    @Test
    void r131OverUdpTheClientIsAlwaysKept() {
        assertThat(words(network("TCP_UDP"), "nlb")).isEmpty();
    }

    /** The addresses of S3 change, and the one that the trace shows only stands for them. */
    @Test
    void r120AGatewayEndpointIsLetThroughByItsPrefixListOnly() {
        assertThat(words(network("TCP"), "store"))
                .containsExactly("Let sg-host send tcp 443 to com.amazonaws.us-east-1.s3");
    }
}
