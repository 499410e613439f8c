package portico.format.terraform;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import portico.format.Note;
import portico.format.Progress;
import portico.format.Reading;
import portico.format.Source;
import portico.format.catalogue.Catalogues;
import portico.inputs.Census;
import portico.format.document.DocumentWriter;
import portico.format.files.TopologyFiles;
import portico.model.id.SubnetId;
import portico.model.topology.AwsvpcConfiguration;
import portico.model.topology.NetworkAcl;
import portico.model.topology.ServiceRegistry.RecordType;
import portico.model.topology.Subnet;
import portico.model.topology.Task;
import portico.model.topology.Topology;
import portico.model.topology.Vpc;

/** Plans and states of our own, in every format Terraform has. */
class TerraformTest {

    private static Reading read(Source... sources) {
        return TopologyFiles.of(Catalogues.instanceTypes(), InputStream.nullInputStream())
                .readSources(List.of(sources), Progress.NONE);
    }

    private static Source source(String file) throws IOException {
        try (InputStream in = Objects.requireNonNull(TerraformTest.class.getResourceAsStream("../dialect/" + file))) {
            return new Source(file, in.readAllBytes());
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            plan.json   | Cluster 1, RouteTable 2, SecurityGroup 1, Service 1, Subnet 2, Task 2, TaskDefinition 1, Vpc 1
            state3.json | Cluster 1, ContainerInstance 2, SecurityGroup 1, Service 1, Subnet 1, Task 3, TaskDefinition 1, Vpc 1
            state4.json | Database 1, LoadBalancer 1, NatGateway 1, SecurityGroup 1, Subnet 2, TargetGroup 1, Vpc 1
            """)
    void everyFormatIsRead(String file, String kinds) throws IOException {
        Topology topology = read(source(file)).topology();
        assertThat(new Census(topology).kinds()).isEqualTo(kinds);
        assertThat(topology.tasks()).allMatch(Task::isPlaced);
        assertThat(DocumentWriter.write(topology, List.of())).doesNotContain("hunter2");
    }

    /** Terraform counts the major number up where older programs can no longer read the format. */
    @ParameterizedTest
    @CsvSource({"0.1, false", "1.2, false", "1.99, false", "2.0, true", "12.1, true"})
    void aFormatThatIsNewerThanPorticoIsReadWithAWarning(String version, boolean newer) {
        Reading reading = read(new Source("plan.json", ("{\"format_version\": \"" + version
                + "\", \"planned_values\": {"
                + "\"root_module\": {\"resources\": [{\"mode\": \"managed\", \"type\": \"aws_vpc\", \"name\": \"a\","
                + " \"values\": {\"cidr_block\": \"10.0.0.0/16\"}}]}}}").getBytes(UTF_8)));
        assertThat(reading.topology().all(Vpc.class)).hasSize(1);
        assertThat(reading.notes()).filteredOn(note -> note.severity() == Note.Severity.WARNING)
                .extracting(Note::message)
                .containsExactlyElementsOf(
                        newer ? List.of("Portico knows the format of Terraform up to version 1, and this is " + version
                                + ": some of it may not be understood") : List.of());
    }

    /** What a plan does not know yet is found by the references of its code, through outputs of modules and by count. */
    @Test
    void aPlanIsJoinedByItsReferences() throws IOException {
        Topology topology = read(source("plan.json")).topology();
        assertThat(topology.services()).singleElement().satisfies(service -> {
            assertThat(service.cluster()).hasValueSatisfying(id -> assertThat(id.value()).isEqualTo("shop"));
            assertThat(service.networkConfiguration().map(AwsvpcConfiguration::subnets))
                    .contains(List.of(new SubnetId("subnet-net.a[0]"), new SubnetId("subnet-net.a[1]")));
        });
        assertThat(topology.all(Subnet.class)).extracting(s -> s.routeTable().map(Object::toString).orElse(""))
                .containsExactly("rtb-net.a[0]", "rtb-net.a[1]");
        assertThat(topology.all(Subnet.class)).allMatch(subnet -> subnet.vpc().value().equals("vpc-net.this"));
    }

    @Test
    void networkAclsAndNamesInCloudMapAreReadToo() {
        Topology topology = read(new Source("state.json",
                """
                        {"version": 4, "terraform_version": "1.5.0", "resources": [
                         {"mode": "managed", "type": "aws_subnet", "name": "s", "instances": [{"attributes": {"id": "subnet-1", "vpc_id": "vpc-1", "cidr_block": "10.0.0.0/24"}}]},
                         {"mode": "managed", "type": "aws_network_acl", "name": "a", "instances": [{"attributes": {"id": "acl-1", "vpc_id": "vpc-1", "subnet_ids": ["subnet-1"],
                          "ingress": [{"rule_no": 100, "action": "allow", "protocol": "6", "cidr_block": "0.0.0.0/0", "from_port": 80, "to_port": 80}], "egress": []}}]},
                         {"mode": "managed", "type": "aws_network_acl_rule", "name": "r", "instances": [{"attributes": {"network_acl_id": "acl-1", "rule_number": 200, "rule_action": "deny",
                          "egress": true, "protocol": "-1", "cidr_block": "0.0.0.0/0", "from_port": 0, "to_port": 0}}]},
                         {"mode": "managed", "type": "aws_service_discovery_private_dns_namespace", "name": "n", "instances": [{"attributes": {"id": "ns-1", "name": "shop.local"}}]},
                         {"mode": "managed", "type": "aws_service_discovery_service", "name": "w", "instances": [{"attributes": {"id": "srv-1", "name": "web",
                          "arn": "arn:aws:servicediscovery:eu-west-1:1:service/srv-1", "dns_config": [{"namespace_id": "ns-1", "dns_records": [{"ttl": 10, "type": "A"}]}]}}]},
                         {"mode": "managed", "type": "aws_ecs_service", "name": "s", "instances": [{"attributes": {"name": "s", "task_definition": "t:1", "desired_count": 0,
                          "service_registries": [{"registry_arn": "arn:aws:servicediscovery:eu-west-1:1:service/srv-1"}]}}]}]}
                        """
                        .getBytes(UTF_8)))
                .topology();
        assertThat(topology.all(NetworkAcl.class)).singleElement().satisfies(acl -> {
            assertThat(acl.subnets()).containsExactly(new SubnetId("subnet-1"));
            assertThat(acl.ingress()).hasSize(1);
            assertThat(acl.egress()).hasSize(1);
        });
        assertThat(topology.services().getFirst().registry()).hasValueSatisfying(registry -> {
            assertThat(registry.dnsName()).isEqualTo("web.shop.local");
            assertThat(registry.ttlSeconds()).isEqualTo(10);
            assertThat(registry.records()).containsExactly(RecordType.A);
        });
    }

    @Test
    void theOrderOfFilesChangesNothing() throws IOException {
        Reading one = read(source("plan.json"), source("state4.json"));
        Reading other = read(source("state4.json"), source("plan.json"));
        assertThat(other.topology().resources().toList())
                .containsExactlyInAnyOrderElementsOf(one.topology().resources().toList());
        assertThat(other.notes()).containsExactlyInAnyOrderElementsOf(one.notes());
    }
}
