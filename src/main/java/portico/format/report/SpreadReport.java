package portico.format.report;

import java.util.List;
import java.util.stream.Collectors;
import portico.format.json.Json;
import portico.format.json.JsonObject;
import portico.format.json.JsonWriter;
import portico.model.flow.reach.Opening;
import portico.model.flow.reach.ReachEnd;
import portico.model.flow.reach.Spread;

/** {@code portico reach --from}: how far somebody gets who has taken over one end. */
public final class SpreadReport {

    private SpreadReport() {}

    public static String json(Spread spread) {
        return JsonWriter.write(new JsonObject().put("from", spread.start().name())
                .put("steps", spread.steps(), SpreadReport::step)
                .put("unreached", spread.unreached().stream().map(ReachEnd::name).toList())
                .build());
    }

    private static Json step(Spread.Step step) {
        return new JsonObject().put("distance", step.distance())
                .put("from", step.by().name())
                .put("to", step.to().name())
                .put("ports", step.openings(), opening -> ReachReport.opening(new JsonObject(), opening).build())
                .build();
    }

    /** One row for each step and port, with a header. */
    public static String csv(Spread spread) {
        return "distance,from,to,port,protocol,answer,open,pairs\n" + spread.steps()
                .stream()
                .flatMap(step -> step.openings().stream().map(opening -> row(step, opening)))
                .collect(Collectors.joining());
    }

    private static String row(Spread.Step step, Opening opening) {
        return ReachReport.csvRow(List.of(Integer.toString(step.distance()), step.by().name(), step.to().name()),
                opening, List.of());
    }

    /** @param width columns of the terminal */
    public static String text(Spread spread, int width, Ink ink) {
        StringBuilder out = new StringBuilder(ink.bold("if " + spread.start().name() + " is taken over")).append('\n');
        if (spread.steps().isEmpty()) {
            return out.append("  it can open no connection\n").toString();
        }
        TextTable table = new TextTable("  ", "STEP", "CONNECTS TO", "PORTS", "FROM");
        spread.steps().forEach(step -> table.row(step.distance(), step.to().name(), ports(step), step.by().name()));
        out.append(table.text(ink));
        return out.append(unreached(spread, width)).toString();
    }

    private static String ports(Spread.Step step) {
        return step.openings().stream().map(ReachMatrixText::port).collect(Collectors.joining(" "));
    }

    private static String unreached(Spread spread, int width) {
        return spread.unreached().isEmpty() ? ""
                : "  no way to " + Wrapped.indented(
                        spread.unreached().stream().map(ReachEnd::name).collect(Collectors.joining(", ")), 12, width)
                        + "\n";
    }
}
