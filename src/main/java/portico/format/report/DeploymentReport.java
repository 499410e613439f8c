package portico.format.report;

import java.util.stream.Collectors;
import portico.format.json.Json;
import portico.format.json.JsonObject;
import portico.format.json.JsonWriter;
import portico.model.placement.Deployment;
import portico.model.placement.Deployment.Move;
import portico.model.placement.WayOut;

/** {@code portico deploy}: what starts and stops while every task of a service is replaced, and why it goes no further. */
public record DeploymentReport(Deployment deployment) {

    public String text(Ink ink) {
        TextTable moves = new TextTable("  ", "#", "WHAT", "TASK", "HOST", "ADDRESS", "PORTS", "RUN");
        int number = 1;
        for (Move move : deployment.moves()) {
            row(number++, move, moves);
        }
        return ink.bold(title()) + "\n" + (moves.isEmpty() ? "" : moves.text(ink)) + end(ink);
    }

    private String title() {
        boolean anew = deployment.replaced().equals(deployment.service().taskDefinition());
        return deployment.service().name() + ": "
                + (anew ? "each task of " + deployment.replaced() + " gives way to a new one"
                        : deployment.replaced() + " gives way to " + deployment.service().taskDefinition())
                + "; of " + deployment.service().desiredCount() + " desired, at least " + deployment.lower()
                + " keep running and at most " + deployment.upper() + " run at once (R60)";
    }

    private static void row(int number, Move move, TextTable moves) {
        TaskPlace place = new TaskPlace(move.topology(), move.task());
        moves.row(number, words(move), move.task().id(), move.task().instance().map(Object::toString).orElse("Fargate"),
                Words.addressText(place.address()),
                place.ports().stream().map(TaskPlace.Port::text).collect(Collectors.joining(", ")), move.running());
    }

    private static String words(Move move) {
        return switch (move.kind()) {
            case START -> "starts";
            case STOP -> "stops";
        };
    }

    private String end(Ink ink) {
        if (deployment.isComplete()) {
            return ink.good(deployment.moves().isEmpty() ? "Nothing runs that would give way"
                    : "Completes; " + deployment.fewest().orElseThrow() + " to " + deployment.most().orElseThrow()
                            + " tasks ran")
                    + "\n";
        }
        TextTable why = new TextTable("  ", "HOST", "REASON", "WHY");
        deployment.refusals().forEach(refused -> UnplacedText.refusal(refused, why));
        String stuck = deployment.left().isEmpty()
                ? "Ends short: of " + Words.count(deployment.service().desiredCount(), "task") + " "
                        + deployment.lacking()
                        + (deployment.isCutShort()
                                ? " may not start, for at most " + deployment.upper()
                                        + " may run at once; a maximumPercent of 100 lets them (R60)"
                                : " found no place")
                : "Hangs: " + Words.count(deployment.left().size(), "old task") + " may not stop, for at least "
                        + deployment.lower() + " must keep running, and "
                        + (!deployment.mayStart() ? "no other one may start"
                                : why.isEmpty() ? "no new one finds a place" : "no host takes a new one");
        return ink.bad(stuck) + "\n" + (why.isEmpty() ? "" : why.text(ink)) + wayOut();
    }

    /** What would let it complete, or that neither bound does. */
    private String wayOut() {
        return deployment.left().isEmpty() ? "" : deployment.wayOut().words() + " (R60)\n";
    }

    public String json() {
        return JsonWriter.write(new JsonObject().put("service", deployment.service().name())
                .put("from", deployment.replaced().value())
                .put("to", deployment.service().taskDefinition().value())
                .put("lower", deployment.lower())
                .put("upper", deployment.upper())
                .put("completes", deployment.isComplete())
                .put("moves", deployment.moves(), DeploymentReport::move)
                .put("lacking", deployment.lacking())
                .put("left", deployment.left(), id -> Json.of(id.value()))
                .put("opensWith", wayOutJson())
                .put("refusals", deployment.refusals(), UnplacedJson::refusal)
                .build());
    }

    private Json wayOutJson() {
        WayOut out = deployment.wayOut();
        return new JsonObject()
                .when(out.minimumHealthyPercent().isPresent(),
                        o -> o.put("minimumHealthyPercent", out.minimumHealthyPercent()))
                .when(out.maximumPercent().isPresent(), o -> o.put("maximumPercent", out.maximumPercent()))
                .build();
    }

    private static Json move(Move move) {
        Json all = TaskJson.write(move.topology(), move.task());
        return new JsonObject().put("what", Words.kebab(move.kind()))
                .put("task", move.task().id().value())
                .put("instance", move.task().instance())
                .put("privateIp", all.find("privateIp").orElseGet(Json::none))
                .put("ports", all.find("ports").orElseGet(Json::none))
                .put("running", move.running())
                .build();
    }
}
