package portico.format.report;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import portico.format.Note;
import portico.format.json.JsonObject;
import portico.format.json.JsonWriter;
import portico.model.check.Finding;
import portico.model.check.Severity;

/** {@code portico check}: the findings, the worst first. */
public final class CheckReport {

    private CheckReport() {}

    /** @param complete whether all that was given could be read, and so was checked */
    public static String text(List<Finding> findings, boolean complete, Ink ink) {
        if (findings.isEmpty()) {
            return (complete ? ink.good("nothing found")
                    : ink.warn("not everything could be read; what could be has no findings")) + "\n";
        }
        String limits = complete ? "" : ink.warn("; only what could be read was checked");
        return FindingText.list(worstFirst(findings), ink).stripLeading() + "\n" + summary(findings) + limits + "\n";
    }

    private static String summary(List<Finding> findings) {
        return Arrays.stream(Severity.values())
                .map(s -> counted(count(findings, s), s))
                .collect(Collectors.joining(", "));
    }

    private static String counted(long count, Severity severity) {
        String noun = switch (severity) {
            case ERROR, WARNING -> Words.plain(severity) + (count == 1 ? "" : "s");
            case ADVICE -> count == 0 ? "advice" : count == 1 ? "piece of advice" : "pieces of advice";
        };
        return (count == 0 ? "no" : count) + " " + noun;
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
                .put("complete", notes.stream().noneMatch(CheckReport::isLoss))
                .put("notes", notes, NoteJson::write)
                .build());
    }

    /**
     * Workflow commands of GitHub Actions, one line for each finding, and one for each thing that could not be read and so was not checked.
     *
     * @param file what the annotations of findings point to
     */
    public static String github(List<Finding> findings, List<Note> notes, String file) {
        Stream<String> unread = notes.stream()
                .filter(CheckReport::isLoss)
                .map(n -> annotation("::error", n.source(), "could not be read", n.at() + ": " + n.message()));
        Stream<String> found = worstFirst(findings).stream()
                .map(f -> annotation(command(f.severity()), file, f.rule() + " " + f.subject(), f.message()));
        return Stream.concat(unread, found).collect(Collectors.joining());
    }

    private static String annotation(String command, String file, String title, String message) {
        return command + " file=" + property(file) + ",title=" + property(title) + "::" + data(message) + "\n";
    }

    private static boolean isLoss(Note note) {
        return note.severity() == Note.Severity.ERROR;
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
