package portico.format.document;

import portico.format.Note;
import portico.format.json.Json;

/**
 * A value in a document, and where it stands.
 *
 * @param path from the root, such as {@code $.services[0]}
 */
record Element(String source, String path, Json json) {

    void note(Notes notes, Note.Severity severity, String message) {
        notes.add(severity, source, json.place(), path, message);
    }

    Element member(String name, Json value) {
        return new Element(source, path + "." + name, value);
    }

    Element item(int index, Json value) {
        return new Element(source, path + "[" + index + "]", value);
    }

    /** What the value is, for messages. */
    String kind() {
        return switch (json) {
            case Json.Obj _ -> "an object";
            case Json.Arr _ -> "a list";
            case Json.Str _ -> "a text";
            case Json.Num _ -> "a number";
            case Json.Bool _ -> "true or false";
            case Json.Null _ -> "null";
        };
    }
}
