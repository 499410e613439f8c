package portico.format.files;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import portico.format.Progress;
import portico.format.Source;
import portico.format.catalogue.Catalogues;
import portico.model.topology.HealthCheck;
import portico.model.topology.Setting;
import portico.model.topology.TargetAttributes;
import portico.model.topology.TargetGroup;

/** R131, R134, R135: what is set of a target group reads alike in every language. */
class TargetAttributesTest {

    private static final TargetAttributes SET = new TargetAttributes(Setting.ON, Setting.OFF, OptionalInt.of(20),
            new HealthCheck(OptionalInt.of(8081), OptionalInt.of(10), OptionalInt.of(3), OptionalInt.of(2),
                    OptionalInt.of(4)));

    private static final String GROUP = """
            {"TargetGroups": [{"TargetGroupArn": "arn:aws:elasticloadbalancing:us-east-1:1:targetgroup/tg/1", "TargetGroupName": "tg",
              "HealthCheckPort": "8081", "HealthCheckIntervalSeconds": 10, "HealthCheckTimeoutSeconds": 3, "HealthyThresholdCount": 2,
              "UnhealthyThresholdCount": 4}]}""";
    private static final String ATTRIBUTES = """
            {"Attributes": [{"Key": "stickiness.enabled", "Value": "false"}, {"Key": "deregistration_delay.timeout_seconds", "Value": "20"},
              {"Key": "preserve_client_ip.enabled", "Value": "true"}, {"Key": "load_balancing.cross_zone.enabled", "Value": "false"}]}""";

    private static Source source(String name, String text) {
        return new Source("x/" + name, text.getBytes(UTF_8));
    }

    static Stream<Arguments> languages() {
        return Stream.of(
                Arguments.of("describe calls",
                        List.of(source("groups.json", GROUP), source("attributes.json", ATTRIBUTES))),
                Arguments.of("a snapshot",
                        List.of(source("groups.json", GROUP),
                                source("attributes.json",
                                        """
                                                {"TargetGroupAttributes": [{"TargetGroupArn": "arn:aws:elasticloadbalancing:us-east-1:1:targetgroup/tg/1",
                                                """
                                                + ATTRIBUTES.substring(1) + "]}"))),
                Arguments.of("a template",
                        List.of(source("stack.json",
                                """
                                        {"Resources": {"Tg": {"Type": "AWS::ElasticLoadBalancingV2::TargetGroup", "Properties": {"Name": "tg",
                                          "HealthCheckPort": "8081", "HealthCheckIntervalSeconds": 10, "HealthCheckTimeoutSeconds": 3,
                                          "HealthyThresholdCount": 2, "UnhealthyThresholdCount": 4, "TargetGroupAttributes": [
                                          {"Key": "deregistration_delay.timeout_seconds", "Value": "20"},
                                          {"Key": "preserve_client_ip.enabled", "Value": "true"},
                                          {"Key": "load_balancing.cross_zone.enabled", "Value": "false"}]}}}}"""))),
                Arguments.of("a state",
                        List.of(source("terraform.tfstate",
                                """
                                        {"version": 4, "terraform_version": "1.5.0", "resources": [
                                         {"mode": "managed", "type": "aws_lb_target_group", "name": "tg", "instances": [{"attributes": {"id": "tg",
                                          "arn": "arn:aws:elasticloadbalancing:us-east-1:1:targetgroup/tg/1", "name": "tg", "vpc_id": "vpc-1",
                                          "deregistration_delay": "20", "preserve_client_ip": "true", "load_balancing_cross_zone_enabled": "false",
                                          "health_check": [{"port": "8081", "interval": 10, "timeout": 3, "healthy_threshold": 2,
                                          "unhealthy_threshold": 4}]}}]}]}"""))),
                Arguments.of("our own", List.of(source("ours.json",
                        """
                                {"vpcs": [{"cidr": "10.0.0.0/16"}], "targetGroups": [{"id": "tg", "preserveClientIp": "on", "crossZone": "off",
                                  "deregistrationDelaySeconds": 20, "healthCheck": {"port": 8081, "intervalSeconds": 10, "timeoutSeconds": 3,
                                  "healthyThreshold": 2, "unhealthyThreshold": 4}}]}"""))));
    }

    private static TargetAttributes read(List<Source> sources) {
        return TopologyFiles.of(Catalogues.instanceTypes(), InputStream.nullInputStream())
                .readSources(sources, Progress.NONE)
                .topology()
                .all(TargetGroup.class)
                .getFirst()
                .attributes();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("languages")
    void whatIsSetIsRead(String language, List<Source> sources) {
        assertThat(read(sources)).as(language).isEqualTo(SET);
    }

    @Test
    void whatNobodySetStaysAsAwsMakesIt() {
        TargetAttributes attributes = read(List.of(source("groups.json", """
                {"TargetGroups": [{"TargetGroupArn": "arn:aws:elasticloadbalancing:us-east-1:1:targetgroup/tg/1",
                  "HealthCheckPort": "traffic-port"}]}""")));
        assertThat(attributes).isEqualTo(TargetAttributes.DEFAULT);
        assertThat(attributes.deregistrationDelay()).isEqualTo(300);
        assertThat(attributes.healthCheck().interval()).isEqualTo(30);
        assertThat(attributes.healthCheck().badChecks()).isEqualTo(2);
        assertThat(attributes.healthCheck().portOf(80)).isEqualTo(80);
    }
}
