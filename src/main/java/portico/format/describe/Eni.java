package portico.format.describe;

import java.util.List;
import java.util.Optional;

/**
 * A network interface as EC2 describes it, by itself or under its instance.
 *
 * @param id empty where the file does not tell
 * @param instance the EC2 instance it is attached to
 * @param attachment of the task that ECS made it for (R189)
 * @param type {@code trunk}, {@code branch}, {@code nat_gateway} and so on; an ordinary one is an {@code interface} (R190)
 */
record Eni(Item item, String id, Optional<String> instance, Optional<String> attachment, String type,
        Whereabouts whereabouts, List<Grouped> groups) {

    /** Where it lies, and what it is reached by. */
    record Whereabouts(Item subnet, Item vpc, Item address, Item publicAddress) {

        private static Whereabouts of(Item item) {
            return new Whereabouts(item.get("SubnetId"), item.get("VpcId"), item.get("PrivateIpAddress"),
                    item.get("Association").get("PublicIp"));
        }
    }

    /** What ECS and ELB write before the thing that an interface was made for (R189). */
    private static final String ATTACHMENT = ":attachment/";

    Eni(Item item, Optional<String> instance) {
        this(item, item.text("NetworkInterfaceId").orElse(""), instance,
                item.text("Description").flatMap(Eni::attachment), item.text("InterfaceType").orElse("interface"),
                Whereabouts.of(item), Grouped.in(item, "Groups"));
    }

    static Eni alone(Item item) {
        return new Eni(item, item.get("Attachment").text("InstanceId"));
    }

    private static Optional<String> attachment(String description) {
        int at = description.indexOf(ATTACHMENT);
        return description.startsWith("arn:aws") && at > 0
                ? Optional.of(description.substring(at + ATTACHMENT.length())).filter(made -> !made.isBlank())
                : Optional.empty();
    }

    boolean isPrimary() {
        return item.get("Attachment").number("DeviceIndex").orElse(-1) == 0;
    }

    String description() {
        return item.text("Description").orElse("");
    }

    /** The load balancer whose node it is: {@code app/shop/50dc}. */
    Optional<String> balancer() {
        return description().startsWith("ELB ") ? Optional.of(description().substring(4)) : Optional.empty();
    }

    Item subnet() {
        return whereabouts.subnet();
    }

    Item vpc() {
        return whereabouts.vpc();
    }

    Item address() {
        return whereabouts.address();
    }

    Item publicAddress() {
        return whereabouts.publicAddress();
    }
}
