package portico.format.report;

import java.util.List;
import java.util.OptionalInt;
import java.util.TreeMap;
import portico.format.Note;
import portico.format.json.Json;
import portico.format.json.JsonObject;
import portico.format.json.JsonWriter;
import portico.model.analysis.Analysis;
import portico.model.analysis.Reconciliation;
import portico.model.capacity.SubnetUse;
import portico.model.topology.CapacityProvider;
import portico.model.topology.Cluster;
import portico.model.topology.Clusters;
import portico.model.topology.KindCount;
import portico.model.topology.Subnet;

/** {@code portico show --format json}. */
public final class ShowJson {

    private ShowJson() {}

    public static String write(Analysis analysis, List<Note> notes) {
        return write(analysis, new Reconciliation(List.of()), notes);
    }

    /** @param reported is printed where the input states figures of its own */
    public static String write(Analysis analysis, Reconciliation reported, List<Note> notes) {
        JsonObject out = new JsonObject().put("name", analysis.topology().name())
                .put("region", analysis.topology().region());
        out.put("counts", KindCount.of(analysis.topology()),
                kind -> new JsonObject().put("kind", kind.noun()).put("count", kind.count()).build());
        out.put("clusters", Clusters.of(analysis.topology()).all(), ShowJson::cluster);
        HeadroomJson headroom = new HeadroomJson(analysis);
        InstanceJson instances = new InstanceJson(analysis, headroom);
        out.put("instances", analysis.topology().instances(), instances::write);
        out.put("services", analysis.topology().services(), headroom::service);
        out.put("tasks", analysis.topology().tasks(), task -> TaskJson.write(analysis.topology(), task));
        out.put("unplaced", analysis.unplaced(), UnplacedJson::write);
        out.put("subnets", analysis.topology().subnets(),
                subnet -> subnet(subnet, analysis.capacity().of(subnet.id())));
        out.put("findings", analysis.findings(), FindingJson::write);
        out.when(!reported.comparisons().isEmpty(),
                o -> o.put("reported", reported.comparisons(), ComparisonJson::write));
        List<Json> assumed = AssumedText.json(analysis.topology().assumptions());
        out.when(!assumed.isEmpty(), o -> o.put("assumed", assumed, each -> each));
        return JsonWriter.write(out.put("notes", notes, NoteJson::write).build());
    }

    private static Json cluster(Cluster cluster) {
        JsonObject settings = new JsonObject();
        new TreeMap<>(cluster.settings()).forEach(settings::put);
        return new JsonObject().put("id", cluster.id().value())
                .put("name", cluster.name())
                .put("status", cluster.status().name())
                .put("settings", settings)
                .put("capacityProviders", cluster.capacityProviders().stream().map(CapacityProvider::name).toList())
                .put("serviceConnectNamespace", cluster.namespace())
                .build();
    }

    private static Json subnet(Subnet subnet, SubnetUse use) {
        return new JsonObject().put("id", subnet.id().value())
                .put("name", subnet.name())
                .put("cidr", subnet.cidr().isUnknown() ? Json.none() : Json.of(subnet.cidr().toString()))
                .put("availabilityZone", subnet.zone().value())
                .put("addresses", known(use, use.addresses()))
                .put("used", use.used())
                .put("free", known(use, use.free()))
                .build();
    }

    private static OptionalInt known(SubnetUse use, int figure) {
        return use.isKnown() ? OptionalInt.of(figure) : OptionalInt.empty();
    }
}
