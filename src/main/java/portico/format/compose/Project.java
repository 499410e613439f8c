package portico.format.compose;

import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import java.util.TreeMap;
import portico.format.Source;
import portico.format.json.Json;

/** One Compose file. */
record Project(String source, Json root) {

    private static final Set<String> SECTIONS = Set.of("version", "name", "include", "networks", "volumes", "configs",
            "secrets", "models");

    /** In the file's own name of a pipeline of GitLab, which may include others and say nothing else. */
    private static final String GITLAB = "gitlab-ci";

    static boolean isOne(Source source) {
        return source.json()
                .filter(json -> json.find("services")
                        .map(Project::areServices)
                        .orElseGet(() -> !Words.file(source.name()).contains(GITLAB) && includes(json)))
                .isPresent();
    }

    /** A file may leave all services to those it includes; then it holds nothing that other kinds of file have as well. */
    private static boolean includes(Json root) {
        List<Json> included = root.elements("include");
        return !included.isEmpty() && included.stream().allMatch(Project::isIncluded)
                && root instanceof Json.Obj(var members, var _)
                && members.keySet().stream().allMatch(key -> SECTIONS.contains(key) || key.startsWith("x-"));
    }

    /** GitLab's pipelines include too, by other words. */
    private static boolean isIncluded(Json file) {
        return file instanceof Json.Str || file.has("path");
    }

    private static boolean areServices(Json services) {
        return services instanceof Json.Obj(var members, var _) && !members.isEmpty()
                && members.values().stream().allMatch(service -> service instanceof Json.Obj);
    }

    /** A file of extensions alone, which changes another Compose file. */
    static boolean isOverride(Source source) {
        return source.json()
                .filter(json -> json instanceof Json.Obj(var members, var _) && !members.isEmpty()
                        && members.keySet().stream().allMatch(key -> key.startsWith("x-")))
                .isPresent();
    }

    Map<String, Json> services() {
        Json services = root.find("services").orElseGet(Json::none);
        return services instanceof Json.Obj(SequencedMap<String, Json> members, var _) ? new TreeMap<>(members)
                : Map.of();
    }

    /** As Compose names a project: after the file where its name says something, else after the folder. */
    String name() {
        String[] parts = source.split("[/\\\\]", -1);
        String file = parts[parts.length - 1];
        String stem = (file.contains(".") ? file.substring(0, file.indexOf('.')) : file)
                .replaceAll("(docker-)?compose", "")
                .replaceAll("^[-_.]+|[-_.]+$", "");
        return !stem.isEmpty() ? stem : parts.length > 1 ? parts[parts.length - 2] : "compose";
    }

    String folder() {
        int slash = Math.max(source.lastIndexOf('/'), source.lastIndexOf('\\'));
        return slash < 0 ? "" : source.substring(0, slash);
    }
}
