package portico.format.snapshot;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import portico.format.json.Json;
import portico.format.json.Place;

/** The answers to several calls of one kind as one: lists are put together, and single objects stand in a list. */
final class Answers {

    private static final Map<String, String> LISTS = Map.of("taskDefinition", "taskDefinitions", "Service", "Services",
            "Namespace", "Namespaces");

    private final SequencedMap<String, List<Json>> lists = new LinkedHashMap<>();

    /** Answers that do not repeat which target group was asked for, by the list that holds them with its name. */
    private static final Map<String, String> OF_GROUPS = Map.of("TargetHealthDescriptions", "LoadBalancerTargetHealth",
            "Attributes", "TargetGroupAttributes");

    /** @param id what was asked for, which the health of targets and the attributes of their groups do not repeat */
    void add(Json answer, String id) {
        if (!(answer instanceof Json.Obj(var members, var _))) {
            return;
        }
        if (members.containsKey("VpcId")) {
            list("Vpcs").add(answer); // one attribute of a VPC
        }
        members.forEach((name, value) -> {
            if (OF_GROUPS.containsKey(name)) {
                list(OF_GROUPS.get(name)).add(ofGroup(members, id));
            } else if (value instanceof Json.Arr) {
                list(name).addAll(value.elements());
            } else if (LISTS.containsKey(name)) {
                list(LISTS.get(name)).add(value);
            }
        });
    }

    private static Json ofGroup(SequencedMap<String, Json> members, String id) {
        SequencedMap<String, Json> named = new LinkedHashMap<>(members);
        named.putFirst("TargetGroupArn", Json.of(id));
        return new Json.Obj(named, Place.NOWHERE);
    }

    private List<Json> list(String name) {
        return lists.computeIfAbsent(name, n -> new ArrayList<>());
    }

    Json json() {
        SequencedMap<String, Json> all = new LinkedHashMap<>();
        lists.forEach((name, items) -> all.put(name, new Json.Arr(items, Place.NOWHERE)));
        return Withheld.from(new Json.Obj(all, Place.NOWHERE));
    }
}
