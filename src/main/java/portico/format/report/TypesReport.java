package portico.format.report;

import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import portico.format.json.Json;
import portico.format.json.JsonObject;
import portico.format.json.JsonWriter;
import portico.model.capacity.InstanceType;

/** {@code portico types}: awsvpc task slots with trunking and without, and where the figures come from. */
public final class TypesReport {

    private TypesReport() {}

    public static String json(List<InstanceType> types, String source, String asOf) {
        return JsonWriter.write(new JsonObject().put("asOf", asOf)
                .put("source", source)
                .put("types", types, TypesReport::type)
                .build());
    }

    private static Json type(InstanceType type) {
        return new JsonObject().put("type", type.name())
                .put("vcpus", type.vcpus())
                .put("memoryMiB", type.memoryMiB())
                .put("maxEnis", type.maxEnis())
                .put("defaultCardMaxEnis", type.defaultCardMaxEnis())
                .put("tasksWithoutTrunking", type.tasksWithoutTrunking())
                .put("tasksWithTrunking", type.tasksWithTrunking())
                .put("branchInterfacesForKubernetes", type.branchInterfaces())
                .put("cautiousTasks", type.cautiousTasks())
                .put("caution", isCautious(type) ? Json.of(caution(type)) : Json.none())
                .put("usdPerHour",
                        type.usdPerHour().isPresent() ? Json.of(type.usdPerHour().getAsDouble()) : Json.none())
                .build();
    }

    private static boolean isCautious(InstanceType type) {
        return type.cautiousTasks().isPresent() || type.isTrunkingLower();
    }

    private static String caution(InstanceType type) {
        return type.cautiousTasks().isPresent() ? fewerOnOneCard(type)
                : "trunking lowers the number here: " + number(type.tasksWithTrunking())
                        + " awsvpc tasks with a trunk, " + type.tasksWithoutTrunking() + " without (R63, R65)";
    }

    private static String fewerOnOneCard(InstanceType type) {
        int tasks = type.cautiousTasks().orElseThrow();
        return String.format(Locale.ROOT,
                "several network cards: the documented limit counts all of them, the default card holds %d "
                        + "interfaces, so expect %d awsvpc %s without trunking (R77)",
                type.defaultCardMaxEnis(), tasks, tasks == 1 ? "task" : "tasks");
    }

    public static String text(List<InstanceType> types, String source, String asOf, Ink ink) {
        TextTable table = new TextTable("", "TYPE", "VCPU", "MEMORY MiB", "ENIS", "TASKS", "TRUNKED", "");
        types.forEach(t -> table.row(t.name(), number(t.vcpus()), number(t.memoryMiB()), t.maxEnis(),
                t.tasksWithoutTrunking(), t.supportsTrunking() ? number(t.tasksWithTrunking()) : "none", mark(t)));
        StringBuilder out = new StringBuilder(table.text(ink));
        types.stream()
                .filter(TypesReport::isCautious)
                .limit(3)
                .forEach(t -> out.append('\n').append(t.name()).append(": ").append(caution(t)));
        return out.append(types.stream().anyMatch(TypesReport::isCautious) ? "\n" : "")
                .append('\n')
                .append(ink.dim("source: " + source + ", as of " + asOf))
                .append('\n')
                .toString();
    }

    private static String mark(InstanceType type) {
        if (type.cautiousTasks().isPresent()) {
            return "caution: " + type.cautiousTasks().getAsInt() + " (R77)";
        }
        return type.isTrunkingLower() ? "trunking lowers it" : "";
    }

    private static String number(OptionalInt value) {
        return value.isPresent() ? Integer.toString(value.getAsInt()) : "-";
    }
}
