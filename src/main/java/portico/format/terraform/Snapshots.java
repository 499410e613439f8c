package portico.format.terraform;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import portico.format.Source;
import portico.format.json.Json;

/** The managed resources of a file, whichever of Terraform's formats it has. */
final class Snapshots {

    private static final int DEEPEST = 20;

    private Snapshots() {}

    static boolean isShown(Json root) {
        return root.text("format_version").isPresent()
                && (root.find("planned_values").isPresent() || root.find("values").isPresent());
    }

    /** The version of the format, where it is newer than those that are known. */
    static Optional<Json> newer(Json root) {
        return root.find("format_version")
                .filter(version -> version.text().filter(text -> !text.matches("[01](\\..*)?")).isPresent());
    }

    static boolean isState(Json root) {
        boolean told = root.text("terraform_version").isPresent() || root.text("lineage").isPresent();
        return told && (root.text("version").filter("4"::equals).isPresent() && root.find("resources").isPresent()
                || root.text("version").filter("3"::equals).isPresent() && root.find("modules").isPresent());
    }

    /** Such as {@code plan} or {@code state version 4}. */
    static String format(Json root) {
        return isShown(root) ? root.find("planned_values").isPresent() ? "plan" : "state"
                : "state version " + root.text("version").orElse("");
    }

    static List<Managed> of(Source source, Json root, Configuration configuration) {
        if (isShown(root)) {
            List<Managed> found = new ArrayList<>();
            root.find("planned_values")
                    .or(() -> root.find("values"))
                    .flatMap(values -> values.find("root_module"))
                    .ifPresent(module -> module(source.name(), module, configuration, found, 0));
            return found;
        }
        return root.text("version").filter("4"::equals).isPresent() ? state4(source.name(), root)
                : state3(source.name(), root);
    }

    private static void module(String source, Json module, Configuration configuration, List<Managed> found,
            int depth) {
        String path = module.text("address").orElse("");
        module.elements("resources").forEach(r -> shown(source, path, r, configuration).ifPresent(found::add));
        if (depth < DEEPEST) {
            module.elements("child_modules").forEach(m -> module(source, m, configuration, found, depth + 1));
        }
    }

    private static Optional<Managed> shown(String source, String module, Json resource, Configuration configuration) {
        String type = resource.text("type").orElse("");
        String name = resource.text("name").orElse("");
        boolean managed = !resource.text("mode").filter("data"::equals).isPresent() && !type.isEmpty();
        return !managed ? Optional.empty()
                : Optional.of(new Managed(source, module, type, name, resource.text("index"),
                        object(resource.find("values"), resource), configuration.expressions(module, type, name)));
    }

    private static Json.Obj object(Optional<Json> values, Json where) {
        return values.filter(Json.Obj.class::isInstance)
                .map(Json.Obj.class::cast)
                .orElseGet(() -> new Json.Obj(new LinkedHashMap<>(), where.place()));
    }

    private static List<Managed> state4(String source, Json root) {
        return root.elements("resources")
                .stream()
                .filter(r -> !r.text("mode").filter("data"::equals).isPresent() && r.text("type").isPresent())
                .flatMap(r -> r.elements("instances").stream().map(i -> instance(source, r, i)))
                .toList();
    }

    private static Managed instance(String source, Json resource, Json instance) {
        Optional<Json> flat = instance.find("attributes_flat").map(Flatmap::unfolded);
        return new Managed(source, resource.text("module").orElse(""), resource.text("type").orElse(""),
                resource.text("name").orElse(""), instance.text("index_key"),
                object(instance.find("attributes").or(() -> flat), instance), Json.none());
    }

    private static List<Managed> state3(String source, Json root) {
        return root.elements("modules").stream().flatMap(module -> {
            String path = String.join(".",
                    module.elements("path")
                            .stream()
                            .skip(1)
                            .flatMap(p -> p.text().stream())
                            .map(p -> "module." + p)
                            .toList());
            return module.find("resources").stream().flatMap(resources -> members(source, path, resources));
        }).toList();
    }

    private static Stream<Managed> members(String source, String path, Json resources) {
        return resources instanceof Json.Obj(var members, var _)
                ? members.entrySet()
                        .stream()
                        .filter(entry -> !entry.getKey().startsWith("data."))
                        .map(entry -> flat(source, path, entry.getKey(), entry.getValue()))
                : Stream.empty();
    }

    private static Managed flat(String source, String path, String address, Json resource) {
        String[] parts = address.split("\\.", 3);
        Optional<Json> attributes = resource.find("primary").flatMap(primary -> primary.find("attributes"));
        return new Managed(source, path, resource.text("type").orElse(parts[0]), parts.length > 1 ? parts[1] : "",
                parts.length > 2 ? Optional.of(parts[2]) : Optional.empty(),
                object(attributes.map(Flatmap::unfolded), resource), Json.none());
    }
}
