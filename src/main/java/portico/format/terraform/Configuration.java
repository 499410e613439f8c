package portico.format.terraform;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import portico.format.json.Json;

/** The code behind a plan, as far as Terraform prints it: expressions of resources, arguments and outputs of modules. Instances of a module share it. */
record Configuration(Json root) {

    static String path(String module, String call) {
        return module.isEmpty() ? "module." + call : module + ".module." + call;
    }

    /** The module that calls this one. */
    static String above(String module) {
        int at = module.lastIndexOf("module.");
        return at <= 0 ? "" : module.substring(0, at - 1);
    }

    private static String call(String module) {
        int at = module.lastIndexOf("module.");
        return withoutIndex(at < 0 ? module : module.substring(at + "module.".length()));
    }

    private static String withoutIndex(String name) {
        return name.contains("[") ? name.substring(0, name.indexOf('[')) : name;
    }

    /** The code of a module; nothing where it is not printed. */
    private Json module(String path) {
        if (path.isEmpty()) {
            return root;
        }
        return called(path).flatMap(call -> call.find("module")).orElseGet(Json::none);
    }

    private Optional<Json> called(String path) {
        return path.isEmpty() ? Optional.empty()
                : module(above(path)).find("module_calls").flatMap(calls -> calls.find(call(path)));
    }

    Json output(String module, String name) {
        return module(module).find("outputs")
                .flatMap(outputs -> outputs.find(name))
                .flatMap(output -> output.find("expression"))
                .orElseGet(Json::none);
    }

    Json argument(String module, String variable) {
        return called(module).flatMap(call -> call.find("expressions"))
                .flatMap(expressions -> expressions.find(variable))
                .orElseGet(Json::none);
    }

    Json expressions(String module, String type, String name) {
        List<Json> resources = module(module).elements("resources");
        Stream<Json> named = resources.stream()
                .filter(r -> r.text("type").filter(type::equals).isPresent()
                        && r.text("name").filter(name::equals).isPresent());
        return named.findFirst().flatMap(r -> r.find("expressions")).orElseGet(Json::none);
    }
}
