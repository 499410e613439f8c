package portico.format.terraform;

import java.util.List;
import java.util.stream.Stream;
import portico.format.dialect.Described;
import portico.format.dialect.Estate;
import portico.format.json.Json;

/** RDS instances, and the instances of Aurora clusters. */
record DatabaseResources(Estate estate, List<Block> all) {

    void instance(Block database) {
        estate.add(database.source(), "DBInstances",
                Described.at(database.place())
                        .put("DBInstanceIdentifier", Identities.name(database.owner()))
                        .put("Engine", database.get("engine"))
                        .put("Endpoint", Described.at(database.place()).put("Port", database.get("port")).build())
                        .put("AvailabilityZone", database.get("availability_zone"))
                        .put("DBSubnetGroup", Described.at(database.place()).put("Subnets", subnets(database)).build())
                        .put("VpcSecurityGroups",
                                database.list("vpc_security_group_ids")
                                        .stream()
                                        .map(id -> Described.at(id.place()).put("VpcSecurityGroupId", id).build())
                                        .toList())
                        .build());
    }

    private List<Json.Obj> subnets(Block database) {
        Stream<Block> groups = database.text("db_subnet_group_name")
                .stream()
                .flatMap(name -> all.stream()
                        .filter(block -> block.owner().type().equals("aws_db_subnet_group")
                                && block.id().equals(name)));
        return groups.flatMap(group -> group.list("subnet_ids").stream())
                .map(subnet -> Described.at(subnet.place()).put("SubnetIdentifier", subnet).build())
                .toList();
    }
}
