package portico.format.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import portico.format.Note;
import portico.format.json.Json;
import portico.format.json.JsonObject;
import portico.model.id.InterfaceId;
import portico.model.id.ResourceId;
import portico.model.id.SubnetId;
import portico.model.net.Ipv4Address;
import portico.model.topology.Labels;

/** {@code tags} of any resource, as ECS lists them, and {@code networkInterfaces}: which interface holds which address. */
final class LabelsFormat {

    private static final String TAGS = "tags";
    private static final String INTERFACES = "networkInterfaces";

    private final SequencedMap<ResourceId, Map<String, String>> tags = new LinkedHashMap<>();
    private final List<Element> interfaces = new ArrayList<>();

    /** The list of a document. */
    static List<Element> interfaces(Fields document) {
        return document.list(INTERFACES);
    }

    /** Takes such a list; the subnets it names are looked up later. */
    void takeInterfaces(List<Element> list) {
        interfaces.addAll(list);
    }

    void takeTags(ResourceId owner, Fields in) {
        Map<String, String> own = tags(in);
        if (!own.isEmpty()) {
            tags.put(owner, own);
        }
    }

    /** A list of keys and values, or an object of them, which is easier by hand. */
    private static Map<String, String> tags(Fields in) {
        Map<String, String> tags = new LinkedHashMap<>();
        if (in.member(TAGS).filter(m -> m.json() instanceof Json.Obj).isPresent()) {
            in.object(TAGS, object -> {
                object.names().forEach(key -> tags.put(key, object.text(key, "")));
                return tags;
            });
            return tags;
        }
        in.objects(TAGS, tag -> Map.entry(tag.required("key", tag.text("key")), tag.text("value", "")))
                .forEach(tag -> tags.put(tag.getKey(), tag.getValue()));
        return tags;
    }

    Labels read(Scope scope, Notes notes) {
        SequencedMap<InterfaceId, Labels.Held> held = new LinkedHashMap<>();
        interfaces.forEach(element -> {
            Fields in = new Fields(element, notes);
            try {
                readInterface(in, scope, held);
                in.finish();
            } catch (IllegalArgumentException e) {
                element.note(notes, Note.Severity.ERROR, "this network interface is left out: " + e.getMessage());
            }
        });
        return new Labels(tags, held);
    }

    private void readInterface(Fields in, Scope scope, SequencedMap<InterfaceId, Labels.Held> held) {
        InterfaceId id = new InterfaceId(in.required("id", in.text("id")));
        SubnetId subnet = scope.subnet(in);
        held.putIfAbsent(id,
                new Labels.Held(subnet, in.required("privateIp", in.parsed("privateIp", Ipv4Address::of))));
        takeTags(id, in);
    }

    static JsonObject writeTags(Map<String, String> tags, JsonObject out) {
        return out.when(!tags.isEmpty(), o -> o.put(TAGS, tags.entrySet(),
                tag -> new JsonObject().put("key", tag.getKey()).put("value", tag.getValue()).build()));
    }

    static void writeInterfaces(Labels labels, JsonObject out) {
        out.when(!labels.interfaces().isEmpty(),
                o -> o.put(INTERFACES, labels.interfaces().entrySet(),
                        entry -> writeTags(labels.tagsOf(entry.getKey()),
                                new JsonObject().put("id", entry.getKey().value())
                                        .put("subnet", entry.getValue().subnet().value())
                                        .put("privateIp", entry.getValue().address().toString()))
                                .build()));
    }
}
