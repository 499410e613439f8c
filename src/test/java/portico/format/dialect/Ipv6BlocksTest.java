package portico.format.dialect;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import portico.format.Note;
import portico.format.Progress;
import portico.format.Reading;
import portico.format.Source;
import portico.format.catalogue.Catalogues;
import portico.format.files.TopologyFiles;
import portico.model.topology.Vpc;

/** Whoever declares blocks of IPv6 is told that they are not modelled; in our own document too. */
class Ipv6BlocksTest {

    private static Reading read(String file, String text) {
        return TopologyFiles.of(Catalogues.instanceTypes(), InputStream.nullInputStream())
                .readSources(List.of(new Source(file, text.getBytes(UTF_8))), Progress.NONE);
    }

    private static Reading template(String vpc, String subnet, String block) {
        return read("t.json",
                """
                        {"Resources": {
                          "Vpc": {"Type": "AWS::EC2::VPC", "Properties": {"CidrBlock": "10.0.0.0/16"%s}},
                          "More": {"Type": "AWS::EC2::VPCCidrBlock", "Properties": {"VpcId": {"Ref": "Vpc"}, %s}},
                          "A": {"Type": "AWS::EC2::Subnet", "Properties": {"VpcId": {"Ref": "Vpc"}, "CidrBlock": "10.0.1.0/24"%s}}}}
                        """
                        .formatted(vpc, block, subnet));
    }

    private static Reading state(String vpc, String subnet) {
        return read("state.json", """
                {"version": 4, "terraform_version": "1.5.0", "resources": [
                 {"mode": "managed", "type": "aws_vpc", "name": "v", "instances": [{"attributes": {
                  "id": "vpc-1", "cidr_block": "10.0.0.0/16"%s}}]},
                 {"mode": "managed", "type": "aws_subnet", "name": "s", "instances": [{"attributes": {
                  "id": "subnet-1", "vpc_id": "vpc-1", "cidr_block": "10.0.0.0/24"%s}}]}]}""".formatted(vpc, subnet));
    }

    private static List<String> ofIpv6(Reading reading) {
        return reading.notes().stream().map(Note::message).filter(message -> message.contains("IPv6")).toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "CidrBlock": "10.1.0.0/16"          |, "Ipv6CidrBlock": "2600:1f16::/64"     | subnets
            "CidrBlock": "10.1.0.0/16"          |, "AssignIpv6AddressOnCreation": "true" | subnets
            "AmazonProvidedIpv6CidrBlock": true |, "AssignIpv6AddressOnCreation": false  | VPCs
            "Ipv6Pool": "pool-1"                |, "MapPublicIpOnLaunch": true           | VPCs
            """)
    void ofTemplatesAreCounted(String block, String subnet, String kind) {
        assertThat(ofIpv6(template("", subnet, block)))
                .containsExactly("IPv6 blocks of " + kind + " are not modelled: 1, the first of them here");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            , "assign_generated_ipv6_cidr_block": true  |, "ipv6_cidr_block": ""                    | VPCs
            , "ipv6_cidr_block": "2600:1f16::/56"       |, "assign_ipv6_address_on_creation": false | VPCs
            , "assign_generated_ipv6_cidr_block": false |, "ipv6_cidr_block": "2600:1f16::/64"      | subnets
            , "ipv6_cidr_block": null                   |, "assign_ipv6_address_on_creation": true  | subnets
            """)
    void ofTerraformAreCounted(String vpc, String subnet, String kind) {
        assertThat(ofIpv6(state(vpc, subnet)))
                .containsExactly("IPv6 blocks of " + kind + " are not modelled: 1, the first of them here");
    }

    /** What says no, or nothing, is not spoken of; a second block of IPv4 is one. */
    @Test
    void ipv4AloneIsNotDoubted() {
        Reading template = template("", "", "\"CidrBlock\": \"10.1.0.0/16\"");
        assertThat(ofIpv6(template)).isEmpty();
        assertThat(template.topology().all(Vpc.class)).singleElement()
                .satisfies(vpc -> assertThat(vpc.cidrs()).hasSize(2));
        assertThat(ofIpv6(state("", ", \"assign_ipv6_address_on_creation\": false"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "securityGroups": [{"id": "g", "ingress": [{"ports": "80", "from": "::/0"}]}]          | ::/0
            "securityGroups": [{"id": "g", "egress": [{"to": "2600:1f16::/56"}]}]                  | 2600:1f16::/56
            "routeTables": [{"id": "r", "routes": [{"destination": "::/0", "other": "eigw-1"}]}]   | ::/0
            """)
    void ofOurOwnDocumentAreCalledWhatTheyAre(String members, String written) {
        Reading reading = read("d.json", "{\"vpcs\": [{\"id\": \"v\", \"cidr\": \"10.0.0.0/16\"}], " + members + "}");
        assertThat(ofIpv6(reading)).containsExactly(
                written + " is written in IPv6, which is not modelled: it opens nothing and leads nowhere here");
    }
}
