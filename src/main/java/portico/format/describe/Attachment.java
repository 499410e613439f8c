package portico.format.describe;

import java.util.Optional;

/** The interface of an awsvpc task, as ECS lists it among what is attached to the task (R186). */
record Attachment(String id, Item networkInterface, Item subnet, Item address) {

    /** The attachment that is an interface; events call the type {@code eni} (R184). */
    static Optional<Attachment> of(Item task) {
        for (Item attachment : task.items("attachments")) {
            if (attachment.says("type", "ElasticNetworkInterface") || attachment.says("type", "eni")) {
                return Optional.of(read(attachment));
            }
        }
        return Optional.empty();
    }

    private static Attachment read(Item attachment) {
        return new Attachment(attachment.text("id").orElse(""), detail(attachment, "networkInterfaceId"),
                detail(attachment, "subnetId"), detail(attachment, "privateIPv4Address"));
    }

    private static Item detail(Item attachment, String name) {
        return attachment.first("details", "name", name)
                .map(detail -> detail.get("value"))
                .orElseGet(attachment::nothing);
    }
}
