package portico.format.yaml;

import java.util.Set;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import portico.format.json.Json;
import portico.format.json.Place;

/** What a scalar stands for, by YAML 1.2's JSON words; whatever they do not know is text, so {@code yes} and {@code 22:22} stay what they are. */
final class Scalars {

    private static final Set<String> NULLS = Set.of("", "~", "null", "Null", "NULL");
    private static final Set<String> TRUTHS = Set.of("true", "True", "TRUE");
    private static final Set<String> UNTRUTHS = Set.of("false", "False", "FALSE");
    private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9]\\d{0,20})(\\.\\d{1,20})?([eE][-+]?\\d{1,3})?");
    private static final String TEXT_TAG = "tag:yaml.org,2002:str";

    private Scalars() {}

    static Json of(ScalarEvent scalar, Place place) {
        String text = scalar.getValue();
        boolean quoted = !scalar.isPlain() || scalar.getTag().filter(TEXT_TAG::equals).isPresent();
        return quoted ? new Json.Str(text, place) : plain(text, place);
    }

    private static Json plain(String text, Place place) {
        if (NULLS.contains(text)) {
            return new Json.Null(place);
        }
        if (TRUTHS.contains(text) || UNTRUTHS.contains(text)) {
            return new Json.Bool(TRUTHS.contains(text), place);
        }
        return NUMBER.matcher(text).matches() ? new Json.Num(text, place) : new Json.Str(text, place);
    }
}
