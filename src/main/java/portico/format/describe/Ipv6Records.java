package portico.format.describe;

import java.util.function.Predicate;

/** Says what describe calls tell of IPv6, for nothing here has an address of it: no task, no route and no rule; each kind is counted once. */
final class Ipv6Records {

    private final Desk desk;

    Ipv6Records(Desk desk) {
        this.desk = desk;
    }

    void read() {
        tell(Kind.VPC, "IPv6 blocks of VPCs", Ipv6Records::hasBlock);
        tell(Kind.SUBNET, "IPv6 blocks of subnets", Ipv6Records::hasBlock);
        tell(Kind.NETWORK_INTERFACE, "IPv6 addresses of interfaces", Ipv6Records::hasAddress);
        tell(Kind.INSTANCE, "IPv6 addresses of EC2 instances",
                item -> item.items("NetworkInterfaces").stream().anyMatch(Ipv6Records::hasAddress));
        tell(Kind.TASK, "IPv6 addresses of tasks", Ipv6Records::isTaskWithAddress);
        tell(Kind.LOAD_BALANCER, "IPv6 addresses of load balancers",
                item -> item.text("IpAddressType").filter(type -> type.startsWith("dualstack")).isPresent());
        tell(Kind.TARGET_GROUP, "target groups of IPv6",
                item -> item.text("IpAddressType").filter("ipv6"::equals).isPresent());
    }

    private void tell(Kind kind, String words, Predicate<Item> ofIpv6) {
        desk.found().all(kind).stream().filter(ofIpv6).forEach(item -> desk.tally().add(words, item));
    }

    private static boolean hasBlock(Item item) {
        return !item.items("Ipv6CidrBlockAssociationSet").isEmpty() || item.isTrue("AssignIpv6AddressOnCreation");
    }

    private static boolean hasAddress(Item item) {
        return !item.items("Ipv6Addresses").isEmpty();
    }

    private static boolean isTaskWithAddress(Item task) {
        return task.items("attachments")
                .stream()
                .flatMap(attachment -> attachment.items("details").stream())
                .anyMatch(detail -> detail.text("name").filter("ipv6Address"::equals).isPresent());
    }
}
