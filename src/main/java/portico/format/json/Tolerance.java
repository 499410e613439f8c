package portico.format.json;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.function.Function;
import java.util.stream.Stream;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadFeature;

/** What people write that is not JSON and is read all the same (R184). */
public final class Tolerance {

    /** What is said of commas behind the last element. */
    public static final String TRAILING_COMMA = "a comma behind the last element is not JSON; it was skipped";

    private static final JsonFactory STRICT = JsonFactory.builder().build();

    /** Parsers by what is said where they were needed; the least tolerant first. */
    private static final SequencedMap<String, JsonFactory> ALL = all();

    private Tolerance() {}

    private static SequencedMap<String, JsonFactory> all() {
        SequencedMap<String, JsonFactory> all = new LinkedHashMap<>();
        all.put("comments are not JSON; they were skipped", allowing(JsonReadFeature.ALLOW_JAVA_COMMENTS));
        all.put(TRAILING_COMMA, allowing(JsonReadFeature.ALLOW_TRAILING_COMMA));
        all.put("comments and commas behind the last element are not JSON; they were skipped",
                allowing(JsonReadFeature.ALLOW_JAVA_COMMENTS, JsonReadFeature.ALLOW_TRAILING_COMMA));
        return Collections.unmodifiableSequencedMap(all);
    }

    /** What the strict parser makes of a text; where it meets a fault, what the least tolerant makes of it that gets further. */
    static ParsedJson read(Function<JsonFactory, ParsedJson> parse) {
        ParsedJson strict = parse.apply(STRICT);
        ParsedJson best = strict;
        for (Map.Entry<String, JsonFactory> tolerance : ALL.entrySet()) {
            if (best.isWhole()) {
                return best;
            }
            ParsedJson tolerant = parse.apply(tolerance.getValue());
            if (tolerant.isWhole() || tolerant.values() > best.values()) {
                best = new ParsedJson(tolerant.value(), tolerant.more(), forgiven(strict, tolerant, tolerance.getKey()),
                        tolerant.rest());
            }
        }
        return best;
    }

    private static List<ParsedJson.Problem> forgiven(ParsedJson strict, ParsedJson tolerant, String what) {
        List<ParsedJson.Problem> all = new ArrayList<>(tolerant.problems());
        Stream.concat(strict.problems().stream(), strict.rest().stream())
                .filter(ParsedJson.Problem::fatal)
                .forEach(p -> all.add(0, new ParsedJson.Problem(p.place(), false, what)));
        return all;
    }

    private static JsonFactory allowing(JsonReadFeature... features) {
        return JsonFactory.builder().enable(features[0], features).build();
    }
}
