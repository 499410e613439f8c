package portico.format.dialect;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import portico.format.Progress;
import portico.format.Source;
import portico.format.catalogue.Catalogues;
import portico.format.files.TopologyFiles;
import portico.model.topology.InstanceMetadata;
import portico.model.topology.Known;

/** R152: what code says of instance metadata decides whether bridge containers get a token. */
class MetadataOptionsTest {

    private static final InstanceMetadata STRICT = new InstanceMetadata(Known.YES, OptionalInt.of(1));

    private static List<InstanceMetadata> read(String file, String text) {
        return TopologyFiles.of(Catalogues.instanceTypes(), InputStream.nullInputStream())
                .readSources(List.of(new Source(file, text.getBytes(UTF_8))), Progress.NONE)
                .topology()
                .instances()
                .stream()
                .map(instance -> instance.launch().metadata())
                .toList();
    }

    private static String template(String resources) {
        return """
                {"Resources": {
                  "Vpc": {"Type": "AWS::EC2::VPC", "Properties": {"CidrBlock": "10.0.0.0/16"}},
                  "A": {"Type": "AWS::EC2::Subnet", "Properties": {"VpcId": {"Ref": "Vpc"}, "CidrBlock": "10.0.1.0/24"}},
                  "Launch": {"Type": "AWS::EC2::LaunchTemplate", "Properties": {"LaunchTemplateData": {"InstanceType": "m5.large",
                    "MetadataOptions": {"HttpTokens": "required", "HttpPutResponseHopLimit": 1}}}},
                  "Config": {"Type": "AWS::AutoScaling::LaunchConfiguration", "Properties": {"InstanceType": "m5.large",
                    "MetadataOptions": {"HttpTokens": "required", "HttpPutResponseHopLimit": "1"}}},
                  %s}}"""
                .formatted(resources);
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "\"Hosts\": {\"Type\": \"AWS::AutoScaling::AutoScalingGroup\", \"Properties\": {\"DesiredCapacity\": 1, \"VPCZoneIdentifier\": [{\"Ref\": \"A\"}], \"LaunchTemplate\": {\"LaunchTemplateId\": {\"Ref\": \"Launch\"}}}}",
            "\"Hosts\": {\"Type\": \"AWS::AutoScaling::AutoScalingGroup\", \"Properties\": {\"DesiredCapacity\": 1, \"VPCZoneIdentifier\": [{\"Ref\": \"A\"}], \"MixedInstancesPolicy\": {\"LaunchTemplate\": {\"LaunchTemplateSpecification\": {\"LaunchTemplateId\": {\"Ref\": \"Launch\"}}}}}}",
            "\"Hosts\": {\"Type\": \"AWS::AutoScaling::AutoScalingGroup\", \"Properties\": {\"DesiredCapacity\": 1, \"VPCZoneIdentifier\": [{\"Ref\": \"A\"}], \"LaunchConfigurationName\": {\"Ref\": \"Config\"}}}",
            "\"Host\": {\"Type\": \"AWS::EC2::Instance\", \"Properties\": {\"InstanceType\": \"m5.large\", \"SubnetId\": {\"Ref\": \"A\"}, \"LaunchTemplate\": {\"LaunchTemplateId\": {\"Ref\": \"Launch\"}}}}",
            "\"Host\": {\"Type\": \"AWS::EC2::Instance\", \"Properties\": {\"InstanceType\": \"m5.large\", \"SubnetId\": {\"Ref\": \"A\"}, \"MetadataOptions\": {\"HttpTokens\": \"required\", \"HttpPutResponseHopLimit\": 1}}}"})
    void aTemplateSaysItOfGroupsAndInstances(String host) {
        assertThat(read("stack.json", template(host))).containsExactly(STRICT);
    }

    @Test
    void whatATemplateDoesNotSayIsNotKnown() {
        assertThat(read("stack.json", template(
                "\"Host\": {\"Type\": \"AWS::EC2::Instance\", \"Properties\": {\"InstanceType\": \"m5.large\", \"SubnetId\": {\"Ref\": \"A\"}}}")))
                .containsExactly(new InstanceMetadata(Known.UNKNOWN, OptionalInt.empty()));
    }

    private static String state(String resources) {
        return """
                {"version": 4, "terraform_version": "1.5.0", "resources": [
                 {"mode": "managed", "type": "aws_subnet", "name": "s", "instances": [{"attributes": {"id": "subnet-1", "vpc_id": "vpc-1", "cidr_block": "10.0.0.0/24"}}]},
                 {"mode": "managed", "type": "aws_launch_template", "name": "t", "instances": [{"attributes": {"id": "lt-1", "name": "t", "instance_type": "m5.large",
                   "metadata_options": [{"http_tokens": "required", "http_put_response_hop_limit": 1}]}}]},
                 {"mode": "managed", "type": "aws_launch_configuration", "name": "c", "instances": [{"attributes": {"id": "lc-1", "name": "lc-1", "instance_type": "m5.large",
                   "metadata_options": [{"http_tokens": "required", "http_put_response_hop_limit": 1}]}}]},
                 %s]}"""
                .formatted(resources);
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "{\"mode\": \"managed\", \"type\": \"aws_autoscaling_group\", \"name\": \"g\", \"instances\": [{\"attributes\": {\"id\": \"g\", \"name\": \"g\", \"desired_capacity\": 1, \"vpc_zone_identifier\": [\"subnet-1\"], \"launch_template\": [{\"id\": \"lt-1\"}]}}]}",
            "{\"mode\": \"managed\", \"type\": \"aws_autoscaling_group\", \"name\": \"g\", \"instances\": [{\"attributes\": {\"id\": \"g\", \"name\": \"g\", \"desired_capacity\": 1, \"vpc_zone_identifier\": [\"subnet-1\"], \"launch_configuration\": \"lc-1\"}}]}",
            "{\"mode\": \"managed\", \"type\": \"aws_instance\", \"name\": \"i\", \"instances\": [{\"attributes\": {\"id\": \"i-1\", \"instance_type\": \"m5.large\", \"subnet_id\": \"subnet-1\", \"private_ip\": \"10.0.0.9\", \"metadata_options\": [{\"http_tokens\": \"required\", \"http_put_response_hop_limit\": 1}]}}]}",
            "{\"mode\": \"managed\", \"type\": \"aws_instance\", \"name\": \"i\", \"instances\": [{\"attributes\": {\"id\": \"i-1\", \"instance_type\": \"m5.large\", \"subnet_id\": \"subnet-1\", \"private_ip\": \"10.0.0.9\", \"launch_template\": [{\"id\": \"lt-1\"}]}}]}"})
    void aStateSaysItOfGroupsAndInstances(String host) {
        assertThat(read("state.json", state(host))).containsExactly(STRICT);
    }
}
