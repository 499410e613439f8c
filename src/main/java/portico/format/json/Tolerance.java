package portico.format.json;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.SequencedMap;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadFeature;

/** What people write that is not JSON and is read all the same (R184). */
public final class Tolerance {

    /** What is said of commas behind the last element. */
    public static final String TRAILING_COMMA = "a comma behind the last element is not JSON; it was skipped";

    /** Parsers by what is said where they were needed; the least tolerant first. */
    static final SequencedMap<String, JsonFactory> ALL = all();

    private Tolerance() {}

    private static SequencedMap<String, JsonFactory> all() {
        SequencedMap<String, JsonFactory> all = new LinkedHashMap<>();
        all.put("comments are not JSON; they were skipped", allowing(JsonReadFeature.ALLOW_JAVA_COMMENTS));
        all.put(TRAILING_COMMA, allowing(JsonReadFeature.ALLOW_TRAILING_COMMA));
        all.put("comments and commas behind the last element are not JSON; they were skipped",
                allowing(JsonReadFeature.ALLOW_JAVA_COMMENTS, JsonReadFeature.ALLOW_TRAILING_COMMA));
        return Collections.unmodifiableSequencedMap(all);
    }

    private static JsonFactory allowing(JsonReadFeature... features) {
        return JsonFactory.builder().enable(features[0], features).build();
    }
}
