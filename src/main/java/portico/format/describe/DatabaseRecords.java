package portico.format.describe;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import portico.format.Note.Severity;
import portico.model.id.DatabaseId;
import portico.model.id.SecurityGroupId;
import portico.model.id.SubnetId;
import portico.model.net.Ipv4Address;
import portico.model.topology.Database;
import portico.model.topology.Fact;

/** RDS instances. RDS tells the subnet group, not the subnet, and a DNS name, not the address. */
final class DatabaseRecords {

    private final Desk desk;
    private final References references;
    private final Interfaces interfaces;

    DatabaseRecords(Desk desk, Interfaces interfaces) {
        this.desk = desk;
        this.references = desk.references();
        this.interfaces = interfaces;
    }

    void read() {
        desk.each(Kind.DATABASE, this::database);
    }

    private void database(Item item) {
        DatabaseId id = new DatabaseId(item.text("DBInstanceIdentifier").orElseThrow());
        SubnetId subnet = subnet(item, id);
        desk.draft()
                .add(new Database(id, id.value(), item.text("Engine").orElse("unknown"),
                        desk.values().port(item.get("Endpoint").get("Port")).orElse(0), subnet,
                        address(item, id, subnet), groups(item)), item);
    }

    /** The subnet of the group that lies in the instance's zone. */
    private SubnetId subnet(Item item, DatabaseId id) {
        Item group = item.get("DBSubnetGroup");
        List<Item> subnets = group.items("Subnets")
                .stream()
                .filter(s -> s.text("SubnetIdentifier").isPresent())
                .toList();
        subnets.forEach(s -> references.subnet(s.get("SubnetIdentifier"), group.get("VpcId"),
                s.get("SubnetAvailabilityZone").get("Name")));
        Optional<String> zone = item.text("AvailabilityZone");
        Optional<Item> chosen = subnets.stream()
                .min(Comparator.comparingInt(s -> s.get("SubnetAvailabilityZone").text("Name").equals(zone) ? 0 : 1));
        desk.remarks()
                .add(Severity.INFO, "subnets of databases", item,
                        "RDS does not tell the subnet of " + id + "; "
                                + chosen.flatMap(s -> s.text("SubnetIdentifier")).orElse("an unknown one")
                                + " is assumed by its zone");
        desk.assume(Database.class, id.value(), Fact.SUBNET, "RDS tells only those of its group");
        return references.subnet(chosen.map(s -> s.get("SubnetIdentifier")).orElseGet(item::nothing));
    }

    /** An interface that RDS made in the subnet, if there is one. */
    private Ipv4Address address(Item item, DatabaseId id, SubnetId subnet) {
        Optional<Ipv4Address> address = interfaces
                .take(eni -> eni.description().equals("RDSNetworkInterface")
                        && eni.subnet().text().filter(subnet.value()::equals).isPresent())
                .flatMap(eni -> desk.values().address(eni.address()));
        return address.orElseGet(() -> {
            desk.remarks()
                    .add(Severity.WARNING, "addresses of databases", item.get("Endpoint"),
                            "the address of database " + id + " is in no file");
            return desk.values().unknownAddress();
        });
    }

    private List<SecurityGroupId> groups(Item item) {
        return item.items("VpcSecurityGroups")
                .stream()
                .map(group -> group.get("VpcSecurityGroupId"))
                .filter(id -> id.text().isPresent())
                .map(id -> references.group(id, id.nothing(), item.get("DBSubnetGroup").get("VpcId")))
                .distinct()
                .toList();
    }
}
