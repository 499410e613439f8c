package portico.format.describe;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import portico.format.Progress;
import portico.format.Reading;
import portico.format.Source;
import portico.model.id.InstanceId;
import portico.model.topology.AccountSettings;
import portico.model.topology.HostLaunch;
import portico.model.topology.InstanceMetadata;
import portico.model.topology.Known;

/** R68, R69, R70: what the account and the instance tell of trunking. */
class AccountRecordsTest {

    private static Reading read(String... texts) {
        List<Source> sources = IntStream.range(0, texts.length)
                .mapToObj(i -> new Source(i + ".json", texts[i].getBytes(StandardCharsets.UTF_8)))
                .toList();
        assertThat(sources).allMatch(new DescribeReader(List.of())::recognizes);
        return new DescribeReader(List.of()).read(sources, Progress.NONE);
    }

    /** R68: the root's setting is the account's; a role has its own; a user registers no instance. */
    @Test
    void r68ListAccountSettings() {
        Reading reading = read(
                """
                        {"settings": [
                         {"name": "containerInsights", "value": "disabled", "principalArn": "arn:aws:iam::123456789012:root"},
                         {"name": "awsvpcTrunking", "value": "enabled", "principalArn": "arn:aws:iam::123456789012:root"},
                         {"name": "awsvpcTrunking", "value": "disabled", "principalArn": "arn:aws:iam::123456789012:role/batch"},
                         {"name": "awsvpcTrunking", "value": "disabled", "principalArn": "arn:aws:iam::123456789012:user/ada"}]}""");
        assertThat(reading.topology().account())
                .isEqualTo(new AccountSettings(Known.YES, Map.of("batch", Known.NO), Known.UNKNOWN));
        assertThat(reading.notes()).isEmpty();
    }

    @Test
    void r68PutAccountSettingDefaultAnswersWithOne() {
        assertThat(
                read("""
                        {"setting": {"name": "awsvpcTrunking", "value": "disabled", "principalArn": "arn:aws:iam::123456789012:root"}}""")
                        .topology()
                        .account()
                        .awsvpcTrunking())
                .isEqualTo(Known.NO);
        assertThat(
                read("{\"clusters\": [{\"clusterArn\": \"arn:aws:ecs:us-east-1:123456789012:cluster/c\"}]}").topology()
                        .account())
                .isEqualTo(AccountSettings.UNKNOWN);
    }

    /** R70: describe-instances tells of the resource name's record, and of the role by its instance profile. */
    @Test
    void r70HowAnInstanceWasLaunched() {
        Reading reading = read("""
                {"Reservations": [{"Instances": [{"InstanceId": "i-1", "InstanceType": "c5.large",
                 "PrivateDnsNameOptions": {"EnableResourceNameDnsARecord": true},
                 "IamInstanceProfile": {"Arn": "arn:aws:iam::123456789012:instance-profile/web"}},
                 {"InstanceId": "i-2", "InstanceType": "c5.large"}]}]}""",
                """
                        {"containerInstances": [{"containerInstanceArn": "arn:aws:ecs:us-east-1:123456789012:container-instance/c/2",
                         "ec2InstanceId": "i-2", "status": "ACTIVE", "attributes": [{"name": "ecs.awsvpc-trunk-id", "value": "eni-9"}]}]}""");
        assertThat(reading.topology().instance(new InstanceId("i-1")).launch())
                .isEqualTo(new HostLaunch(Optional.empty(), Optional.of("web"), Known.UNKNOWN, Known.YES));
        assertThat(reading.topology().instance(new InstanceId("i-2")).launch())
                .isEqualTo(new HostLaunch(Optional.empty(), Optional.empty(), Known.YES, Known.UNKNOWN));
    }

    @Test
    void r152HowAnInstanceAnswersAboutItself() {
        Reading reading = read(
                """
                        {"Reservations": [{"Instances": [{"InstanceId": "i-1", "InstanceType": "c5.large",
                         "MetadataOptions": {"State": "applied", "HttpTokens": "required", "HttpPutResponseHopLimit": 1}},
                         {"InstanceId": "i-2", "InstanceType": "c5.large", "MetadataOptions": {"HttpTokens": "optional"}}]}]}""");
        assertThat(reading.topology().instance(new InstanceId("i-1")).launch().metadata())
                .isEqualTo(new InstanceMetadata(Known.YES, OptionalInt.of(1)));
        assertThat(reading.topology().instance(new InstanceId("i-2")).launch().metadata())
                .isEqualTo(new InstanceMetadata(Known.NO, OptionalInt.empty()));
    }
}
