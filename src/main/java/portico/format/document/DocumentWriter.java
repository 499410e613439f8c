package portico.format.document;

import java.util.List;
import portico.format.Story;
import portico.format.json.Json;
import portico.format.json.JsonObject;
import portico.format.json.JsonWriter;
import portico.model.topology.Resource;
import portico.model.topology.Topology;

/** Writes documents: everything a topology holds, so that reading gives an equal one; the same topology gives the same text. */
public final class DocumentWriter {

    /** Of the format; raised when older readers would misread newer documents. */
    static final int VERSION = 1;

    private DocumentWriter() {}

    public static String write(Topology topology, List<Story> stories) {
        return write(topology, stories, List.of());
    }

    /**
     * The same, carrying over what these documents, which the topology came from, hold besides: members of task definitions, services and
     * containers that Portico makes nothing of.
     */
    public static String write(Topology topology, List<Story> stories, List<Json> before) {
        return JsonWriter.write(KeptMembers.carry(before, json(topology, stories)));
    }

    static Json.Obj json(Topology topology, List<Story> stories) {
        JsonObject out = new JsonObject().put("portico", VERSION)
                .put("name", topology.name())
                .put("region", topology.region());
        AccountFormat.write(topology.account(), out);
        Kinds.ALL.forEach(kind -> resources(kind, topology, out));
        LabelsFormat.writeInterfaces(topology.labels(), out);
        return out.when(!stories.isEmpty(), o -> o.put("stories", stories, Stories::write)).build();
    }

    private static <R extends Resource> void resources(Kind<R> kind, Topology topology, JsonObject out) {
        List<R> all = topology.all(kind.type());
        out.when(!all.isEmpty(),
                o -> o.put(kind.key(), all,
                        resource -> kind.write(resource, kind.writeIdentity(resource))
                                .when(topology.isUnresolved(resource.id()), r -> r.put("unresolved", true))
                                .when(true, r -> AssumedFormat.write(topology.assumptions().of(resource.id()), r))
                                .when(true, r -> LabelsFormat.writeTags(topology.labels().tagsOf(resource.id()), r))
                                .build()));
    }
}
