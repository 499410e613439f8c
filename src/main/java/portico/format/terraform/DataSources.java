package portico.format.terraform;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import portico.format.json.Json;

/** What Terraform only looks up, and what a plan or a state tells of it: types carry {@code data.} before their name. */
final class DataSources {

    private static final String PREFIX = "data.";
    private static final int DEEPEST = 20;

    private DataSources() {}

    static boolean isOne(Block block) {
        return block.owner().type().startsWith(PREFIX);
    }

    /** The type by itself. */
    static String plain(String type) {
        return type.startsWith(PREFIX) ? type.substring(PREFIX.length()) : type;
    }

    /** A plan keeps in the state before it what was looked up while it was made. */
    static List<Managed> of(String source, Json root) {
        Stream<Json> shown = Stream
                .of(root.find("planned_values").or(() -> root.find("values")),
                        root.find("prior_state").flatMap(state -> state.find("values")))
                .flatMap(Optional::stream)
                .flatMap(values -> values.find("root_module").stream());
        Set<Managed> found = new LinkedHashSet<>(shown.flatMap(module -> within(source, module, 0)).toList());
        root.elements("resources")
                .stream()
                .filter(DataSources::isData)
                .flatMap(resource -> resource.elements("instances")
                        .stream()
                        .flatMap(instance -> one(source, "", resource, instance.find("attributes")).stream()))
                .forEach(found::add);
        return List.copyOf(found);
    }

    private static boolean isData(Json resource) {
        return resource.text("mode").filter("data"::equals).isPresent();
    }

    private static Stream<Managed> within(String source, Json module, int depth) {
        String path = module.text("address").orElse("");
        Stream<Managed> own = module.elements("resources")
                .stream()
                .filter(DataSources::isData)
                .flatMap(resource -> one(source, path, resource, resource.find("values")).stream());
        return depth == DEEPEST ? own
                : Stream.concat(own,
                        module.elements("child_modules").stream().flatMap(child -> within(source, child, depth + 1)));
    }

    /** Only what was looked up already, and has an id, tells anything. */
    private static Optional<Managed> one(String source, String module, Json resource, Optional<Json> values) {
        return values.filter(told -> told.text("id").isPresent())
                .filter(Json.Obj.class::isInstance)
                .map(told -> new Managed(source, module, PREFIX + resource.text("type").orElse(""),
                        resource.text("name").orElse(""), resource.text("index"), (Json.Obj) told, Json.none()));
    }
}
