package portico.app;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.CheckBox;
import org.junit.jupiter.api.Test;
import portico.model.id.InstanceId;
import portico.model.id.ServiceId;
import portico.model.id.SubnetId;
import portico.model.id.VpcId;
import portico.model.topology.Fact;
import portico.model.topology.Topology;

/** What files leave open and Portico assumes is typed into the inspector; each can be taken back. */
class AssumedFieldsTest extends AssumedWindow {

    private static final InstanceId HOST = new InstanceId("i-1");

    AssumedFieldsTest() {
        super("""
                { "name": "assumed", "region": "eu-west-1",
                  "vpcs": [{ "id": "vpc-1", "cidr": "10.0.0.0/16", "assumed": { "dns": "nobody told" } }],
                  "subnets": [{ "id": "subnet-1", "cidr": "10.0.1.0/24", "availabilityZone": "eu-west-1a",
                    "assumed": { "availabilityZone": "nobody told" } }],
                  "containerInstances": [{ "id": "i-1", "instanceType": "c5.large", "subnet": "subnet-1",
                    "hostPorts": { "lastAssigned": 33000 }, "privateIp": "10.0.1.10", "publicIp": "192.0.2.1", "cluster": "shop",
                    "assumed": { "lastAssigned": "nobody told", "publicIp": "nobody told", "privateIp": "nobody told", "cluster": "nobody told",
                      "agentVersion": "nobody told" } }],
                  "clusters": [{ "clusterName": "shop" }, { "clusterName": "other" }],
                  "taskDefinitions": [{ "family": "web", "networkMode": "bridge",
                    "containerDefinitions": [{ "name": "app", "memory": 128, "portMappings": [{ "containerPort": 80 }] }] }],
                  "services": [{ "serviceName": "web", "taskDefinition": "web", "desiredCount": 0,
                    "serviceRegistries": [{ "dnsName": "web.local", "ttlSeconds": 60 }], "cluster": "shop",
                    "assumed": { "ttlSeconds": "nobody told", "cluster": "nobody told" } }] }
                """);
    }

    @Test
    void theZoneOfASubnet() {
        SubnetId subnet = new SubnetId("subnet-1");
        Topology before = topology();
        select(subnet, Fact.ZONE);
        type("zone", "us-east-1a");
        assertThat(problem()).isEqualTo("us-east-1a is no zone of eu-west-1; one is called like eu-west-1a.");
        type("zone", "eu-west-12");
        assertThat(problem()).isEqualTo("eu-west-12 is no zone of eu-west-1; one is called like eu-west-1a.");
        type("zone", "eu-west-1c");
        assertThat(topology().subnet(subnet).zone()).hasToString("eu-west-1c");
        takenBack(before, subnet, Fact.ZONE);
    }

    @Test
    void whatAVpcSaysOfDns() {
        VpcId vpc = new VpcId("vpc-1");
        Topology before = topology();
        select(vpc, Fact.DNS);
        window.run(() -> window.find("#assumed-dns-hostnames", CheckBox.class).fire());
        assertThat(topology().vpc(vpc).enableDnsHostnames()).isNotEqualTo(before.vpc(vpc).enableDnsHostnames());
        takenBack(before, vpc, Fact.DNS);
    }

    @Test
    void howLongANameMayBeKept() {
        ServiceId service = topology().services().getFirst().id();
        Topology before = topology();
        select(service, Fact.TTL);
        type("ttl", "soon");
        assertThat(problem()).isEqualTo("soon is no whole number of seconds.");
        type("ttl", "10");
        assertThat(topology().service(service).registry().orElseThrow().ttlSeconds()).isEqualTo(10);
        takenBack(before, service, Fact.TTL);
    }

    @Test
    void thePublicAddressOfAHost() {
        Topology before = topology();
        select(HOST, Fact.PUBLIC_ADDRESS);
        type("public-address", "203.0.113");
        assertThat(problem()).isEqualTo("203.0.113 is no IPv4 address, or something else holds it.");
        type("public-address", "203.0.113.7");
        assertThat(topology().instance(HOST).publicIp()).hasToString("Optional[203.0.113.7]");
        takenBack(before, HOST, Fact.PUBLIC_ADDRESS);
    }

    @Test
    void thePrivateAddressOfAHostAndItsOwnIsNoFault() {
        Topology before = topology();
        select(HOST, Fact.ADDRESS);
        type("address", "10.0.2.9");
        assertThat(problem()).isEqualTo("10.0.2.9 is not free in subnet-1, 10.0.1.0/24.");
        type("address", "10.0.1.10");
        assertThat(problem()).isEmpty();
        assertThat(topology()).isEqualTo(before);
        type("address", "10.0.1.11");
        assertThat(topology().instance(HOST).privateIp()).hasToString("10.0.1.11");
        takenBack(before, HOST, Fact.ADDRESS);
    }

    @Test
    void theClusterOfAHost() {
        Topology before = topology();
        select(HOST, Fact.CLUSTER);
        choose("cluster", "other");
        assertThat(topology().instance(HOST).cluster()).hasToString("Optional[other]");
        takenBack(before, HOST, Fact.CLUSTER);
    }

    @Test
    void theClusterOfAServiceBeItOneThatNoFileNames() {
        ServiceId service = topology().services().getFirst().id();
        Topology before = topology();
        select(service, Fact.CLUSTER);
        choose("cluster", "my shop");
        assertThat(problem()).isEqualTo("my shop is no name of a cluster; one has letters, digits, - and _.");
        assertThat(topology()).isEqualTo(before);
        choose("cluster", "third");
        assertThat(topology().service(service).cluster()).hasToString("Optional[third]");
        takenBack(before, service, Fact.CLUSTER);
    }

    @Test
    void theAgentOfAHost() {
        Topology before = topology();
        select(HOST, Fact.AGENT_VERSION);
        type("agent", "newest");
        assertThat(problem()).isEqualTo("newest is no version; one is written like 1.86.0.");
        type("agent", "1.86.0");
        assertThat(topology().instance(HOST).agent().version()).isEqualTo("1.86.0");
        takenBack(before, HOST, Fact.AGENT_VERSION);
    }

    @Test
    void theLastDynamicPortOfAHost() {
        Topology before = topology();
        select(HOST, Fact.LAST_PORT);
        type("last-port", "80");
        assertThat(problem()).isEqualTo("80 is not between 32768 and 60999.");
        type("last-port", "40000");
        assertThat(topology().instance(HOST).hostPorts().lastAssigned()).hasValue(40000);
        takenBack(before, HOST, Fact.LAST_PORT);
    }
}
