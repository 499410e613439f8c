package portico.format.describe;

import java.util.Optional;

/**
 * A network interface as EC2 describes it, by itself or under its instance.
 *
 * @param id empty where the file does not tell
 * @param instance the EC2 instance it is attached to
 * @param attachment of the task that ECS made it for (R189)
 */
record Eni(Item item, String id, Optional<String> instance, Optional<String> attachment) {

    /** What ECS and ELB write before the thing that an interface was made for (R189). */
    private static final String ATTACHMENT = ":attachment/";

    Eni(Item item, Optional<String> instance) {
        this(item, item.text("NetworkInterfaceId").orElse(""), instance,
                item.text("Description").flatMap(Eni::attachment));
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

    /** {@code trunk}, {@code branch}, {@code nat_gateway} and so on; an ordinary one is an {@code interface} (R190). */
    String type() {
        return item.text("InterfaceType").orElse("interface");
    }

    String description() {
        return item.text("Description").orElse("");
    }

    /** The load balancer whose node it is: {@code app/shop/50dc}. */
    Optional<String> balancer() {
        return description().startsWith("ELB ") ? Optional.of(description().substring(4)) : Optional.empty();
    }

    Item address() {
        return item.get("PrivateIpAddress");
    }

    Item publicAddress() {
        return item.get("Association").get("PublicIp");
    }
}
