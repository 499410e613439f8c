package portico.model.remedy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import portico.format.Progress;
import portico.format.Source;
import portico.format.catalogue.Catalogues;
import portico.format.document.DocumentReader;
import portico.format.document.ScheduledSettling;
import portico.format.files.TopologyFiles;
import portico.model.flow.Flow;
import portico.model.flow.FlowEnd;
import portico.model.flow.FlowTracer;
import portico.model.flow.Flows;
import portico.model.flow.Subjects;
import portico.model.flow.Trace;
import portico.model.id.InterfaceId;
import portico.model.id.NatGatewayId;
import portico.model.id.NetworkAclId;
import portico.model.id.SecurityGroupId;
import portico.model.id.SubnetId;
import portico.model.id.TaskId;
import portico.model.net.Cidr;
import portico.model.net.Ipv4Address;
import portico.model.net.PortRange;
import portico.model.net.Protocol;
import portico.model.placement.Placer;
import portico.model.topology.NetworkAcl;
import portico.model.topology.NetworkAclEntry;
import portico.model.topology.Task;
import portico.model.topology.TaskInterface;
import portico.model.topology.Topology;

/** What is proposed for a packet that does not arrive, kind by kind. */
class RemediesTest {

    private static final String NETWORK = """
            {"vpcs": [{"id": "v", "cidr": "10.0.0.0/16"}, {"id": "w", "cidr": "10.9.0.0/16"}],
            "subnets": [{"id": "app", "vpc": "v", "cidr": "10.0.1.0/24", "availabilityZone": "a"},
              {"id": "data", "vpc": "v", "cidr": "10.0.3.0/24", "availabilityZone": "a"},
              {"id": "public", "vpc": "v", "cidr": "10.0.101.0/24", "availabilityZone": "a", "routeTable": "out"},
              {"id": "far", "vpc": "w", "cidr": "10.9.1.0/24", "availabilityZone": "a"}],
            "internetGateways": [{"id": "igw", "vpc": "v"}], "natGateways": [{"id": "nat", "vpc": "v", "subnet": "public"}],
            "vpcPeeringConnections": [{"id": "pcx", "requester": "v", "accepter": "w"}],
            "vpcEndpoints": [{"id": "s3", "vpc": "v", "type": "gateway", "serviceName": "com.amazonaws.us-east-1.s3"}],
            "routeTables": [{"id": "main", "vpc": "v", "main": true, "routes": []}, {"id": "there", "vpc": "w", "main": true},
              {"id": "out", "vpc": "v", "routes": [{"destination": "0.0.0.0/0", "internetGateway": "igw"}]}],
            "securityGroups": [{"id": "sg-web", "vpc": "v"}, {"id": "sg-db", "vpc": "v"}, {"id": "sg-open", "vpc": "v",
              "ingress": [{"ports": 5432, "from": "sg-web"}]}, {"id": "sg-far", "vpc": "w", "ingress": [{"ports": 5432, "from": "10.0.0.0/8"}]},
              {"id": "sg-host", "vpc": "v"}, {"id": "sg-out", "vpc": "v"}, {"id": "sg-lb", "vpc": "v", "ingress": [{"ports": 443, "from": "0.0.0.0/0"}]},
              {"id": "sg-taker", "vpc": "v", "ingress": [{"ports": "1-65535", "from": "10.0.0.0/16"}]}],
            "networkAcls": [{"id": "acl", "vpc": "v", "subnets": ["data"], "ingress": [{"number": 50, "action": "deny", "ports": 22},
              {"number": 100, "action": "allow", "ports": 5432}], "egress": [{"number": 90, "action": "deny", "protocol": "all"}]}],
            "databases": [{"id": "locked", "subnet": "app", "securityGroups": ["sg-db"]},
              {"id": "fenced", "subnet": "data", "securityGroups": ["sg-open"]},
              {"id": "distant", "subnet": "far", "securityGroups": ["sg-far"]}],
            "containerInstances": [{"id": "i", "instanceType": "c5.large", "subnet": "app", "securityGroups": ["sg-taker"]},
              {"id": "p", "instanceType": "c5.large", "subnet": "public", "securityGroups": ["sg-out"]}],
            "taskDefinitions": [{"family": "web", "networkMode": "awsvpc", "containerDefinitions": [{"name": "c", "portMappings": [{"containerPort": 80}]}]},
              {"family": "old", "networkMode": "bridge", "containerDefinitions": [{"name": "c", "portMappings": [{"containerPort": 80}]}]},
              {"family": "plain", "networkMode": "host", "containerDefinitions": [{"name": "c", "portMappings": [{"containerPort": 81}]}]}],
            "targetGroups": [{"id": "tg", "vpc": "v", "targetType": "ip"}],
            "loadBalancers": [{"id": "lb", "vpc": "v", "type": "application", "scheme": "internet-facing", "subnets": ["public"], "securityGroups": ["sg-lb"],
              "listeners": [{"port": 443, "protocol": "HTTPS", "targetGroup": "tg"}]}],
            "services": [{"serviceName": "web", "taskDefinition": "web", "desiredCount": 1,
              "networkConfiguration": {"awsvpcConfiguration": {"subnets": ["app"], "securityGroups": ["sg-web"]}}},
              {"serviceName": "gate", "taskDefinition": "web", "launchType": "FARGATE", "desiredCount": 1,
              "networkConfiguration": {"awsvpcConfiguration": {"subnets": ["public"], "securityGroups": ["sg-out"]}}},
              {"serviceName": "old", "taskDefinition": "old", "desiredCount": 1,
              "loadBalancers": [{"targetGroupArn": "tg", "containerName": "c", "containerPort": 80}]}],
            "tasks": [{"id": "web-1", "service": "web", "containerInstance": "i", "networkInterface": {"subnet": "app", "privateIp": "10.0.1.50", "securityGroups": ["sg-web"]}},
              {"id": "far-1", "service": "gate", "launchType": "FARGATE", "networkInterface": {"subnet": "public", "privateIp": "10.0.101.50", "securityGroups": ["sg-out"]}},
              {"id": "plain-1", "taskDefinition": "plain", "containerInstance": "p"}, {"id": "old-1", "service": "old", "containerInstance": "i"}]}""";

    private static Topology network() {
        return network(NETWORK);
    }

    private static Topology network(String document) {
        return new DocumentReader(new ScheduledSettling(new Placer(Catalogues.instanceTypes())))
                .read(List.of(new Source("x.json", document.getBytes(StandardCharsets.UTF_8))), Progress.NONE)
                .topology();
    }

    private static FlowEnd end(Topology topology, String name) {
        return Subjects.find(topology, name).getFirst();
    }

    private static List<Mend> mends(Topology topology, String from, String to) {
        Flow flow = Flows.between(topology, end(topology, from), end(topology, to)).orElseThrow();
        Trace trace = new FlowTracer(topology).trace(flow);
        List<Mend> mends = Remedies.of(topology, trace);
        mends.forEach(
                mend -> assertThat(new FlowTracer(topology.withAll(mend.edit().resources())).trace(flow).isDelivered())
                        .isTrue());
        return mends;
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            web      | locked  | Let sg-db take tcp 5432 from sg-web
            old      | locked  | Let sg-db take tcp 5432 from sg-taker
            web      | fenced  | Let acl pass tcp 1024-65535 out to 10.0.1.0/24 for answers, as line 89
            web      | s3      | Add a route of com.amazonaws.us-east-1.s3 to s3 in main
            web      | 1.1.1.1 | Add a route of 0.0.0.0/0 to nat in main
            web      | distant | Add a route of 10.9.0.0/16 to pcx in main; then add a route of 10.0.0.0/16 to pcx in there
            gate     | 1.1.1.1 | Set assignPublicIp of gate to ENABLED and start its tasks anew
            plain    | 1.1.1.1 | Give p a public address
            internet | old     | Make tg a target group of type instance
            """)
    void theSmallestComesFirst(String from, String to, String words) {
        assertThat(mends(network(), from, to).getFirst().words()).isEqualTo(words);
    }

    @Test
    void whatElseOpensIsSaid() {
        List<Mend> mends = mends(network(), "web", "1.1.1.1");
        assertThat(mends.getFirst().opens()).extracting(Connection::toString)
                .contains("old to internet tcp 443")
                .doesNotContain("web to locked tcp 5432");
        assertThat(mends(network(), "web", "locked").getFirst().opens()).isEmpty();
    }

    /** R124: where tasks of both kinds stand behind a group, its type serves one kind or the other. */
    @Test
    void whatClosesIsSaid() {
        String both = NETWORK.replace("""
                {"serviceName": "web", "taskDefinition": "web", "desiredCount": 1,""", """
                {"serviceName": "web", "taskDefinition": "web", "desiredCount": 1,
                  "loadBalancers": [{"targetGroupArn": "tg", "containerName": "c", "containerPort": 80}],""")
                .replace("{\"id\": \"sg-web\", \"vpc\": \"v\"}",
                        "{\"id\": \"sg-web\", \"vpc\": \"v\", \"ingress\": [{\"ports\": 80, \"from\": \"sg-lb\"}]}");
        assertThat(both).isNotEqualTo(NETWORK);
        Mend mend = mends(network(both), "internet", "old").getFirst();
        assertThat(mend.words()).isEqualTo("Make tg a target group of type instance");
        assertThat(mend.closes()).extracting(Connection::toString).containsExactly("internet to web tcp 80");
        assertThat(mends(network(), "internet", "old").getFirst().closes()).isEmpty();
    }

    /** A new rule cuts a range of ports in two or three: what was open before it is open after it. */
    @Test
    void aRangeThatARuleCutsIsNotCalledOpenedOrClosed() {
        String ranged = NETWORK.replace(
                "\"family\": \"web\", \"networkMode\": \"awsvpc\", \"containerDefinitions\": [{\"name\": \"c\", \"portMappings\": [{\"containerPort\": 80}]}]",
                "\"family\": \"web\", \"networkMode\": \"awsvpc\", \"containerDefinitions\": [{\"name\": \"c\", \"portMappings\": [{\"containerPortRange\": \"8000-8100\"}]}]")
                .replace("{\"id\": \"sg-out\", \"vpc\": \"v\"}",
                        "{\"id\": \"sg-out\", \"vpc\": \"v\", \"ingress\": [{\"ports\": \"8000-8100\", \"from\": \"sg-taker\"}]}");
        Topology topology = network(ranged);
        Flow flow = new Flow(end(topology, "web-1"), end(topology, "far-1"), 8050, Protocol.TCP);
        Mend mend = Remedies.of(topology, new FlowTracer(topology).trace(flow)).getFirst();
        assertThat(mend.words()).isEqualTo("Let sg-out take tcp 8050 from sg-web");
        assertThat(mend.opens()).isEmpty();
        assertThat(mend.closes()).isEmpty();
    }

    @Test
    void nothingIsProposedForWhatArrivesNorWhereNothingHelps() {
        Topology topology = network();
        assertThat(mends(topology, "internet", "web")).as("it has no public address, and no balancer is in front")
                .isEmpty();
        Mend mend = mends(topology, "web", "locked").getFirst();
        assertThat(mends(topology.withAll(mend.edit().resources()), "web", "locked")).isEmpty();
    }

    @Test
    void r089NoPublicAddressIsProposedForAnAwsvpcTaskOnEc2() {
        Topology topology = network();
        Task task = topology.task(new TaskId("web-1"));
        Task moved = task.placedAt(new Task.Placement(task.instance(),
                Optional.of(new TaskInterface(new InterfaceId("e"), TaskInterface.Kind.TASK, new SubnetId("public"),
                        Ipv4Address.of("10.0.101.60"), Optional.empty(), List.of(new SecurityGroupId("sg-web")))),
                List.of(), Map.of()));
        assertThat(mends(topology.with(moved), "web-1", "1.1.1.1")).isEmpty();
    }

    @Test
    void r119WhereNoNatGatewayIsARegionalOneIsProposed() {
        Topology topology = network().without(new NatGatewayId("nat"));
        assertThat(mends(topology, "web", "1.1.1.1").getFirst().words())
                .isEqualTo("Make a regional NAT gateway nat-1 and add a route of 0.0.0.0/0 to nat-1 in main");
    }

    @Test
    void theServiceIsChangedWithItsTasks() {
        Mend mend = mends(network(), "gate", "1.1.1.1").getFirst();
        assertThat(mend.edit().resources()).extracting(resource -> resource.id().value())
                .containsExactly("gate", "far-1");
    }

    @Test
    void r113WhatTheAnswersRangeStillLacksIsSaid() {
        Topology topology = network();
        NetworkAcl acl = topology.table(NetworkAcl.class).find(new NetworkAclId("acl")).orElseThrow();
        NetworkAclEntry deny = new NetworkAclEntry(80, Optional.of(Protocol.TCP), PortRange.single(3389),
                Cidr.EVERYWHERE, NetworkAclEntry.Action.DENY);
        assertThat(mends(topology.with(acl.withEntry(deny, true)), "web", "fenced").getFirst().words()).isEqualTo(
                "Let acl pass tcp 1024-65535 out to 10.0.1.0/24 for answers, as line 89, though line 80 denies 3389 before it");
    }

    @Test
    void aRuleForTheAddressAloneIsOfferedBesideOneForTheGroup() {
        assertThat(mends(network(), "web", "locked")).extracting(Mend::words)
                .containsExactly("Let sg-db take tcp 5432 from sg-web", "Let sg-db take tcp 5432 from 10.0.1.50/32");
    }

    /** R155: the container's port and the host's are two names of one way in. */
    @Test
    void whatWasAskedForIsNothingElseAtItsHostPort() {
        Topology modes = TopologyFiles.of(Catalogues.instanceTypes(), InputStream.nullInputStream())
                .read(List.of(Path.of("samples/three-modes.json")))
                .topology();
        assertThat(mends(modes, "web-awsvpc-1", "web-bridge-1")).extracting(Mend::words, mend -> mend.opens().size())
                .as("addresses change at restart, so a rule for the group comes first (R91)")
                .containsExactly(tuple("Let sg-bridge-host take tcp 32768 from sg-web", 1),
                        tuple("Let sg-bridge-host take tcp 32768 from 10.0.3.4/32", 0));
    }
}
