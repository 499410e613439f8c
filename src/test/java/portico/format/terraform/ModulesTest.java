package portico.format.terraform;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.util.List;
import org.junit.jupiter.api.Test;
import portico.format.Note;
import portico.format.Progress;
import portico.format.Reading;
import portico.format.Source;
import portico.format.catalogue.Catalogues;
import portico.format.files.TopologyFiles;
import portico.model.id.SubnetId;
import portico.model.id.VpcId;
import portico.model.topology.Fact;
import portico.model.topology.SecurityGroup;
import portico.model.topology.Service;
import portico.model.topology.Subnet;
import portico.model.topology.Vpc;

/** A plan whose modules are counted, with data sources and the Region in a variable. */
class ModulesTest {

    private static final String PLAN = """
            {"format_version": "1.2", "terraform_version": "1.9.5", "variables": {"region": {"value": "eu-central-1"}},
             "planned_values": {"root_module": {"resources": [
               {"mode": "managed", "type": "aws_security_group", "name": "app", "index": "api", "values": {"name": "api"}},
               {"mode": "managed", "type": "aws_ecs_task_definition", "name": "t", "values": {"family": "t", "network_mode": "awsvpc",
                 "cpu": "256", "memory": "512", "requires_compatibilities": ["FARGATE"], "container_definitions": "[{\\"name\\":\\"a\\",\\"image\\":\\"i\\"}]"}},
               {"mode": "managed", "type": "aws_ecs_service", "name": "s", "values": {"name": "s", "desired_count": 1, "launch_type": "FARGATE",
                 "platform_version": "1.3.0", "network_configuration": [{"assign_public_ip": false}]}}],
              "child_modules": [{"address": "module.vpc[0]", "resources": [
               {"mode": "managed", "type": "aws_vpc", "name": "this", "values": {"cidr_block": "10.50.0.0/16"}},
               {"mode": "managed", "type": "aws_vpc_ipv4_cidr_block_association", "name": "more", "values": {"cidr_block": "100.64.0.0/16"}},
               {"mode": "managed", "type": "aws_subnet", "name": "private", "index": 0, "values": {"cidr_block": "10.50.0.0/24"}},
               {"mode": "managed", "type": "aws_subnet", "name": "private", "index": 1, "values": {"cidr_block": "10.50.1.0/24"}}]}]}},
             "prior_state": {"values": {"root_module": {"resources": [
               {"mode": "data", "type": "aws_vpc", "name": "shared", "values": {"id": "vpc-0shared", "cidr_block": "172.20.0.0/16"}},
               {"mode": "data", "type": "aws_ami", "name": "ecs", "values": {"id": "ami-1"}},
               {"mode": "managed", "type": "aws_vpc", "name": "gone", "values": {"id": "vpc-gone", "cidr_block": "172.30.0.0/16"}}]}}},
             "configuration": {"provider_config": {
                "aws": {"name": "aws", "expressions": {"region": {"references": ["var.region"]}}},
                "aws.cdn": {"name": "aws", "alias": "cdn", "expressions": {"region": {"constant_value": "us-east-1"}}}},
              "root_module": {"resources": [
                {"type": "aws_security_group", "name": "app", "expressions": {"vpc_id": {"references": ["module.vpc[0].vpc_id", "module.vpc[0]", "module.vpc"]}}},
                {"type": "aws_ecs_service", "name": "s", "expressions": {"task_definition": {"references": ["aws_ecs_task_definition.t.arn", "aws_ecs_task_definition.t"]},
                  "network_configuration": [{"subnets": {"references": ["module.vpc[0].private", "module.vpc[0]", "module.vpc"]}}]}}],
               "module_calls": {"vpc": {"module": {"outputs": {
                  "vpc_id": {"expression": {"references": ["aws_vpc.this.id", "aws_vpc.this"]}},
                  "private": {"expression": {"references": ["aws_subnet.private"]}}},
                "resources": [
                  {"type": "aws_vpc_ipv4_cidr_block_association", "name": "more", "expressions": {"vpc_id": {"references": ["aws_vpc.this.id", "aws_vpc.this"]}}},
                  {"type": "aws_subnet", "name": "private", "expressions": {"vpc_id": {"references": ["aws_vpc.this.id", "aws_vpc.this"]}}}]}}}}}}
            """;

    private static Reading read() {
        return read(PLAN);
    }

    private static Reading read(String plan) {
        return TopologyFiles.of(Catalogues.instanceTypes(), InputStream.nullInputStream())
                .readSources(List.of(new Source("plan.json", plan.getBytes(UTF_8))), Progress.NONE);
    }

    @Test
    void outputsOfACountedModuleLeadToItsResources() {
        Reading reading = read();
        VpcId vpc = new VpcId("vpc-vpc[0].this");
        assertThat(reading.topology().all(SecurityGroup.class)).extracting(SecurityGroup::vpc).containsOnly(vpc);
        assertThat(reading.topology().all(Subnet.class)).extracting(Subnet::vpc).containsOnly(vpc);
        assertThat(reading.topology().services()).flatExtracting(s -> s.networkConfiguration().orElseThrow().subnets())
                .containsExactly(new SubnetId("subnet-vpc[0].private[0]"), new SubnetId("subnet-vpc[0].private[1]"));
    }

    @Test
    void aServiceKeepsItsPlatformVersionAndAVpcItsSecondBlock() {
        Reading reading = read();
        assertThat(reading.topology().services()).extracting((Service s) -> s.compute().platformVersion())
                .containsExactly("1.3.0");
        assertThat(reading.topology().vpc(new VpcId("vpc-vpc[0].this")).cidrs()).hasSize(2);
    }

    @Test
    void whatTerraformOnlyLooksUpIsDrawnAndToldApart() {
        Reading reading = read();
        assertThat(reading.topology().all(Vpc.class)).extracting(v -> v.id().value())
                .containsExactlyInAnyOrder("vpc-vpc[0].this", "vpc-0shared");
        assertThat(reading.topology().isUnresolved(new VpcId("vpc-0shared"))).isFalse();
        assertThat(reading.notes()).extracting(Note::message)
                .anyMatch(m -> m.startsWith("a Terraform plan of 7 resources:")
                        && m.endsWith("; looked up and not managed: 1 data.aws_vpc"));
    }

    /** The modules that most people use read the VPC of their subnets from a local value. */
    @Test
    void aLocalValueMeansTheOnlyOneOfItsModule() {
        Reading reading = read(PLAN.replace(
                "{\"type\": \"aws_subnet\", \"name\": \"private\", \"expressions\": {\"vpc_id\": {\"references\": [\"aws_vpc.this.id\", \"aws_vpc.this\"]",
                "{\"type\": \"aws_subnet\", \"name\": \"private\", \"expressions\": {\"vpc_id\": {\"references\": [\"local.vpc_id\"]"));
        SubnetId subnet = new SubnetId("subnet-vpc[0].private[0]");
        assertThat(reading.topology().subnet(subnet).vpc()).isEqualTo(new VpcId("vpc-vpc[0].this"));
        assertThat(reading.topology().assumptions().of(subnet, Fact.VPC)).isPresent();
        assertThat(reading.notes()).extracting(Note::message)
                .contains("vpc_id of aws_subnet.vpc[0].private[0], aws_subnet.vpc[0].private[1] comes by a local value,"
                        + " which plans do not print; the only one of its module is taken");
    }

    /** Of a service only its cluster is a fact that can be marked; for its task definition the note says that it is not. */
    @Test
    void whatAServiceReadsFromLocalValuesIsMarkedWhereItCanBe() {
        Reading reading = read(PLAN.replace("{\"mode\": \"managed\", \"type\": \"aws_ecs_service\"",
                "{\"mode\": \"managed\", \"type\": \"aws_ecs_cluster\", \"name\": \"c\", \"values\": {\"name\": \"c\"}},"
                        + "{\"mode\": \"managed\", \"type\": \"aws_ecs_service\"")
                .replace(
                        "\"expressions\": {\"task_definition\": {\"references\": [\"aws_ecs_task_definition.t.arn\", \"aws_ecs_task_definition.t\"]",
                        "\"expressions\": {\"cluster\": {\"references\": [\"local.cluster\"]}, \"task_definition\": {\"references\": [\"local.definition\"]"));
        Service service = reading.topology().services().getFirst();
        assertThat(service.cluster()).isPresent();
        assertThat(reading.topology().assumptions().of(service.id(), Fact.CLUSTER)).isPresent();
        assertThat(reading.notes()).extracting(Note::message)
                .contains(
                        "cluster of aws_ecs_service.s comes by a local value, which plans do not print; the only one of its"
                                + " module is taken",
                        "task_definition of aws_ecs_service.s comes by a local value, which plans do not print; the only one"
                                + " of its module is taken, which nothing on the drawing marks");
    }

    @Test
    void theProviderTellsTheRegion() {
        assertThat(read().topology().region()).isEqualTo("eu-central-1");
        assertThat(read().topology().assumptions().region()).isEmpty();
        assertThat(read(PLAN.replace("eu-central-1", "eusc-de-east-1")).topology().region())
                .isEqualTo("eusc-de-east-1");
    }
}
