package portico.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import portico.format.json.Json;
import portico.format.json.JsonParsing;
import portico.format.json.ParsedJson;
import portico.format.yaml.YamlParsing;

/** One file's bytes and name. Its content is parsed once, whoever asks. */
public final class Source {

    private static final String ROOT = "$";

    private final String name;
    private final byte[] bytes;
    private ParsedJson parsed;
    private String root = ROOT;

    /** Takes the bytes over; nobody may change them afterwards. */
    public Source(String name, byte[] bytes) {
        this.name = name;
        this.bytes = bytes;
    }

    /** The path as the user named it; {@code -} for standard input. */
    public String name() {
        return name;
    }

    /** Must not be changed. */
    public byte[] bytes() {
        return bytes;
    }

    /** The content as JSON where it begins as JSON does, else as YAML; with what is wrong with it. */
    public ParsedJson parsed() {
        if (parsed == null) {
            parsed = JsonParsing.begins(bytes) ? JsonParsing.parse(bytes) : yaml();
        }
        return parsed;
    }

    /** A text that begins with a quoted name and is not YAML either is a piece of JSON, whose own fault says more. */
    private ParsedJson yaml() {
        ParsedJson yaml = YamlParsing.parse(bytes);
        return yaml.isWhole() || bytes.length == 0 || bytes[0] != '"' ? yaml : JsonParsing.parse(bytes);
    }

    /** What is wrong with the text itself, for readers that refuse a file that is broken anywhere. */
    public List<Note> faults() {
        return parsed().problems()
                .stream()
                .map(problem -> problem.fatal()
                        ? Note.error(name, problem.place().toString(), problem.message() + "; the file was left out")
                        : Note.warning(name, problem.place().toString(), problem.message()))
                .toList();
    }

    /**
     * Parses now, which for large files takes a while.
     *
     * @throws CancellationException when {@code progress} says so
     */
    public void parse(Progress progress) {
        if (parsed == null && JsonParsing.begins(bytes)) {
            parsed = JsonParsing.parse(bytes, fraction -> {
                progress.report(name, fraction);
                progress.checkGoesOn();
            });
        }
    }

    /** This, or one for each of the values that stand in it one after the other, and one for what is none behind them. */
    public List<Source> documents() {
        if (parsed().more().isEmpty() && parsed.rest().isEmpty()) {
            return List.of(this);
        }
        List<Source> all = new ArrayList<>();
        all.add(document(1, new ParsedJson(parsed.value(), parsed.problems())));
        parsed.more()
                .forEach(value -> all.add(document(all.size() + 1, new ParsedJson(Optional.of(value), List.of()))));
        parsed.rest()
                .ifPresent(rest -> all.add(document(all.size() + 1, new ParsedJson(Optional.empty(), List.of(rest)))));
        return all;
    }

    private Source document(int number, ParsedJson content) {
        Source document = new Source(name, bytes);
        document.parsed = content;
        document.root = "document " + number + ", " + ROOT;
        return document;
    }

    /** How a path to something in it begins. */
    public String root() {
        return root;
    }

    /** Which of several values it is, for notes on the whole of it; empty where it is all there is. */
    public String part() {
        return root.equals(ROOT) ? "" : root;
    }

    /** The content of {@link #parsed}, so far as it could be read; empty where it is neither JSON nor YAML. */
    public Optional<Json> json() {
        return parsed().value();
    }

    @Override
    public String toString() {
        return name + " (" + bytes.length + " bytes)";
    }
}
