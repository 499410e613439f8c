package portico.format.report;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import portico.format.difference.Difference;
import portico.format.difference.Difference.Detail;
import portico.format.json.Json;
import portico.format.json.JsonObject;
import portico.format.json.JsonWriter;

/** {@code portico diff}: what differs between two networks. */
public record DifferenceReport(List<Difference> differences) {

    public String json() {
        return JsonWriter.write(new JsonObject().put("differences", differences, DifferenceReport::difference).build());
    }

    private static Json difference(Difference difference) {
        return new JsonObject().put("kind", difference.kind())
                .put("id", difference.id())
                .put("change", Words.kebab(difference.change()))
                .put("details", difference.details(), DifferenceReport::detail)
                .build();
    }

    private static Json detail(Detail detail) {
        return new JsonObject().put("path", detail.path())
                .put("before", detail.before().orElseGet(Json::none))
                .put("after", detail.after().orElseGet(Json::none))
                .build();
    }

    public String text(Ink ink) {
        String title = differences.isEmpty() ? ink.good("no difference")
                : ink.bold(Words.count(differences.size(), "difference"));
        return title + "\n"
                + differences.stream().map(difference -> text(difference, ink)).collect(Collectors.joining());
    }

    private static String text(Difference difference, Ink ink) {
        String what = difference.kind().equals(difference.id()) ? difference.id()
                : difference.kind() + " " + difference.id();
        return switch (difference.change()) {
            case ADDED -> ink.good("+ " + what) + "\n";
            case REMOVED -> ink.bad("- " + what) + "\n";
            case CHANGED -> "~ " + what + "\n"
                    + difference.details()
                            .stream()
                            .map(detail -> "    " + detail.path() + ": " + text(detail) + "\n")
                            .collect(Collectors.joining());
        };
    }

    private static String text(Detail detail) {
        Optional<String> before = detail.before().map(DifferenceReport::value);
        Optional<String> after = detail.after().map(DifferenceReport::value);
        return before.isEmpty() ? "+ " + after.orElse("")
                : after.map(now -> before.get() + " -> " + now).orElseGet(() -> "- " + before.get());
    }

    private static String value(Json json) {
        return json.text().orElseGet(() -> JsonWriter.line(json));
    }
}
