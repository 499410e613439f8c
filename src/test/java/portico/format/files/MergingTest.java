package portico.format.files;

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
import portico.model.id.SubnetId;

/** A document beside what AWS printed. */
class MergingTest {

    private static final Source DOCUMENT = source("mine.json", """
            {"portico": 1, "region": "eu-west-1", "vpcs": [{"id": "vpc-1", "cidr": "10.0.0.0/16"}],
             "subnets": [{"id": "subnet-1", "cidr": "10.0.7.0/24"}]}""");

    private static Source source(String name, String text) {
        return new Source(name, text.getBytes(UTF_8));
    }

    private static Source subnets(String block) {
        return source("subnets.json",
                """
                        {"Subnets": [{"SubnetId": "subnet-1", "VpcId": "vpc-1", "CidrBlock": "%s", "AvailabilityZone": "eu-west-1a"}]}"""
                        .formatted(block));
    }

    private static Reading read(Source... sources) {
        return TopologyFiles.of(Catalogues.instanceTypes(), InputStream.nullInputStream())
                .readSources(List.of(sources), Progress.NONE);
    }

    @Test
    void aContradictionIsToldWithBothValuesAndPlaces() {
        Reading reading = read(DOCUMENT, subnets("10.0.9.0/24"));
        assertThat(reading.notes()).containsExactly(Note.warning("", "subnet-1",
                "is described twice, in mine.json and in subnets.json: cidr 10.0.7.0/24 there and 10.0.9.0/24 here;"
                        + " the later description counts"));
        assertThat(reading.topology().subnet(new SubnetId("subnet-1")).cidr()).hasToString("10.0.9.0/24");
    }

    @Test
    void whatOneReaderMissesAnotherMayHave() {
        assertThat(read(subnets("10.0.7.0/24")).notes()).extracting(Note::message)
                .contains("no file describes VPC vpc-1; it is drawn as unresolved");
        assertThat(read(DOCUMENT, subnets("10.0.7.0/24")).notes()).isEmpty();
    }

    @Test
    void zonesTellTheRegionInEveryPartition() {
        Source subnets = source("subnets.json",
                """
                        {"Subnets": [{"SubnetId": "subnet-1", "VpcId": "vpc-1", "CidrBlock": "10.0.7.0/24", "AvailabilityZone": "eusc-de-east-1a"}]}""");
        assertThat(read(subnets).topology().region()).isEqualTo("eusc-de-east-1");
    }

    @Test
    void aDocumentMayDescribeTheHostOfAContainerInstance() {
        Source hosts = source("hosts.json",
                """
                        {"containerInstances": [{"containerInstanceArn": "arn:aws:ecs:eu-west-1:111122223333:container-instance/shop/1",
                         "ec2InstanceId": "i-1", "agentConnected": true, "status": "ACTIVE"}]}""");
        Source document = source("mine.json",
                """
                        {"portico": 1, "region": "eu-west-1", "clusters": [{"id": "shop"}],
                         "vpcs": [{"id": "vpc-1", "cidr": "10.0.0.0/16"}], "subnets": [{"id": "subnet-1", "cidr": "10.0.7.0/24"}],
                         "containerInstances": [{"id": "i-1", "subnet": "subnet-1", "instanceType": "m5.large"}]}""");
        assertThat(read(hosts).notes()).extracting(Note::message)
                .anyMatch(message -> message.startsWith("no file describes EC2 instance i-1: its address"));
        assertThat(read(document, hosts).notes()).extracting(Note::message)
                .noneMatch(message -> message.startsWith("no file describes EC2 instance"));
    }
}
