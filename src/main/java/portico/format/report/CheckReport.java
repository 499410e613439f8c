package portico.format.report;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import portico.format.Note;
import portico.format.json.JsonObject;
import portico.format.json.JsonWriter;
import portico.model.check.Finding;
import portico.model.check.Severity;

/** {@code portico check}: the findings, the worst first. */
public final class CheckReport {

    private CheckReport() {}

    public static String text(List<Finding> findings, Ink ink) {
        return findings.isEmpty() ? ink.good("nothing found") + "\n"
                : FindingText.list(worstFirst(findings), ink).stripLeading() + "\n" + summary(findings) + "\n";
    }

    private static String summary(List<Finding> findings) {
        return Arrays.stream(Severity.values())
                .map(s -> count(findings, s) + " " + Words.plain(s))
                .collect(Collectors.joining(", "));
    }

    private static long count(List<Finding> findings, Severity severity) {
        return findings.stream().filter(finding -> finding.severity() == severity).count();
    }

    private static List<Finding> worstFirst(List<Finding> findings) {
        return findings.stream().sorted((a, b) -> a.severity().compareTo(b.severity())).toList();
    }

    public static String json(List<Finding> findings, List<Note> notes) {
        JsonObject counts = new JsonObject();
        Arrays.stream(Severity.values()).forEach(s -> counts.put(Words.kebab(s), count(findings, s)));
        return JsonWriter.write(new JsonObject().put("findings", worstFirst(findings), FindingJson::write)
                .put("counts", counts)
                .put("notes", notes, NoteJson::write)
                .build());
    }

    /**
     * Workflow commands of GitHub Actions, one line for each finding.
     *
     * @param file what the annotations point to
     */
    public static String github(List<Finding> findings, String file) {
        return worstFirst(findings).stream()
                .map(f -> command(f.severity()) + " file=" + property(file) + ",title="
                        + property(f.rule() + " " + f.subject()) + "::" + data(f.message()) + "\n")
                .collect(Collectors.joining());
    }

    private static String command(Severity severity) {
        return switch (severity) {
            case ERROR -> "::error";
            case WARNING -> "::warning";
            case ADVICE -> "::notice";
        };
    }

    private static String data(String text) {
        return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    }

    private static String property(String text) {
        return data(text).replace(":", "%3A").replace(",", "%2C");
    }
}
