package portico.format.recording;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import portico.format.Note;
import portico.format.Progress;
import portico.format.Source;
import portico.format.describe.Dialect;
import portico.format.json.Json;

/**
 * Objects of ECS whose members begin with capitals, as AWS Config, CloudFormation and some SDKs write them (R184); also task definitions and services
 * of which only some members do.
 */
final class PascalCase implements Dialect {

    private static final Map<String, String> COLLECTIONS = Map.of("Clusters", "ClusterArn", "Services", "ServiceArn",
            "Tasks", "TaskArn", "ContainerInstances", "ContainerInstanceArn", "TaskDefinitions", "TaskDefinitionArn");
    private static final Set<String> SINGLES = Set.of("TaskDefinition", "Task", "Service", "Cluster",
            "ContainerInstance");
    private static final Set<String> WRITTEN_BY_HAND = Set.of("taskDefinition", "service");
    /** What stands below these has names of its own. */
    private static final Set<String> MAPS = Set.of("dockerLabels", "options", "driverOpts", "labels", "environment",
            "tags");

    @Override
    public boolean recognizes(Source source) {
        return source.json().filter(PascalCase::isOne).isPresent();
    }

    private static boolean isOne(Json root) {
        return isDefinition(root) || isMixed(root)
                || WRITTEN_BY_HAND.stream().anyMatch(key -> root.find(key).filter(PascalCase::isMixed).isPresent())
                || root.find("ServiceName").isPresent() && root.text("TaskDefinition").isPresent()
                || SINGLES.stream().anyMatch(key -> root.find(key).filter(PascalCase::isObject).isPresent())
                || COLLECTIONS.keySet().stream().anyMatch(key -> isCollection(root, key));
    }

    private static boolean isDefinition(Json root) {
        return root.find("ContainerDefinitions").isPresent() && root.find("Resources").isEmpty();
    }

    /** Whether this is a task definition or a service, and members of it begin with capitals, at whichever depth. */
    private static boolean isMixed(Json json) {
        boolean definition = json.has("containerDefinitions");
        boolean service = json.has("serviceName") && (json.has("taskDefinition") || json.has("TaskDefinition"));
        return (definition || service) && hasCapitals(json);
    }

    private static boolean hasCapitals(Json json) {
        return switch (json) {
            case Json.Obj(var members, var _) -> members.entrySet()
                    .stream()
                    .anyMatch(member -> startsWithCapital(member.getKey())
                            || !MAPS.contains(member.getKey()) && hasCapitals(member.getValue()));
            case Json.Arr(var items, var _) -> items.stream().anyMatch(PascalCase::hasCapitals);
            case Json.Str _,Json.Num _,Json.Bool _,Json.Null _ -> false;
        };
    }

    private static boolean isObject(Json json) {
        return isDefinition(json) || COLLECTIONS.values().stream().anyMatch(arn -> json.text(arn).isPresent());
    }

    private static boolean isCollection(Json root, String key) {
        return root.elements(key).stream().anyMatch(element -> element.text(COLLECTIONS.get(key)).isPresent());
    }

    @Override
    public Translation translate(List<Source> sources, Progress progress) {
        return new Translation(
                sources.stream()
                        .flatMap(source -> source.json().map(json -> new Sheet(source.name(), camel(json))).stream())
                        .toList(),
                sources.stream()
                        .map(source -> Note.info(source.name(), "",
                                "members that begin with capitals are read as ECS spells them"))
                        .toList());
    }

    private static Json camel(Json json) {
        return switch (json) {
            case Json.Obj(var members, var place) -> {
                SequencedMap<String, Json> said = new LinkedHashMap<>();
                members.forEach((key, value) -> said.putIfAbsent(camel(key), camel(value)));
                yield new Json.Obj(said, place);
            }
            case Json.Arr(var items, var place) -> new Json.Arr(items.stream().map(PascalCase::camel).toList(), place);
            case Json.Str _,Json.Num _,Json.Bool _,Json.Null _ -> json;
        };
    }

    private static boolean startsWithCapital(String key) {
        return !key.isEmpty() && Character.isUpperCase(key.charAt(0));
    }

    private static String camel(String key) {
        return key.isEmpty() ? key : Character.toLowerCase(key.charAt(0)) + key.substring(1);
    }
}
