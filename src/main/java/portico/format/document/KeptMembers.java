package portico.format.document;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.function.UnaryOperator;
import portico.format.json.Json;
import portico.format.json.JsonObject;
import portico.format.json.Place;

/**
 * Carries over what an older version of a document holds and a topology does not: the schema's address, and the members of task definitions, services
 * and containers that Portico makes nothing of, such as environments and log drivers.
 */
final class KeptMembers {

    private static final String SCHEMA = "$schema";
    private static final String PLATFORM = "runtimePlatform";
    private static final String CONTAINERS = "containerDefinitions";

    private KeptMembers() {}

    static Json.Obj carry(List<Json> before, Json.Obj after) {
        SequencedMap<String, Json> members = new LinkedHashMap<>(after.members());
        List<Json> definitions = before.stream()
                .flatMap(d -> d.elements(Kinds.TASK_DEFINITIONS.key()).stream())
                .toList();
        List<Json> services = before.stream().flatMap(d -> d.elements(Kinds.SERVICES.key()).stream()).toList();
        members.computeIfPresent(Kinds.TASK_DEFINITIONS.key(),
                (_, list) -> each(list, e -> definition(older(e, definitions, Kinds.TASK_DEFINITIONS), e)));
        members.computeIfPresent(Kinds.SERVICES.key(),
                (_, list) -> each(list, e -> service(older(e, services, Kinds.SERVICES), e)));
        before.stream()
                .flatMap(d -> d.find(SCHEMA).stream())
                .findFirst()
                .ifPresent(schema -> members.putFirst(SCHEMA, schema));
        return new Json.Obj(members, Place.NOWHERE);
    }

    private static Json each(Json list, UnaryOperator<Json> change) {
        return Json.array(list.elements().stream().map(change));
    }

    private static Optional<Json> older(Json element, List<Json> candidates, Kind<?> kind) {
        Optional<String> id = id(element, kind);
        return candidates.stream().filter(candidate -> id.isPresent() && id(candidate, kind).equals(id)).findFirst();
    }

    private static Optional<String> id(Json element, Kind<?> kind) {
        return element.text("id").or(() -> kind.idFrom(new Fields(new Element("", "", element), new Notes())));
    }

    private static Json service(Optional<Json> older, Json element) {
        Json carried = add(older, element, ServiceKind.ALSO_IN_AWS);
        SequencedMap<String, Json> members = new LinkedHashMap<>(((Json.Obj) carried).members());
        Optional<Json> before = older.flatMap(o -> o.find(SchedulingFormat.DEPLOYMENT));
        Json now = members.getOrDefault(SchedulingFormat.DEPLOYMENT, new JsonObject().build());
        Json deployment = add(before, now, SchedulingFormat.ALSO_IN_DEPLOYMENT);
        if (deployment instanceof Json.Obj(var inner, var _) && !inner.isEmpty()) {
            members.put(SchedulingFormat.DEPLOYMENT, deployment);
        }
        // No edit changes it, so that what was read says more than what would be written: logs, time-outs, TLS
        older.flatMap(o -> o.find(ServiceConnectFormat.KEY)).ifPresent(o -> members.put(ServiceConnectFormat.KEY, o));
        return new Json.Obj(members, Place.NOWHERE);
    }

    private static Json definition(Optional<Json> older, Json element) {
        List<Json> containers = older.map(o -> o.elements(CONTAINERS)).orElse(List.of());
        SequencedMap<String, Json> members = new LinkedHashMap<>(((Json.Obj) element).members());
        members.computeIfPresent(CONTAINERS,
                (_, list) -> each(list, c -> add(named(c, containers), c, ContainerDefinitions.ALSO_IN_AWS)));
        members.computeIfPresent(PLATFORM,
                (_, platform) -> add(older.flatMap(o -> o.find(PLATFORM)), platform, Set.of("cpuArchitecture")));
        return add(older, new Json.Obj(members, Place.NOWHERE), TaskDefinitionKind.ALSO_IN_AWS);
    }

    private static Optional<Json> named(Json container, List<Json> candidates) {
        Optional<String> name = container.text("name");
        return candidates.stream().filter(c -> name.isPresent() && c.text("name").equals(name)).findFirst();
    }

    private static Json add(Optional<Json> older, Json element, Set<String> names) {
        if (older.isEmpty() || !(element instanceof Json.Obj(var now, var _))
                || !(older.get() instanceof Json.Obj(var was, var _))) {
            return element;
        }
        SequencedMap<String, Json> members = new LinkedHashMap<>(now);
        was.forEach((name, value) -> {
            if (names.contains(name)) {
                members.putIfAbsent(name, value);
            }
        });
        return new Json.Obj(members, Place.NOWHERE);
    }
}
