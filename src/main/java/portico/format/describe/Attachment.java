package portico.format.describe;

import java.util.Map;
import java.util.Optional;

/** The interface of an awsvpc task, as ECS lists it among what is attached to the task (R186). */
record Attachment(Item item, Map<String, Item> details) {

    /** The attachment that is an interface; events call the type {@code eni} (R184). */
    static Optional<Attachment> of(Item task) {
        for (Item attachment : task.items("attachments")) {
            String type = attachment.text("type").orElse("");
            if (type.equals("ElasticNetworkInterface") || type.equals("eni")) {
                return Optional.of(new Attachment(attachment, attachment.named("details")));
            }
        }
        return Optional.empty();
    }

    String id() {
        return item.text("id").orElse("");
    }

    Item networkInterface() {
        return detail("networkInterfaceId");
    }

    Item subnet() {
        return detail("subnetId");
    }

    Item address() {
        return detail("privateIPv4Address");
    }

    private Item detail(String name) {
        return details.getOrDefault(name, item.nothing());
    }
}
