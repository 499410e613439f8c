package portico.format.terraform;

import java.util.Optional;
import portico.format.json.Json;
import portico.format.json.Place;

/**
 * One resource that Terraform manages.
 *
 * @param module where it stands, such as {@code module.vpc}; empty for the root
 * @param index among those of one name; empty where there is no count
 * @param values attributes that are known
 * @param expressions what the configuration says for each attribute; nothing where there is none
 */
record Managed(String source, String module, String type, String name, Optional<String> index, Json.Obj values,
        Json expressions) {

    /** Its name among all resources of its type. */
    String label() {
        String path = module.isEmpty() ? name : module.replaceAll("(^|\\.)module\\.", "$1") + "." + name;
        return path + index.map(i -> "[" + i + "]").orElse("");
    }

    Place place() {
        return values.place();
    }

    /** By its tag, else by its name in the code. */
    String title() {
        return values.find("tags").flatMap(tags -> tags.text("Name")).orElseGet(this::label);
    }
}
