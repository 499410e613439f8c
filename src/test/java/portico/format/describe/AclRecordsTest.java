package portico.format.describe;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import portico.format.Note;
import portico.format.Progress;
import portico.format.Reading;
import portico.format.Source;
import portico.model.topology.NetworkAcl;
import portico.model.topology.RouteTable;
import portico.model.topology.Vpc;
import portico.model.topology.VpcPeeringConnection;

/** What describe-network-acls and describe-vpc-peering-connections print. */
class AclRecordsTest {

    private static Reading read(String json) {
        return new DescribeReader(List.of()).read(List.of(new Source("x.json", json.getBytes(StandardCharsets.UTF_8))),
                Progress.NONE);
    }

    @Test
    void linesOfBothDirectionsAreReadAndAwsOwnLastOneIsNot() {
        Reading reading = read(
                """
                        {"NetworkAcls": [{"NetworkAclId": "acl-1", "VpcId": "vpc-1", "IsDefault": true,
                          "Tags": [{"Key": "Name", "Value": "strict"}], "Associations": [{"SubnetId": "subnet-1"}],
                          "Entries": [
                            {"RuleNumber": 32767, "Protocol": "-1", "RuleAction": "deny", "Egress": false, "CidrBlock": "0.0.0.0/0"},
                            {"RuleNumber": 110, "Protocol": "6", "RuleAction": "allow", "Egress": false, "CidrBlock": "10.0.0.0/8",
                             "PortRange": {"From": 443, "To": 444}},
                            {"RuleNumber": 100, "Protocol": "17", "RuleAction": "deny", "Egress": false, "CidrBlock": "0.0.0.0/0"},
                            {"RuleNumber": 105, "Protocol": "1", "RuleAction": "allow", "Egress": false, "CidrBlock": "0.0.0.0/0"},
                            {"RuleNumber": 101, "Protocol": "-1", "RuleAction": "allow", "Egress": true, "Ipv6CidrBlock": "::/0"},
                            {"RuleNumber": 32768, "Protocol": "-1", "RuleAction": "deny", "Egress": true, "Ipv6CidrBlock": "::/0"},
                            {"RuleNumber": 100, "Protocol": "-1", "RuleAction": "allow", "Egress": true, "CidrBlock": "0.0.0.0/0"}]}]}
                        """);
        NetworkAcl acl = reading.topology().all(NetworkAcl.class).getFirst();
        assertThat(acl.name()).isEqualTo("strict");
        assertThat(acl.isDefault()).isTrue();
        assertThat(acl.subnets()).extracting(Object::toString).containsExactly("subnet-1");
        assertThat(acl.ingress()).extracting(e -> e.number() + " " + e.action() + " " + e.ports() + " " + e.peer())
                .containsExactly("100 DENY 0-65535 0.0.0.0/0", "110 ALLOW 443-444 10.0.0.0/8");
        assertThat(acl.egress()).hasSize(1);
        assertThat(reading.isComplete()).isTrue();
        assertThat(reading.notes()).extracting(Note::message)
                .anyMatch(m -> m.contains("IPv6 lines of network ACLs are not modelled: 2"))
                .anyMatch(m -> m.contains("protocol 1 lines of network ACLs"));
    }

    @Test
    void aPeeringConnectionBringsTheOtherVpcWithItsBlock() {
        Reading reading = read(
                """
                        {"VpcPeeringConnections": [
                          {"VpcPeeringConnectionId": "pcx-1", "Status": {"Code": "active"},
                           "RequesterVpcInfo": {"VpcId": "vpc-1", "CidrBlock": "10.0.0.0/16"},
                           "AccepterVpcInfo": {"VpcId": "vpc-2", "CidrBlock": "10.9.0.0/16"}},
                          {"VpcPeeringConnectionId": "pcx-2", "Status": {"Code": "deleted"},
                           "RequesterVpcInfo": {"VpcId": "vpc-1"}, "AccepterVpcInfo": {"VpcId": "vpc-3"}}],
                         "Vpcs": [{"VpcId": "vpc-1", "CidrBlock": "10.0.0.0/16"}],
                         "RouteTables": [{"RouteTableId": "rtb-1", "VpcId": "vpc-1", "Associations": [{"Main": true}], "Routes": [
                           {"DestinationCidrBlock": "10.9.0.0/16", "VpcPeeringConnectionId": "pcx-1", "State": "active"},
                           {"DestinationCidrBlock": "10.8.0.0/16", "VpcPeeringConnectionId": "pcx-9", "State": "active"}]}]}
                        """);
        assertThat(reading.topology().all(VpcPeeringConnection.class)).singleElement()
                .satisfies(c -> assertThat(c.active()).isTrue());
        assertThat(reading.topology().all(Vpc.class)).extracting(v -> v.id() + " " + v.cidrs())
                .containsExactly("vpc-1 [10.0.0.0/16]", "vpc-2 [10.9.0.0/16]");
        assertThat(reading.topology().all(RouteTable.class).getFirst().routes())
                .extracting(r -> r.target().getClass().getSimpleName())
                .containsExactly("ToPeeringConnection", "ToOther");
    }
}
