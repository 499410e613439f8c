package portico.format.describe;

import java.util.List;

/** A security group as EC2 lists it on what it guards: an object with {@code GroupId} and {@code GroupName}. */
record Grouped(Item id, Item name) {

    /** Those with an id. */
    static List<Grouped> in(Item owner, String array) {
        return owner.items(array)
                .stream()
                .map(item -> new Grouped(item.get("GroupId"), item.get("GroupName")))
                .filter(group -> group.id().text().isPresent())
                .toList();
    }
}
