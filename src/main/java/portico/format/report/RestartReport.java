package portico.format.report;

import java.util.stream.Collectors;
import portico.format.json.Json;
import portico.format.json.JsonObject;
import portico.format.json.JsonWriter;
import portico.model.replacement.Moment;
import portico.model.replacement.Replacement;
import portico.model.replacement.Way;
import portico.model.topology.Task;

/** {@code portico restart}: what clients notice, by the way they reach the task, in seconds after it was told to stop. */
public record RestartReport(Replacement replacement) {

    public String text(Ink ink) {
        return title(ink) + replacement.ways().stream().map(way -> way(way, ink)).collect(Collectors.joining())
                + search(ink);
    }

    private String search(Ink ink) {
        TextTable table = new TextTable("  ", "FROM", "UNTIL", "WHAT ECS DOES");
        replacement.search().forEach(moment -> table.row(moment.from() + " s", until(moment), moment.said()));
        return table.isEmpty() ? "" : "\n" + ink.bold("The new task finds no place") + "\n" + table.text(ink);
    }

    private String title(Ink ink) {
        String old = replacement.old().id() + at(replacement.old());
        String next = replacement.next()
                .map(task -> ink.good(task.id() + at(task)) + " takes its place")
                .orElse(ink.bad("nothing takes its place: no host has room"));
        return ink.bold(old) + " is stopped at 0 s; " + next + " (R91)\n";
    }

    private String at(Task task) {
        String host = task.instance()
                .map(id -> " on " + replacement.before().instance(id).name())
                .orElse(" on Fargate");
        return replacement.address(task).map(address -> " at " + address).orElse("") + host;
    }

    private static String way(Way way, Ink ink) {
        TextTable table = new TextTable("  ", "FROM", "UNTIL", "CLIENTS", "WHY");
        way.moments().forEach(moment -> table.row(moment.from() + " s", until(moment), words(moment), moment.said()));
        return "\n" + ink.bold(heading(way)) + "\n" + table.text(ink);
    }

    private static String until(Moment moment) {
        return moment.until().isPresent() ? moment.until().getAsInt() + " s" : "-";
    }

    private static String words(Moment moment) {
        return switch (moment.outcome()) {
            case WORKS -> "get answers";
            case AT_RISK -> "may fail";
            case FAILS -> "fail";
        };
    }

    /** What clients do who reach it this way. */
    private static String heading(Way way) {
        return switch (way.kind()) {
            case ADDRESS -> "Who keeps the address " + way.called();
            case CLOUD_MAP -> "Who asks Cloud Map for " + way.called();
            case LOAD_BALANCER -> "Who calls the load balancer " + way.called();
            case SERVICE_CONNECT -> "Who calls " + way.called() + " by Service Connect";
        };
    }

    public String json() {
        return JsonWriter.write(new JsonObject().put("task", replacement.old().id().value())
                .put("service", replacement.old().service())
                .put("oldAddress", replacement.address(replacement.old()))
                .put("next", replacement.next().map(Task::id))
                .put("newAddress", replacement.next().flatMap(replacement::address))
                .put("ways", replacement.ways(), RestartReport::way)
                .when(!replacement.search().isEmpty(),
                        o -> o.put("search", replacement.search(), RestartReport::searched))
                .build());
    }

    private static Json way(Way way) {
        return new JsonObject().put("kind", Words.kebab(way.kind()))
                .put("called", way.called())
                .put("moments", way.moments(), RestartReport::moment)
                .build();
    }

    private static Json searched(Moment moment) {
        return new JsonObject().put("fromSeconds", moment.from())
                .put("untilSeconds", moment.until())
                .put("what", LookupReport.said(moment.said()))
                .build();
    }

    private static Json moment(Moment moment) {
        return new JsonObject().put("fromSeconds", moment.from())
                .put("untilSeconds", moment.until())
                .put("clients", Words.kebab(moment.outcome()))
                .put("why", LookupReport.said(moment.said()))
                .build();
    }
}
