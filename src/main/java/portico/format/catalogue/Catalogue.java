package portico.format.catalogue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import portico.format.Note;
import portico.model.capacity.InstanceTypes;

/**
 * The instance types that are counted by, and where they come from.
 *
 * @param source the file, or what the bundled one was collected from
 * @param notes rows that were refused, each with its line and reason; none of the bundled one
 */
public record Catalogue(InstanceTypes types, String source, List<Note> notes) {

    public Catalogue {
        notes = List.copyOf(notes);
    }

    /** The one that comes with Portico. */
    public static Catalogue bundled() {
        return new Catalogue(Catalogues.instanceTypes(), Catalogues.INSTANCE_TYPES_SOURCE, List.of());
    }

    /** The person's own, which takes the place of the bundled one; the bundled one where there is none, or where nothing can be read of it. */
    public static Catalogue of(Optional<Path> own) {
        return own.map(Catalogue::read).orElseGet(Catalogue::bundled);
    }

    /** Whether no row of the person's own had to be left out. */
    public boolean isComplete() {
        return notes.stream().noneMatch(note -> note.severity() == Note.Severity.ERROR);
    }

    private static Catalogue read(Path file) {
        try {
            return read(file.toString(), Files.readString(file, StandardCharsets.UTF_8));
        } catch (IOException e) {
            Note note = Note.error(file.toString(), "", "the catalogue cannot be read: "
                    + (e instanceof NoSuchFileException ? "there is no such file" : e.getMessage()));
            return bundledInstead(file.toString(), List.of(note));
        }
    }

    private static Catalogue read(String file, String text) {
        InstanceTypesCsv.Result result = InstanceTypesCsv.read(file, text);
        if (result.types().all().isEmpty()) {
            return bundledInstead(file, result.notes());
        }
        List<Note> notes = new ArrayList<>(result.notes());
        InstanceTypes ours = Catalogues.instanceTypes();
        if (result.types().isOlderThan(ours)) {
            notes.add(Note.warning(file, "", "this catalogue is of " + result.types().asOf()
                    + ", older than the bundled one of " + ours.asOf()));
        }
        return new Catalogue(result.types(), file, notes);
    }

    private static Catalogue bundledInstead(String file, List<Note> reasons) {
        Catalogue bundled = bundled();
        List<Note> notes = new ArrayList<>(reasons);
        notes.add(Note.error(file, "", "no instance type could be read; the bundled catalogue of "
                + bundled.types.asOf() + " is used instead"));
        return new Catalogue(bundled.types, bundled.source, notes);
    }
}
