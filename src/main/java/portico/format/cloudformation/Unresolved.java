package portico.format.cloudformation;

import portico.format.json.Json;
import portico.format.json.Place;

/** A value that the files do not tell: it stays visible as the expression that asks for it, such as {@code ${VpcId}}. */
final class Unresolved {

    private static final int LONGEST = 200;

    private Unresolved() {}

    /** @param what a slash in it would be taken for the end of a path in an ARN */
    static Json of(String what, Place place) {
        String text = what.length() > LONGEST ? what.substring(0, LONGEST) : what;
        return new Json.Str("${" + text.replace("${", "").replace("}", "").replace('/', ':') + "}", place);
    }

    static boolean is(Json json) {
        return json.text().filter(Unresolved::is).isPresent();
    }

    static boolean is(String text) {
        return text.contains("${");
    }

    /** One of several values that are not told. */
    static Json element(Json list, String index, Place place) {
        return of(list.text().orElse("list") + "[" + index + "]", place);
    }
}
