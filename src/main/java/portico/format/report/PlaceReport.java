package portico.format.report;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import portico.format.json.Json;
import portico.format.json.JsonObject;
import portico.format.json.JsonWriter;
import portico.model.analysis.Analysis;
import portico.model.analysis.Unplaced;
import portico.model.capacity.InstanceTypes;
import portico.model.id.TaskId;
import portico.model.placement.PlacementRequest;
import portico.model.remedy.placement.PlacementMend;
import portico.model.remedy.placement.PlacementRemedies;
import portico.model.topology.Task;

/**
 * {@code portico place}: where the scheduler puts the tasks that were asked for, why the others wait, and what would make room for them.
 *
 * @param analysis of the topology afterwards
 * @param types the catalogue that it was analysed by
 */
public record PlaceReport(PlacementRequest request, Analysis analysis, InstanceTypes types) {

    public String json() {
        return JsonWriter.write(new JsonObject().put("placed", request.placed(), this::placed)
                .put("unplaced", unplaced(), this::unplaced)
                .build());
    }

    private Json unplaced(Unplaced group) {
        return UnplacedJson.object(group).put("mends", mends(group), PlacementMendReport::json).build();
    }

    /** With those of its kind that nobody asked for: they take what room there is as well. */
    private Unplaced whole(Unplaced group) {
        return analysis.unplaced()
                .stream()
                .filter(all -> all.tasks().containsAll(group.tasks()))
                .findFirst()
                .orElse(group);
    }

    private List<PlacementMend> mends(Unplaced group) {
        return PlacementRemedies.of(analysis, whole(group), types);
    }

    private Json placed(Task task) {
        Json all = TaskJson.write(request.topology(), task);
        return new JsonObject().put("task", task.id().value())
                .put("instance", task.instance())
                .put("availabilityZone", all.find("availabilityZone").orElseGet(Json::none))
                .put("privateIp", all.find("privateIp").orElseGet(Json::none))
                .put("ports", all.find("ports").orElseGet(Json::none))
                .build();
    }

    public String text(Ink ink) {
        StringBuilder out = new StringBuilder(ink.bold(title())).append(beside()).append('\n');
        TextTable table = new TextTable("  ", "TASK", "HOST", "ZONE", "ADDRESS", "PORTS");
        request.placed().forEach(task -> row(task, table));
        out.append(table.isEmpty() ? "" : table.text(ink));
        unplaced().forEach(group -> out.append(UnplacedText.write(group, UnplacedText.who(group), ink))
                .append(PlacementMendReport.text(mends(group), whole(group).tasks().size(), ink)));
        return out.toString();
    }

    private String title() {
        int asked = request.asked().size();
        return request.placed().size() + " of "
                + (!request.besides().isEmpty() ? asked + " more task" + (asked == 1 ? "" : "s")
                        : Words.count(asked, "task"))
                + " placed";
    }

    /** Those of the same service or definition that wait already, and are not of the number that was asked for. */
    private String beside() {
        int waiting = request.besides().size();
        return waiting == 0 ? ""
                : ", beside " + waiting + (waiting == 1 ? " that waits already" : " that wait already");
    }

    private void row(Task task, TextTable table) {
        TaskPlace place = new TaskPlace(request.topology(), task);
        table.row(task.id(), task.instance().map(Object::toString).orElse("Fargate"), place.zone().orElse("-"),
                Words.addressText(place.address()),
                place.ports().stream().map(TaskPlace.Port::text).collect(Collectors.joining(", ")));
    }

    /** What waits of those that were asked for, and of no others. */
    private List<Unplaced> unplaced() {
        Set<TaskId> asked = Set.copyOf(request.asked());
        return analysis.unplaced()
                .stream()
                .map(group -> new Unplaced(group.service(), group.taskDefinition(),
                        group.tasks().stream().filter(asked::contains).toList(), group.event(), group.refusals(),
                        group.failedStarts()))
                .filter(group -> !group.tasks().isEmpty())
                .toList();
    }
}
