package portico.format.report;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import portico.format.json.Json;
import portico.format.json.JsonObject;
import portico.format.json.JsonWriter;
import portico.model.discovery.Entry;
import portico.model.discovery.Lookup;
import portico.model.discovery.Said;
import portico.model.id.InstanceId;

/**
 * What senders are told who ask for a name before they call it.
 *
 * @param from sender as it was written
 * @param to target as it was written
 */
public record LookupReport(String from, String to, List<Lookup> lookups) {

    /** Empty where nothing was looked up. */
    public String text(Ink ink) {
        return lookups.stream().distinct().map(lookup -> text(lookup, ink)).collect(Collectors.joining());
    }

    private String text(Lookup lookup, Ink ink) {
        return ink.bold(from + " asks for " + lookup.name()) + ": " + verdict(lookup, ink) + "\n" + table(lookup, ink)
                + lookup.said().stream().map(said -> "  " + said + "\n").collect(Collectors.joining())
                + (lookup.isAnswered() ? "\n" : "");
    }

    private static String verdict(Lookup lookup, Ink ink) {
        return switch (lookup.kind()) {
            case A_RECORDS -> ink.good(Words.count(lookup.entries().size(), "A record"));
            case SRV_RECORDS -> ink.good(Words.count(lookup.entries().size(), "SRV record"));
            case SERVICE_CONNECT -> ink.good("the proxy inside its own task");
            case INTERFACE_NAME -> ink.good("the address of one interface");
            case PUBLIC_NAME -> ink.good("the address of one instance");
            case UNKNOWN -> ink.bad("nobody answers");
        };
    }

    private static String table(Lookup lookup, Ink ink) {
        TextTable table = new TextTable("  ", lookup.kind() == Lookup.Kind.PUBLIC_NAME ? "HOST" : "TASK", "ANSWER",
                "LEADS TO", "HEALTH");
        lookup.entries()
                .forEach(entry -> table.row(entry.holder(), answer(lookup, entry), target(entry),
                        entry.healthy() ? "healthy" : "not yet"));
        return table.isEmpty() ? "" : table.text(ink);
    }

    /** Priority, weight, port and target, as dig prints an SRV record (R139). */
    private static String answer(Lookup lookup, Entry entry) {
        return switch (lookup.kind()) {
            case SRV_RECORDS -> "1 1 " + entry.port().orElse(0) + " " + entry.holder() + "." + lookup.name();
            case A_RECORDS, INTERFACE_NAME, PUBLIC_NAME -> entry.address().toString();
            case SERVICE_CONNECT, UNKNOWN -> "-";
        };
    }

    private static String target(Entry entry) {
        return entry.address() + (entry.port().isPresent() ? ":" + entry.port().getAsInt() : "");
    }

    /** The traces' object with the lookups beside it; where no name resolved, one that says so in its place. */
    public String json(Optional<JsonObject> traces) {
        JsonObject out = traces.orElseGet(this::unresolved);
        return JsonWriter
                .write(out.when(!lookups.isEmpty(), o -> o.put("lookups", lookups, LookupReport::json)).build());
    }

    private JsonObject unresolved() {
        return new JsonObject().put("from", from)
                .put("to", to)
                .put("disposition", "name-not-found")
                .put("hops", List.of())
                .put("reply", List.of())
                .put("blockers", List.of());
    }

    static Json json(Lookup lookup) {
        return new JsonObject().put("name", lookup.name())
                .put("kind", Words.kebab(lookup.kind()))
                .put("service", lookup.service())
                .put("ttlSeconds", lookup.ttlSeconds())
                .put("entries", lookup.entries(), LookupReport::entry)
                .put("said", lookup.said(), LookupReport::said)
                .build();
    }

    private static Json entry(Entry entry) {
        return new JsonObject().put(entry.holder() instanceof InstanceId ? "instance" : "task", entry.holder().value())
                .put("address", entry.address().toString())
                .put("port", entry.port())
                .put("healthy", entry.healthy())
                .build();
    }

    static Json said(Said said) {
        return new JsonObject().put("text", said.text())
                .put("rule", said.rule().toString())
                .put("modelling", said.modelling())
                .build();
    }
}
