package portico.format.compose;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import portico.format.json.Json;

/** Words that the notes on Compose files share. */
final class Words {

    private static final Set<String> READ = Set.of("x-aws-cluster", "x-aws-vpc");

    private Words() {}

    static String counted(int count, String what) {
        return count + " " + what + (count == 1 ? "" : "s");
    }

    static String file(String source) {
        return source.substring(Math.max(source.lastIndexOf('/'), source.lastIndexOf('\\')) + 1);
    }

    /** Words about the network that ECS has no use for: every service has the mode of its task definition. */
    static String ignored(Map<String, Json> services) {
        List<String> ignored = services.entrySet()
                .stream()
                .flatMap(service -> Stream
                        .concat(service.getValue().find("network_mode").stream().map(_ -> "network_mode"),
                                service.getValue()
                                        .find("deploy")
                                        .flatMap(deploy -> deploy.text("mode"))
                                        .filter("global"::equals)
                                        .stream()
                                        .map(mode -> "deploy mode " + mode))
                        .map(word -> word + " of " + service.getKey()))
                .toList();
        return ignored.isEmpty() ? "" : "; not read: " + String.join(", ", ignored);
    }

    /** Extensions that mean nothing to the reader, of the whole file and of its services, such as those of ECS Compose-X. */
    static String extensions(Json root) {
        Set<String> names = new LinkedHashSet<>(extensionsOf(root));
        root.find("services")
                .filter(Json.Obj.class::isInstance)
                .stream()
                .flatMap(services -> ((Json.Obj) services).members().values().stream())
                .flatMap(service -> Stream.concat(Stream.of(service), service.find("x-network").stream()))
                .forEach(part -> names.addAll(extensionsOf(part)));
        return names.isEmpty() ? "" : "; extensions that are not read: " + String.join(", ", names);
    }

    private static List<String> extensionsOf(Json json) {
        return json instanceof Json.Obj(var members, var _)
                ? members.keySet().stream().filter(key -> key.startsWith("x-") && !READ.contains(key)).toList()
                : List.of();
    }
}
