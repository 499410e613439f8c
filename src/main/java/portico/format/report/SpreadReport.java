package portico.format.report;

import java.util.List;
import java.util.stream.Collectors;
import portico.format.json.Json;
import portico.format.json.JsonObject;
import portico.format.json.JsonWriter;
import portico.model.flow.reach.Opening;
import portico.model.flow.reach.Fronts;
import portico.model.flow.reach.ReachEnd;
import portico.model.flow.reach.Spread;
import portico.model.topology.Topology;

/** {@code portico reach --from}: how far somebody gets who has taken over one end. */
public final class SpreadReport {

    private final Spread spread;
    private final Fronts fronts;

    /** @param topology the network in which it spreads */
    public SpreadReport(Spread spread, Topology topology) {
        this.spread = spread;
        fronts = new Fronts(topology);
    }

    public String json() {
        return JsonWriter.write(new JsonObject().put("from", spread.start().name())
                .put("steps", spread.steps(), this::step)
                .put("unreached", spread.unreached().stream().map(ReachEnd::name).toList())
                .build());
    }

    private Json step(Spread.Step step) {
        return new JsonObject().put("distance", step.distance())
                .put("from", step.by().name())
                .put("to", step.to().name())
                .put("ports", step.openings(),
                        opening -> ReachReport.opening(new JsonObject(), opening, fronts).build())
                .build();
    }

    /** One row for each step and port, with a header. */
    public String csv() {
        return "distance,from,to,port,protocol,answer,open,pairs,via\n" + spread.steps()
                .stream()
                .flatMap(step -> step.openings().stream().map(opening -> row(step, opening)))
                .collect(Collectors.joining());
    }

    private String row(Spread.Step step, Opening opening) {
        return ReachReport.csvRow(List.of(Integer.toString(step.distance()), step.by().name(), step.to().name()),
                opening, List.of(ReachReport.fronts(opening, fronts)));
    }

    /** @param width columns of the terminal */
    public String text(int width, Ink ink) {
        StringBuilder out = new StringBuilder(ink.bold("if " + spread.start().name() + " is taken over")).append('\n');
        if (spread.steps().isEmpty()) {
            return out.append("  it can open no connection\n").toString();
        }
        TextTable table = new TextTable("  ", "STEP", "CONNECTS TO", "PORTS", "FROM");
        spread.steps().forEach(step -> table.row(step.distance(), step.to().name(), ports(step), step.by().name()));
        out.append(table.text(ink));
        return out.append(unreached(width)).toString();
    }

    private String ports(Spread.Step step) {
        return step.openings()
                .stream()
                .map(opening -> ReachReport.port(opening, fronts))
                .collect(Collectors.joining(" "));
    }

    private String unreached(int width) {
        return spread.unreached().isEmpty() ? ""
                : "  no way to " + Wrapped.indented(
                        spread.unreached().stream().map(ReachEnd::name).collect(Collectors.joining(", ")), 12, width)
                        + "\n";
    }
}
