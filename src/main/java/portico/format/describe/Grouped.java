package portico.format.describe;

import java.util.List;

/** A security group as EC2 lists it on what it guards: an object with {@code GroupId} and {@code GroupName}, in that one's VPC. */
record Grouped(Item id, Item name, Item vpc, Hearsay hearsay) {

    static Grouped of(Item id, Item name, Item vpc) {
        return new Grouped(id, name, vpc, Hearsay.of(id, name, vpc));
    }

    /** Those with an id. */
    static List<Grouped> in(Item owner, String array) {
        return owner.items(array)
                .stream()
                .map(item -> of(item.get("GroupId"), item.get("GroupName"), owner.get("VpcId")))
                .filter(group -> !group.hearsay().id().isEmpty())
                .toList();
    }
}
