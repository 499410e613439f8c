package portico.format.masking;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
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

    public static Reading of(Reading reading) {
        return together(List.of(reading)).getFirst();
    }

    /** All by one mask, so that what is alike in two of them stays alike. */
    public static List<Reading> together(List<Reading> readings) {
        Mask mask = Mask.of(readings.stream().flatMap(Masking::texts).toList());
        return readings.stream().map(reading -> of(reading, mask)).toList();
    }

    /** By way of the document, which holds everything a topology holds as texts. */
    private static Reading of(Reading reading, Mask mask) {
        String document = DocumentWriter.write(reading);
        Source masked = new Source("masked", mask.text(document).getBytes(StandardCharsets.UTF_8));
        Reading again = new DocumentReader(Settling.NONE).read(List.of(masked), Progress.NONE);
        return new Reading(again.topology(), reading.notes().stream().map(note -> note(note, mask)).toList(),
                again.stories(), again.statements(), new MaskedLog(reading.flowLog()).by(mask));
    }

    /** For what is drawn of a topology and written of it. */
    public static Mask of(Topology topology) {
        return Mask.of(List.of(DocumentWriter.write(topology, List.of())));
    }

    private static Stream<String> texts(Reading reading) {
        Stream<String> notes = reading.notes()
                .stream()
                .flatMap(note -> Stream.of(note.source(), note.at(), note.message()));
        Stream<String> log = new MaskedLog(reading.flowLog()).texts();
        return Stream.of(Stream.of(DocumentWriter.write(reading)), notes, log).flatMap(text -> text);
    }

    private static Note note(Note note, Mask mask) {
        return new Note(note.severity(), mask.text(note.source()), mask.text(note.at()), mask.text(note.message()),
                Optional.empty(), note.advice());
    }
}
