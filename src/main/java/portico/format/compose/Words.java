package portico.format.compose;

import java.util.List;
import portico.format.json.Json;

/** Words that the notes on Compose files share. */
final class Words {

    private Words() {}

    static String counted(int count, String what) {
        return count + " " + what + (count == 1 ? "" : "s");
    }

    static String file(String source) {
        return source.substring(Math.max(source.lastIndexOf('/'), source.lastIndexOf('\\')) + 1);
    }

    /** Extensions of the file that mean nothing to the reader. */
    static String extensions(Json root) {
        List<String> names = root instanceof Json.Obj(var members, var _)
                ? members.keySet()
                        .stream()
                        .filter(key -> key.startsWith("x-") && !List.of("x-aws-cluster", "x-aws-vpc").contains(key))
                        .toList()
                : List.of();
        return names.isEmpty() ? "" : "; extensions that are not read: " + String.join(", ", names);
    }
}
