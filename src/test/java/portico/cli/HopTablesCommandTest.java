package portico.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import portico.format.json.Json;
import portico.format.json.JsonParsing;

/** The hop tables R161 to R170 row by row, as {@code portico trace} prints them: each packet as it leaves a hop that rewrote it, or set it on its way. */
class HopTablesCommandTest {

    private static final String RULEBOOK = """
            {"vpcs": [{"id": "v", "cidr": "10.0.0.0/16"}],
            "subnets": [{"id": "private-a", "cidr": "10.0.1.0/24", "availabilityZone": "a"},
              {"id": "private-b", "cidr": "10.0.2.0/24", "availabilityZone": "b"}, {"id": "data", "cidr": "10.0.3.0/24", "availabilityZone": "a"},
              {"id": "public-a", "cidr": "10.0.101.0/24", "availabilityZone": "a", "routeTable": "public"},
              {"id": "public-b", "cidr": "10.0.102.0/24", "availabilityZone": "b", "routeTable": "public"}],
            "internetGateways": [{"id": "igw"}],
            "natGateways": [{"id": "nat", "subnet": "public-a", "privateIp": "10.0.101.20", "publicIp": "198.51.100.7"}],
            "routeTables": [{"id": "main", "main": true, "routes": [{"destination": "0.0.0.0/0", "natGateway": "nat"}, {"destination": "pl-s3", "vpcEndpoint": "s3"}]},
              {"id": "public", "routes": [{"destination": "0.0.0.0/0", "internetGateway": "igw"}]}],
            "vpcEndpoints": [{"id": "ecr", "serviceName": "com.amazonaws.us-east-1.ecr.api", "securityGroups": ["open"],
              "interfaces": [{"subnet": "private-a", "privateIp": "10.0.1.200"}]},
              {"id": "s3", "type": "gateway", "serviceName": "com.amazonaws.us-east-1.s3"}],
            "securityGroups": [{"id": "open", "ingress": [{"protocol": "all", "from": "0.0.0.0/0"}]}],
            "databases": [{"id": "rds", "subnet": "data", "privateIp": "10.0.3.50", "securityGroups": ["open"]}],
            "containerInstances": [
              {"id": "H1", "instanceType": "c5.4xlarge", "subnet": "private-a", "privateIp": "10.0.1.100", "securityGroups": ["open"]},
              {"id": "H2", "instanceType": "c5.4xlarge", "subnet": "private-b", "privateIp": "10.0.2.100", "securityGroups": ["open"]},
              {"id": "H3", "instanceType": "c5.4xlarge", "subnet": "public-a", "privateIp": "10.0.101.100", "publicIp": "198.51.100.100", "securityGroups": ["open"],
               "hostPorts": {"userlandProxy": false}}],
            "taskDefinitions": [
              {"family": "bridge", "networkMode": "bridge", "containerDefinitions": [{"name": "app", "portMappings": [{"containerPort": 3000}]}]},
              {"family": "host", "networkMode": "host", "containerDefinitions": [{"name": "app", "portMappings": [{"containerPort": 3000}]}]},
              {"family": "beside", "networkMode": "host", "containerDefinitions": [{"name": "app", "portMappings": [{"containerPort": 3001}]}]},
              {"family": "awsvpc", "networkMode": "awsvpc", "containerDefinitions": [{"name": "app", "portMappings": [{"containerPort": 3000}]}]}],
            "targetGroups": [{"id": "tg-i", "targetType": "instance"}, {"id": "tg-ip", "targetType": "ip"}, {"id": "tg-n", "targetType": "instance"}, {"id": "tg-nip", "targetType": "ip"}, {"id": "tg-h", "targetType": "instance"}],
            "loadBalancers": [
              {"id": "alb", "type": "application", "scheme": "internet-facing", "securityGroups": ["open"], "nodes": [{"subnet": "public-a", "privateIp": "10.0.101.10", "publicIp": "198.51.100.20"},
                {"subnet": "public-b", "privateIp": "10.0.102.10", "publicIp": "198.51.100.21"}],
               "listeners": [{"port": 443, "protocol": "HTTPS", "targetGroup": "tg-i"}, {"port": 8443, "protocol": "HTTPS", "targetGroup": "tg-ip"}, {"port": 8444, "protocol": "HTTPS", "targetGroup": "tg-h"}]},
              {"id": "nlb", "type": "network", "scheme": "internet-facing", "nodes": [{"subnet": "public-a", "privateIp": "10.0.101.11", "publicIp": "198.51.100.30"},
                {"subnet": "public-b", "privateIp": "10.0.102.11", "publicIp": "198.51.100.31"}],
               "listeners": [{"port": 443, "protocol": "TCP", "targetGroup": "tg-n"}, {"port": 8443, "protocol": "TCP", "targetGroup": "tg-nip"}]}],
            "services": [
              {"serviceName": "hosts", "taskDefinition": "host", "desiredCount": 1, "loadBalancers": [{"targetGroupArn": "tg-h", "containerName": "app", "containerPort": 3000}]},
              {"serviceName": "bridge", "taskDefinition": "bridge", "desiredCount": 1, "loadBalancers": [{"targetGroupArn": "tg-i", "containerName": "app", "containerPort": 3000},
                {"targetGroupArn": "tg-n", "containerName": "app", "containerPort": 3000}]},
              {"serviceName": "vpc", "taskDefinition": "awsvpc", "desiredCount": 1, "loadBalancers": [{"targetGroupArn": "tg-ip", "containerName": "app", "containerPort": 3000},
                {"targetGroupArn": "tg-nip", "containerName": "app", "containerPort": 3000}],
               "networkConfiguration": {"awsvpcConfiguration": {"subnets": ["private-a"], "securityGroups": ["open"]}}}],
            "tasks": [
              {"id": "b1", "service": "bridge", "containerInstance": "H1", "networkBindings": [{"container": "app", "containerPort": 3000, "hostPort": 32768}], "bridgeAddresses": {"app": "172.17.0.2"}},
              {"id": "b1b", "taskDefinition": "bridge", "containerInstance": "H1", "networkBindings": [{"container": "app", "containerPort": 3000, "hostPort": 32769}], "bridgeAddresses": {"app": "172.17.0.3"}},
              {"id": "b2", "taskDefinition": "bridge", "containerInstance": "H2", "networkBindings": [{"container": "app", "containerPort": 3000, "hostPort": 32770}], "bridgeAddresses": {"app": "172.17.0.2"}},
              {"id": "b3", "taskDefinition": "bridge", "containerInstance": "H3", "networkBindings": [{"container": "app", "containerPort": 3000, "hostPort": 32768}], "bridgeAddresses": {"app": "172.17.0.2"}},
              {"id": "b3b", "taskDefinition": "bridge", "containerInstance": "H3", "networkBindings": [{"container": "app", "containerPort": 3000, "hostPort": 32769}], "bridgeAddresses": {"app": "172.17.0.3"}},
              {"id": "h1", "service": "hosts", "containerInstance": "H1"}, {"id": "h1b", "taskDefinition": "beside", "containerInstance": "H1"}, {"id": "h2", "taskDefinition": "host", "containerInstance": "H2"},
              {"id": "v1", "service": "vpc", "containerInstance": "H1", "networkInterface": {"subnet": "private-a", "privateIp": "10.0.1.101", "securityGroups": ["open"]}},
              {"id": "v1b", "taskDefinition": "awsvpc", "containerInstance": "H1", "networkInterface": {"subnet": "private-a", "privateIp": "10.0.1.102", "securityGroups": ["open"]}},
              {"id": "v2", "taskDefinition": "awsvpc", "containerInstance": "H2", "networkInterface": {"subnet": "private-b", "privateIp": "10.0.2.23", "securityGroups": ["open"]}},
              {"id": "v3", "taskDefinition": "awsvpc", "containerInstance": "H3", "networkInterface": {"subnet": "public-a", "privateIp": "10.0.101.50", "securityGroups": ["open"]}},
              {"id": "f1", "taskDefinition": "awsvpc", "launchType": "FARGATE", "networkInterface": {"subnet": "public-a", "privateIp": "10.0.101.60", "publicIp": "198.51.100.60", "securityGroups": ["open"]}}]}""";

    @TempDir
    Path folder;

    private Path document;

    @BeforeEach
    void write() throws IOException {
        document = folder.resolve("rulebook.json");
        Files.writeString(document, RULEBOOK);
    }

    private static String text(Json json, String... path) {
        Json at = json;
        for (String name : path) {
            at = at.find(name).orElseThrow();
        }
        return at.text().orElseThrow();
    }

    private static String packet(Json hop, String side) {
        return text(hop, side, "src") + " > " + text(hop, side, "dst");
    }

    /** The first packet, then each other one that a hop made of it. */
    private static String rows(List<Json> hops) {
        String first = packet(hops.getFirst(), "out");
        return first + hops.stream()
                .skip(1)
                .filter(hop -> !packet(hop, "in").equals(packet(hop, "out")))
                .map(hop -> " | " + text(hop, "at") + " " + packet(hop, "out"))
                .collect(Collectors.joining());
    }

    @ParameterizedTest(name = "{0}: {1} to {2}")
    @CsvSource(delimiter = ';', textBlock = """
            R161 ; internet ; b1:3000 ; delivered ; 203.0.113.9:51000 > 198.51.100.20:443 | internet-gateway 203.0.113.9:51000 > 10.0.101.10:443 | load-balancer 10.0.101.10:41000 > 10.0.1.100:32768 | host-nat 10.0.101.10:41000 > 172.17.0.2:3000
            R162 ; internet ; h1:3000 ; delivered ; 203.0.113.9:51000 > 198.51.100.20:8444 | internet-gateway 203.0.113.9:51000 > 10.0.101.10:8444 | load-balancer 10.0.101.10:41000 > 10.0.1.100:3000
            R163 ; internet ; v1:3000 ; delivered ; 203.0.113.9:51000 > 198.51.100.20:8443 | internet-gateway 203.0.113.9:51000 > 10.0.101.10:8443 | load-balancer 10.0.101.10:41000 > 10.0.1.101:3000
            R164 bridge ; b1 ; rds ; delivered ; 172.17.0.2:40000 > 10.0.3.50:5432 | host-nat 10.0.1.100:40000 > 10.0.3.50:5432
            R164 host ; h1 ; rds ; delivered ; 10.0.1.100:40000 > 10.0.3.50:5432
            R164 awsvpc ; v1 ; rds ; delivered ; 10.0.1.101:40000 > 10.0.3.50:5432
            R165 bridge, private ; b1 ; internet ; delivered ; 172.17.0.2:40000 > 203.0.113.9:443 | host-nat 10.0.1.100:40000 > 203.0.113.9:443 | nat-gateway 10.0.101.20:1024 > 203.0.113.9:443 | internet-gateway 198.51.100.7:1024 > 203.0.113.9:443
            R165 host, private ; h1 ; internet ; delivered ; 10.0.1.100:40000 > 203.0.113.9:443 | nat-gateway 10.0.101.20:1024 > 203.0.113.9:443 | internet-gateway 198.51.100.7:1024 > 203.0.113.9:443
            R165 awsvpc, private ; v1 ; internet ; delivered ; 10.0.1.101:40000 > 203.0.113.9:443 | nat-gateway 10.0.101.20:1024 > 203.0.113.9:443 | internet-gateway 198.51.100.7:1024 > 203.0.113.9:443
            R165 awsvpc, public ; v3 ; internet ; no-route ; 10.0.101.50:40000 > 203.0.113.9:443
            R165 Fargate, public ; f1 ; internet ; delivered ; 10.0.101.60:40000 > 203.0.113.9:443 | internet-gateway 198.51.100.60:40000 > 203.0.113.9:443
            R165 bridge, public ; b3 ; internet ; delivered ; 172.17.0.2:40000 > 203.0.113.9:443 | host-nat 10.0.101.100:40000 > 203.0.113.9:443 | internet-gateway 198.51.100.100:40000 > 203.0.113.9:443
            R166 interface ; v1 ; ecr ; delivered ; 10.0.1.101:40000 > 10.0.1.200:443
            R166 gateway, bridge ; b1 ; s3 ; delivered ; 172.17.0.2:40000 > 192.0.2.10:443 | host-nat 10.0.1.100:40000 > 192.0.2.10:443
            R167 container address ; b1 ; b1b:3000 ; delivered ; 172.17.0.2:40000 > 172.17.0.3:3000
            R167 proxy on ; b1 ; b1b:32769 ; delivered ; 172.17.0.2:40000 > 10.0.1.100:32769 | host-namespace 172.17.0.1:41000 > 172.17.0.3:3000
            R167 proxy off ; b3 ; b3b:32769 ; delivered ; 172.17.0.2:40000 > 10.0.101.100:32769 | host-nat 172.17.0.2:40000 > 172.17.0.3:3000
            R167 bridge, ALB ; b1b ; alb:443 ; delivered ; 172.17.0.3:40000 > 10.0.101.10:443 | host-nat 10.0.1.100:40000 > 10.0.101.10:443 | load-balancer 10.0.101.10:41000 > 10.0.1.100:32768 | host-nat 10.0.101.10:41000 > 172.17.0.2:3000
            R167 host ; h1 ; h1b:3001 ; delivered ; 10.0.1.100:40000 > 10.0.1.100:3001
            R167 awsvpc ; v1 ; v1b:3000 ; delivered ; 10.0.1.101:40000 > 10.0.1.102:3000
            R167 same task ; v1 ; v1:3000 ; delivered ; 127.0.0.1:40000 > 127.0.0.1:3000
            R168 bridge ; b1 ; b2:3000 ; delivered ; 172.17.0.2:40000 > 10.0.2.100:32770 | host-nat 10.0.1.100:40000 > 10.0.2.100:32770 | host-nat 10.0.1.100:40000 > 172.17.0.2:3000
            R168 host ; h1 ; h2:3000 ; delivered ; 10.0.1.100:40000 > 10.0.2.100:3000
            R168 awsvpc ; v1 ; v2:3000 ; delivered ; 10.0.1.101:40000 > 10.0.2.23:3000
            R168 bridge to awsvpc ; b1 ; v2:3000 ; delivered ; 172.17.0.2:40000 > 10.0.2.23:3000 | host-nat 10.0.1.100:40000 > 10.0.2.23:3000
            R168 awsvpc to bridge ; v1 ; b2:3000 ; delivered ; 10.0.1.101:40000 > 10.0.2.100:32770 | host-nat 10.0.1.101:40000 > 172.17.0.2:3000
            R169 ; b1 ; 169.254.170.2:80 ; delivered ; 172.17.0.2:40000 > 169.254.170.2:80 | host-nat 172.17.0.2:40000 > 127.0.0.1:51679
            R170 instance ; 203.0.113.9 ; nlb:443 ; delivered ; 203.0.113.9:51000 > 198.51.100.30:443 | internet-gateway 203.0.113.9:51000 > 10.0.101.11:443 | load-balancer 203.0.113.9:51000 > 10.0.1.100:32768 | host-nat 203.0.113.9:51000 > 172.17.0.2:3000
            R170 ip ; 203.0.113.9 ; nlb:8443 ; delivered ; 203.0.113.9:51000 > 198.51.100.30:8443 | internet-gateway 203.0.113.9:51000 > 10.0.101.11:8443 | load-balancer 10.0.101.11:41000 > 10.0.1.101:3000
            """)
    void eachRowIsPrinted(String rule, String from, String to, String disposition, String rows) {
        Console console = Console.run("trace", document.toString(), "--from", from, "--to", to, "--format", "json");
        Json trace = JsonParsing.parse(console.out().getBytes(StandardCharsets.UTF_8)).value().orElseThrow();
        assertThat(text(trace, "disposition")).as(rule).isEqualTo(disposition);
        assertThat(rows(trace.find("hops").orElseThrow().elements())).as(rule).isEqualTo(rows);
        assertThat(console.status()).isEqualTo(disposition.equals("delivered") ? Status.FINE : Status.NO);
    }
}
