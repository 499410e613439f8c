package portico.format.report;

import portico.format.Note;
import portico.format.json.Json;
import portico.format.json.JsonObject;

/** One note as JSON. */
final class NoteJson {

    private NoteJson() {}

    static Json write(Note note) {
        return new JsonObject().put("severity", Words.kebab(note.severity()))
                .put("source", note.source())
                .put("at", note.at())
                .put("message", note.message())
                .build();
    }
}
