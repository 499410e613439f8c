package portico.format.yaml;

import java.io.ByteArrayInputStream;
import java.nio.charset.CharacterCodingException;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.YamlUnicodeReader;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;
import portico.format.json.ParsedJson;
import portico.format.json.Place;

/** Reads a text as YAML. Never throws for what stands in the text: faults become problems with their line and column. */
public final class YamlParsing {

    /** Longer texts are no templates, and parsing them would take long. */
    private static final int LARGEST_MIB = 16;

    private static final LoadSettings SETTINGS = LoadSettings.builder()
            .setUseMarks(true)
            .setCodePointLimit(LARGEST_MIB << 20)
            .build();

    private YamlParsing() {}

    /** Reads UTF-8 or UTF-16, and of several documents in one text each. A tagged value becomes an object whose only key is the tag. */
    public static ParsedJson parse(byte[] bytes) {
        if (bytes.length > LARGEST_MIB << 20) {
            String why = "Portico reads YAML of up to " + LARGEST_MIB + " MiB";
            return new ParsedJson(Optional.empty(), List.of(new ParsedJson.Problem(Place.NOWHERE, true, why)));
        }
        YamlUnicodeReader text = new YamlUnicodeReader(new ByteArrayInputStream(bytes));
        Iterator<Event> events = new ParserImpl(SETTINGS, new StreamReader(SETTINGS, text));
        return new YamlTree(events).documents();
    }

    /** What a text is refused for. */
    static ParsedJson.Problem fault(YamlEngineException fault) {
        return fault instanceof MarkedYamlEngineException marked
                ? new ParsedJson.Problem(marked.getProblemMark().map(YamlParsing::place).orElse(Place.NOWHERE), true,
                        oneLine(marked.getProblem()))
                : new ParsedJson.Problem(Place.NOWHERE, true,
                        fault.getCause() instanceof CharacterCodingException
                                ? "its bytes are no text in UTF-8 or UTF-16"
                                : oneLine(fault.getMessage()));
    }

    static Place place(Mark mark) {
        return new Place(mark.getLine() + 1, mark.getColumn() + 1);
    }

    private static String oneLine(String message) {
        return Optional.ofNullable(message).flatMap(text -> text.lines().findFirst()).orElse("not YAML");
    }
}
