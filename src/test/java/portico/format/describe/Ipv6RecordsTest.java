package portico.format.describe;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import portico.format.Note;
import portico.format.Progress;
import portico.format.Reading;
import portico.format.Source;
import portico.model.id.SecurityGroupId;

/** IPv6 is not modelled: whoever reads it says so, and it opens nothing. */
class Ipv6RecordsTest {

    private static Reading read(String... files) {
        List<Source> sources = List.of(files).stream().map(text -> new Source("f.json", text.getBytes(UTF_8))).toList();
        return new DescribeReader(List.of()).read(sources, Progress.NONE);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
            "IPv6 blocks of VPCs|{'Vpcs':[{'VpcId':'vpc-1','CidrBlock':'10.0.0.0/16','Ipv6CidrBlockAssociationSet':[{'Ipv6CidrBlock':'2600:1f16::/56'}]}]}",
            "IPv6 blocks of subnets|{'Subnets':[{'SubnetId':'subnet-1','VpcId':'vpc-1','Ipv6CidrBlockAssociationSet':[{'Ipv6CidrBlock':'2600:1f16::/64'}]}]}",
            "IPv6 addresses of interfaces|{'NetworkInterfaces':[{'NetworkInterfaceId':'eni-1','SubnetId':'subnet-1','PrivateIpAddress':'10.0.1.9','Ipv6Addresses':[{'Ipv6Address':'2600:1f16::9'}]}]}",
            "IPv6 addresses of EC2 instances|{'Reservations':[{'Instances':[{'InstanceId':'i-1','NetworkInterfaces':[{'Ipv6Addresses':[{'Ipv6Address':'2600:1f16::9'}]}]}]}]}",
            "IPv6 addresses of tasks|{'tasks':[{'taskArn':'arn:aws:ecs:us-east-1:1:task/c/aa','attachments':[{'details':[{'name':'ipv6Address','value':'2600:1f16::9'}]}]}]}",
            "IPv6 addresses of load balancers|{'LoadBalancers':[{'LoadBalancerArn':'arn:aws:elasticloadbalancing:us-east-1:1:loadbalancer/app/alb/1','LoadBalancerName':'alb','Type':'application','IpAddressType':'dualstack'}]}",
            "target groups of IPv6|{'TargetGroups':[{'TargetGroupArn':'arn:aws:elasticloadbalancing:us-east-1:1:targetgroup/t/1','TargetGroupName':'t','Protocol':'HTTP','Port':80,'IpAddressType':'ipv6'}]}",
            "IPv6 routes|{'RouteTables':[{'RouteTableId':'rtb-1','VpcId':'vpc-1','Routes':[{'DestinationIpv6CidrBlock':'::/0','GatewayId':'igw-1'}]}]}"})
    void isCountedByItsKind(String kind, String file) {
        assertThat(read(file.replace('\'', '"')).notes()).extracting(Note::message)
                .contains(kind + " are not modelled: 1, the first of them here");
    }

    /** One address that three calls tell of is told once; another of the same host is told too. */
    @Test
    void anAddressThatSeveralCallsTellOfIsCountedOnce() {
        String address = "'Ipv6Addresses':[{'Ipv6Address':'2600:1f16::9'}]";
        String file = ("{'NetworkInterfaces':[{'NetworkInterfaceId':'eni-1','SubnetId':'subnet-1',"
                + "'PrivateIpAddress':'10.0.1.9'," + address + "}],"
                + "'Reservations':[{'Instances':[{'InstanceId':'i-1','NetworkInterfaces':[{'NetworkInterfaceId':'eni-1',"
                + address + "}]},{'InstanceId':'i-2','NetworkInterfaces':[{'NetworkInterfaceId':'eni-2'," + address
                + "}]}]}]," + "'tasks':[{'taskArn':'arn:aws:ecs:us-east-1:1:task/c/aa','attachments':[{'details':["
                + "{'name':'networkInterfaceId','value':'eni-1'},{'name':'ipv6Address','value':'2600:1f16::9'}]}]}]}")
                .replace('\'', '"');
        assertThat(read(file).notes()).extracting(Note::message)
                .contains("IPv6 addresses of interfaces are not modelled: 1, the first of them here",
                        "IPv6 addresses of EC2 instances are not modelled: 1, the first of them here")
                .noneMatch(message -> message.contains("IPv6 addresses of tasks"));
    }

    /** What has none of it is not spoken of. */
    @Test
    void ipv4AloneIsNotDoubted() {
        String vpc = "{\"Vpcs\": [{\"VpcId\": \"vpc-1\", \"CidrBlock\": \"10.0.0.0/16\", \"Ipv6CidrBlockAssociationSet\": []}]}";
        assertThat(read(vpc).notes()).extracting(Note::message).noneMatch(message -> message.contains("IPv6"));
    }

    /** R104: a rule for ::/0 is not one for 0.0.0.0/0. */
    @Test
    void aRuleForAllOfIpv6OpensNothing() {
        Reading reading = read("""
                {"SecurityGroups": [{"GroupId": "sg-1", "GroupName": "open6", "VpcId": "vpc-1", "IpPermissions": [
                    {"IpProtocol": "tcp", "FromPort": 80, "ToPort": 80, "Ipv6Ranges": [{"CidrIpv6": "::/0"}]}]}]}""");
        assertThat(reading.topology().securityGroup(new SecurityGroupId("sg-1")).ingress()).isEmpty();
        assertThat(reading.notes()).extracting(Note::message)
                .contains("IPv6 rules of security groups are not modelled: 1, the first of them here");
    }
}
