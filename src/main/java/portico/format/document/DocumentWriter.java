package portico.format.document;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import portico.format.Reading;
import portico.format.Story;
import portico.format.json.Json;
import portico.format.json.JsonObject;
import portico.format.json.JsonWriter;
import portico.model.analysis.Statement;
import portico.model.id.ResourceId;
import portico.model.topology.Resource;
import portico.model.topology.Task;
import portico.model.topology.Topology;

/** Writes documents: everything a topology holds, so that reading gives an equal one; the same topology gives the same text. */
public final class DocumentWriter {

    /** Of the format; raised when older readers would misread newer documents. */
    static final int VERSION = 1;

    private DocumentWriter() {}

    /** A topology and requests worth watching in it. */
    public static String write(Topology topology, List<Story> stories) {
        return write(new Reading(topology, List.of(), stories));
    }

    /** What was read, with its stories and with what AWS reported of it; its notes are of other files, and not kept. */
    public static String write(Reading reading) {
        return write(reading, List.of());
    }

    /**
     * The same, carrying over what these documents, which the topology came from, hold besides: members of task definitions, services and
     * containers that Portico makes nothing of.
     */
    public static String write(Reading reading, List<Json> before) {
        return JsonWriter.write(KeptMembers.carry(before, json(reading)));
    }

    /** The document as a value. */
    public static Json.Obj json(Reading reading) {
        Topology topology = reading.topology();
        Map<ResourceId, List<Statement>> reported = reading.statements()
                .stream()
                .collect(Collectors.groupingBy(Statement::subject));
        JsonObject out = new JsonObject().put("portico", VERSION)
                .put("name", topology.name())
                .put("region", topology.region());
        AssumedFormat.writeRegion(topology.assumptions(), out);
        AccountFormat.write(topology.account(), out);
        Kinds.ALL.forEach(kind -> resources(kind, topology, reported, out));
        LabelsFormat.writeInterfaces(topology.labels(), out);
        return out.when(!reading.stories().isEmpty(), o -> o.put("stories", reading.stories(), Stories::write)).build();
    }

    private static <R extends Resource> void resources(Kind<R> kind, Topology topology,
            Map<ResourceId, List<Statement>> reported, JsonObject out) {
        List<R> all = topology.all(kind.type());
        out.when(!all.isEmpty(), o -> o.put(kind.key(), all, resource -> {
            JsonObject json = kind.write(resource, kind.writeIdentity(resource))
                    .when(topology.isUnresolved(resource.id()), r -> r.put("unresolved", true));
            if (resource instanceof Task task) {
                ComputeFormat.notInherited(task, topology, json);
            }
            AssumedFormat.write(topology.assumptions().of(resource.id()), json);
            ReportedFormat.write(reported.getOrDefault(resource.id(), List.of()), json);
            return LabelsFormat.writeTags(topology.labels().tagsOf(resource.id()), json).build();
        }));
    }
}
