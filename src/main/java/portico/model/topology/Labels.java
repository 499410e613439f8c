package portico.model.topology;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import portico.model.id.InterfaceId;
import portico.model.id.ResourceId;
import portico.model.id.SubnetId;
import portico.model.net.Ipv4Address;

/**
 * What people and AWS have written on resources, and the model does not reckon with: it tells whose a flow-log line is (R174).
 *
 * @param tags by resource, and by key; only resources with tags are among them
 * @param interfaces the address that each network interface holds, tasks' own excepted, which their tasks know
 */
public record Labels(SequencedMap<ResourceId, Map<String, String>> tags, SequencedMap<InterfaceId, Held> interfaces) {

    public static final Labels NONE = new Labels(new LinkedHashMap<>(), new LinkedHashMap<>());

    /** An address in a subnet. */
    public record Held(SubnetId subnet, Ipv4Address address) {}

    public Labels {
        SequencedMap<ResourceId, Map<String, String>> sorted = new LinkedHashMap<>();
        tags.forEach((id, own) -> {
            if (!own.isEmpty()) {
                sorted.put(id, Collections.unmodifiableMap(new TreeMap<>(own)));
            }
        });
        tags = Collections.unmodifiableSequencedMap(sorted);
        interfaces = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(interfaces));
    }

    /** The tags of a resource by key; none where it has none. */
    public Map<String, String> tagsOf(ResourceId id) {
        return tags.getOrDefault(id, Map.of());
    }

    /** Those of the resources that are so, and of interfaces in subnets that are so. */
    Labels of(Predicate<ResourceId> which) {
        if (tags.keySet().stream().allMatch(which) && interfaces.values().stream().map(Held::subnet).allMatch(which)) {
            return this;
        }
        SequencedMap<ResourceId, Map<String, String>> some = new LinkedHashMap<>(tags);
        some.keySet().removeIf(which.negate());
        SequencedMap<InterfaceId, Held> held = new LinkedHashMap<>(interfaces);
        held.values().removeIf(each -> !which.test(each.subnet()));
        return new Labels(some, held);
    }

    /** These, and the others' where these say nothing. */
    public Labels or(Labels others) {
        SequencedMap<ResourceId, Map<String, String>> all = new LinkedHashMap<>(others.tags);
        all.putAll(tags);
        SequencedMap<InterfaceId, Held> held = new LinkedHashMap<>(others.interfaces);
        held.putAll(interfaces);
        return new Labels(all, held);
    }
}
