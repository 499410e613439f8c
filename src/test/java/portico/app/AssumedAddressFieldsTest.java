package portico.app;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.ComboBox;
import javafx.scene.control.Spinner;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import portico.model.id.ResourceId;
import portico.model.topology.Fact;
import portico.model.topology.LaunchType;
import portico.model.topology.Service;
import portico.model.topology.Topology;

/** Blocks, addresses and launch types that Portico assumes are typed into the inspector; each can be taken back. */
class AssumedAddressFieldsTest extends AssumedWindow {

    AssumedAddressFieldsTest() {
        super("""
                { "name": "assumed", "region": "eu-west-1",
                  "vpcs": [{ "id": "vpc-1", "cidr": "10.0.0.0/16", "assumed": { "cidr": "nobody told" } }],
                  "subnets": [{ "id": "subnet-1", "cidr": "10.0.1.0/24", "assumed": { "cidr": "nobody told" } },
                    { "id": "subnet-2", "cidr": "10.0.2.0/24" }],
                  "natGateways": [{ "id": "nat-1", "subnet": "subnet-1", "privateIp": "10.0.1.5", "publicIp": "192.0.2.1",
                    "assumed": { "privateIp": "nobody told", "publicIp": "nobody told" } }],
                  "loadBalancers": [{ "id": "alb", "type": "application", "scheme": "internet-facing",
                    "nodes": [{ "subnet": "subnet-1", "privateIp": "10.0.1.10", "publicIp": "192.0.2.2" },
                      { "subnet": "subnet-2", "privateIp": "10.0.2.10", "publicIp": "192.0.2.3" }],
                    "listeners": [], "assumed": { "privateIp": "nobody told", "publicIp": "nobody told" } }],
                  "containerInstances": [{ "id": "i-1", "instanceType": "c5.large", "subnet": "subnet-1" }],
                  "taskDefinitions": [{ "family": "web", "networkMode": "bridge",
                    "containerDefinitions": [{ "name": "app", "memory": 128, "portMappings": [{ "containerPort": 80 }] }] }],
                  "services": [{ "serviceName": "web", "taskDefinition": "web", "desiredCount": 1, "launchType": "EC2",
                    "assumed": { "desiredCount": "nobody told", "launchType": "nobody told" } }],
                  "tasks": [{ "id": "task-1", "service": "web", "containerInstance": "i-1", "status": "RUNNING",
                    "networkBindings": [{ "containerName": "app", "containerPort": 80, "hostPort": 32768, "protocol": "tcp" }],
                    "bridgeAddresses": { "app": "172.17.0.2" }, "assumed": { "bridgeAddresses": "nobody told" } }] }
                """);
    }

    private ResourceId id(String name) {
        return topology().resources()
                .map(each -> each.id())
                .filter(id -> id.value().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "subnet-1 | CIDR | block | 10.0.1 | 10.0.1 is no address block; one is written like 10.0.1.0/24. | 10.0.1.0/25",
            "subnet-1 | CIDR | block | 10.0.2.0/24 | 10.0.2.0/24 overlaps 10.0.2.0/24 of subnet-2. | 10.0.1.0/25",
            "vpc-1 | CIDR | blocks | 10.0.2.0/24 | subnet-1, 10.0.1.0/24, would lie in no block of this VPC. | 10.0.1.0/24, 10.0.2.0/24",
            "nat-1 | ADDRESS | address | 10.0.1.10 | 10.0.1.10 is not free where 10.0.1.5 is. | 10.0.1.6",
            "nat-1 | PUBLIC_ADDRESS | public-address | many | many is no IPv4 address. | 203.0.113.7",
            "alb | ADDRESS | address | 10.0.1.11 | 10.0.1.11 is not 2 IPv4 addresses with commas. | 10.0.1.11, 10.0.2.11",
            "alb | PUBLIC_ADDRESS | public-address | 192.0.2.1, 192.0.2.3 | 192.0.2.1 is not free where 192.0.2.2 is. | 203.0.113.7, 203.0.113.8",
            "task-1 | BRIDGE_ADDRESS | bridge-address | 172.17.0.1 | 172.17.0.1 is not free where 172.17.0.2 is. | 172.17.0.9"})
    void isTyped(String name, Fact fact, String field, String wrong, String problem, String right) {
        ResourceId id = id(name);
        Topology before = topology();
        select(id, fact);
        type(field, wrong);
        assertThat(problem()).isEqualTo(problem);
        assertThat(topology()).isEqualTo(before);
        type(field, right);
        assertThat(fact.in(topology().find(id).orElseThrow())).contains(right);
        takenBack(before, id, fact);
    }

    @Test
    void theLaunchTypeAndTheCountOfAService() {
        Service web = topology().services().getFirst();
        Topology before = topology();
        window.run(() -> window.studio().selection().select(web.id()));
        window.run(() -> choice().setValue(LaunchType.EXTERNAL));
        assertThat(topology().service(web.id()).launchType()).isEqualTo(LaunchType.EXTERNAL);
        takenBack(before, web.id(), Fact.LAUNCH_TYPE);
        window.run(() -> window.find("#desired-count", Spinner.class).increment(1));
        assertThat(topology().service(web.id()).desiredCount()).isEqualTo(2);
        takenBack(before, web.id(), Fact.COUNT);
    }

    @SuppressWarnings("unchecked")
    private ComboBox<LaunchType> choice() {
        return window.find("#assumed-launch-type", ComboBox.class);
    }
}
