package portico.format.masking;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import portico.format.Note;
import portico.format.Progress;
import portico.format.Reading;
import portico.format.Source;
import portico.format.document.DocumentReader;
import portico.format.document.DocumentWriter;
import portico.format.document.Settling;
import portico.model.topology.Topology;

/** Readings with nothing left in them that tells an account. */
public final class Masking {

    private Masking() {}

    /** By way of the document, which holds everything a topology holds as texts. */
    public static Reading of(Reading reading) {
        String document = DocumentWriter.write(reading);
        MaskedLog log = new MaskedLog(reading.flowLog());
        Mask mask = mask(document, reading, log);
        Source masked = new Source("masked", mask.text(document).getBytes(StandardCharsets.UTF_8));
        Reading again = new DocumentReader(Settling.NONE).read(List.of(masked), Progress.NONE);
        return new Reading(again.topology(), reading.notes().stream().map(note -> note(note, mask)).toList(),
                again.stories(), again.statements(), log.by(mask));
    }

    /** For what is drawn of a topology and written of it. */
    public static Mask of(Topology topology) {
        return Mask.of(List.of(DocumentWriter.write(topology, List.of())));
    }

    private static Mask mask(String document, Reading reading, MaskedLog log) {
        List<String> texts = new ArrayList<>(List.of(document));
        reading.notes().forEach(note -> texts.addAll(List.of(note.source(), note.at(), note.message())));
        log.texts().forEach(texts::add);
        return Mask.of(texts);
    }

    private static Note note(Note note, Mask mask) {
        return new Note(note.severity(), mask.text(note.source()), mask.text(note.at()), mask.text(note.message()));
    }
}
