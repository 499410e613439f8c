package portico.format.cloudformation;

import java.util.List;
import java.util.Optional;
import portico.format.dialect.Described;
import portico.format.dialect.Estate;
import portico.format.json.Json;

/** RDS instances. */
record DatabaseResources(Estate estate) {

    private static final int MYSQL = 3306;

    void instance(Declared database) {
        estate.add(database.source(), "DBInstances",
                Described.at(database.place())
                        .put("DBInstanceIdentifier", database.ref())
                        .put("Engine", database.get("Engine"))
                        .put("Endpoint", Described.at(database.place()).put("Port", port(database)).build())
                        .put("AvailabilityZone", database.get("AvailabilityZone"))
                        .put("DBSubnetGroup", Described.at(database.place()).put("Subnets", subnets(database)).build())
                        .put("VpcSecurityGroups",
                                database.list("VPCSecurityGroups")
                                        .stream()
                                        .map(id -> Described.at(id.place()).put("VpcSecurityGroupId", id).build())
                                        .toList())
                        .build());
    }

    /** The engine's own where none is said. */
    private static Json port(Declared database) {
        String engine = database.text("Engine").orElse("");
        int usual = engine.contains("postgres") ? 5432
                : engine.startsWith("oracle") ? 1521 : engine.startsWith("sqlserver") ? 1433 : MYSQL;
        return database.find("Port").orElseGet(() -> Json.of(usual));
    }

    private static List<Json.Obj> subnets(Declared database) {
        Optional<Declared> group = database.text("DBSubnetGroupName")
                .flatMap(name -> database.stack()
                        .world()
                        .stacks()
                        .flatMap(Stack::declared)
                        .filter(r -> r.type().equals("AWS::RDS::DBSubnetGroup") && r.ref().equals(name))
                        .findFirst());
        return group.stream()
                .flatMap(g -> g.list("SubnetIds").stream())
                .map(subnet -> Described.at(subnet.place()).put("SubnetIdentifier", subnet).build())
                .toList();
    }
}
