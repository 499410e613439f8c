package portico.format.describe;

import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Says what describe calls tell of IPv6, for nothing here has an address of it: no task, no route and no rule; each kind is counted once, and an interface
 * that several calls tell of only as an interface.
 */
final class Ipv6Records {

    private final Desk desk;
    private final Set<String> told;

    Ipv6Records(Desk desk) {
        this.desk = desk;
        told = desk.found()
                .all(Kind.NETWORK_INTERFACE)
                .stream()
                .filter(Ipv6Records::hasAddress)
                .flatMap(item -> item.text("NetworkInterfaceId").stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    void read() {
        tell(Kind.VPC, "IPv6 blocks of VPCs", Ipv6Records::hasBlock);
        tell(Kind.SUBNET, "IPv6 blocks of subnets", Ipv6Records::hasBlock);
        tell(Kind.NETWORK_INTERFACE, "IPv6 addresses of interfaces", Ipv6Records::hasAddress);
        tell(Kind.INSTANCE, "IPv6 addresses of EC2 instances",
                item -> item.items("NetworkInterfaces").stream().anyMatch(this::hasOneMore));
        tell(Kind.TASK, "IPv6 addresses of tasks",
                item -> item.items("attachments").stream().anyMatch(this::isOneMore));
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

    private boolean hasOneMore(Item networkInterface) {
        return hasAddress(networkInterface)
                && networkInterface.text("NetworkInterfaceId").filter(told::contains).isEmpty();
    }

    private boolean isOneMore(Item attachment) {
        return detail(attachment, "ipv6Address").isPresent()
                && detail(attachment, "networkInterfaceId").filter(told::contains).isEmpty();
    }

    private static Optional<String> detail(Item attachment, String name) {
        return attachment.first("details", "name", name).flatMap(detail -> detail.text("value"));
    }
}
