package portico.format.report;

import java.util.Optional;
import java.util.OptionalInt;
import portico.format.json.Json;
import portico.format.json.JsonObject;
import portico.model.analysis.Analysis;
import portico.model.id.InstanceId;
import portico.model.placement.ClusterHeadroom;
import portico.model.placement.Headroom;
import portico.model.placement.InstanceHeadroom;
import portico.model.placement.InstanceHeadroom.Stranded;
import portico.model.placement.Limit;
import portico.model.placement.Shortage;
import portico.model.topology.Service;
import portico.model.topology.Task;

/** How many more tasks fit, as JSON: on an instance those of the kind that most of its tasks are, on the cluster those of a service. */
final class HeadroomJson {

    private final Analysis analysis;
    private final Headroom typical;

    HeadroomJson(Analysis analysis) {
        this.analysis = analysis;
        this.typical = Headroom.typical(analysis.topology(), analysis.capacity());
    }

    JsonObject instance(InstanceId instance) {
        Headroom headroom = typical.typicalOn(instance);
        InstanceHeadroom room = headroom.on(instance);
        return new JsonObject().put("taskDefinition", headroom.definition().id().value())
                .put("more", room.known() ? OptionalInt.of(room.more()) : OptionalInt.empty())
                .put("runsOutFirst", limit(room.runsOutFirst()))
                .put("barred", room.barred().filter(_ -> room.known()).map(shortage -> shortage.reason().code()))
                .when(!room.known(), o -> o.put("notKnown", room.barred().map(Shortage::detail)))
                .put("stranded", stranded(room.stranded()));
    }

    private static JsonObject stranded(Stranded stranded) {
        return new JsonObject().put("cpu", stranded.cpuUnits())
                .put("memoryMiB", stranded.memoryMiB())
                .put("eni", stranded.enis());
    }

    Json service(Service service) {
        ClusterHeadroom room = Headroom.of(analysis.topology(), analysis.capacity(), service.id()).onAll();
        return new JsonObject().put("id", service.id().value())
                .put("taskDefinition", service.taskDefinition().value())
                .put("launchType", service.launchType().name())
                .put("desired", service.desiredCount())
                .put("placed", placed(service))
                .put("headroom", cluster(room))
                .build();
    }

    private long placed(Service service) {
        return analysis.topology()
                .tasks()
                .stream()
                .filter(task -> task.service().filter(service.id()::equals).isPresent())
                .filter(Task::isPlaced)
                .count();
    }

    private static JsonObject cluster(ClusterHeadroom room) {
        return new JsonObject().put("more", room.isKnown() ? OptionalInt.of(room.more()) : OptionalInt.empty())
                .put("instances", room.instances())
                .put("withRoom", room.withRoom())
                .when(room.unknown() > 0, o -> o.put("notKnown", room.unknown()))
                .put("runsOutFirst", limit(room.runsOutFirst()))
                .put("byLimit", room.tallies(), HeadroomJson::tally);
    }

    private static Json tally(ClusterHeadroom.Tally tally) {
        return new JsonObject().put("runsOutFirst", limit(tally.limit()))
                .put("instances", tally.instances())
                .put("more", tally.more())
                .build();
    }

    private static Optional<String> limit(Optional<Limit> limit) {
        return limit.map(Words::kebab);
    }
}
