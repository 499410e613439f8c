package portico.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import portico.model.id.DatabaseId;
import portico.model.id.SubnetId;
import portico.model.id.TargetGroupId;
import portico.model.id.VpcId;
import portico.model.topology.Database;
import portico.model.topology.Fact;
import portico.model.topology.Topology;

/** The VPC or the subnet that Portico assumes is chosen in the inspector, or a VPC typed that no file names; each can be taken back. */
class AssumedPlaceTest extends AssumedWindow {

    private static final TargetGroupId GROUP = new TargetGroupId("tg");
    private static final DatabaseId DATABASE = new DatabaseId("db");

    AssumedPlaceTest() {
        super("""
                { "name": "assumed", "region": "eu-west-1",
                  "vpcs": [{ "id": "vpc-1", "cidr": "10.0.0.0/16" }, { "id": "vpc-2", "cidr": "10.2.0.0/16" }],
                  "subnets": [{ "id": "subnet-1", "vpc": "vpc-1", "cidr": "10.0.1.0/24" },
                    { "id": "subnet-2", "vpc": "vpc-1", "cidr": "10.0.2.0/24" },
                    { "id": "subnet-3", "vpc": "vpc-1", "cidr": "10.0.3.0/28", "otherAddresses": 11 }],
                  "targetGroups": [{ "id": "tg", "vpc": "vpc-1", "targetType": "ip", "protocol": "HTTP", "port": 80,
                    "assumed": { "vpc": "nobody told" } }],
                  "databases": [{ "id": "db", "engine": "postgres", "port": 5432, "subnet": "subnet-1",
                    "privateIp": "10.0.1.9", "assumed": { "subnet": "nobody told" } }],
                  "taskDefinitions": [{ "family": "web", "networkMode": "bridge",
                    "containerDefinitions": [{ "name": "app", "memory": 128 }] }],
                  "services": [{ "serviceName": "web", "taskDefinition": "web", "desiredCount": 0 }] }
                """);
    }

    @Test
    void aVpcThatTheFilesName() {
        Topology before = topology();
        select(GROUP, Fact.VPC);
        choose("vpc", "vpc-2");
        assertThat(topology().targetGroup(GROUP).vpc()).isEqualTo(new VpcId("vpc-2"));
        takenBack(before, GROUP, Fact.VPC);
    }

    @Test
    void aVpcThatNoFileNames() {
        Topology before = topology();
        select(GROUP, Fact.VPC);
        choose("vpc", "mine");
        assertThat(problem()).isEqualTo("mine is no VPC; one is called like vpc-0a1b2c3d.");
        assertThat(topology()).isEqualTo(before);
        choose("vpc", "vpc-3");
        assertThat(topology().targetGroup(GROUP).vpc()).isEqualTo(new VpcId("vpc-3"));
        takenBack(before, GROUP, Fact.VPC);
    }

    @Test
    void theSubnetOfADatabase() {
        Topology before = topology();
        select(DATABASE, Fact.SUBNET);
        choose("subnet", before.subnet(new SubnetId("subnet-2")));
        Database there = topology().table(Database.class).find(DATABASE).orElseThrow();
        assertThat(there.privateIp()).hasToString("10.0.2.4");
        takenBack(before, DATABASE, Fact.SUBNET);
    }

    @Test
    void aFullSubnetTakesNoDatabaseAndSaysSo() {
        Topology before = topology();
        select(DATABASE, Fact.SUBNET);
        choose("subnet", before.subnet(new SubnetId("subnet-3")));
        assertThat(problem()).isEqualTo("subnet-3 has no address left (R84).");
        assertThat(topology()).isEqualTo(before);
        choose("subnet", before.subnet(new SubnetId("subnet-1")));
        assertThat(problem()).isEmpty();
        assertThat(topology()).isEqualTo(before);
    }
}
