package portico.format.catalogue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import portico.format.Note;
import portico.model.capacity.InstanceType;
import portico.model.capacity.InstanceTypes;

/** Reads a catalogue of instance types: comma separated, one header line, {@code # as of DATE} above it, an empty cell for what is not known. */
public final class InstanceTypesCsv {

    private static final String AS_OF = "# as of ";

    private final String source;
    private final Map<String, InstanceType> types = new LinkedHashMap<>();
    private final List<Note> notes = new ArrayList<>();
    private String asOf = "unknown";
    private List<String> header = List.of();
    /** Without a header that can be used no row means anything. */
    private boolean headless;

    private InstanceTypesCsv(String source) {
        this.source = source;
    }

    /** The rows that can be, and a note with its line for each that cannot. */
    public record Result(InstanceTypes types, List<Note> notes) {

        public Result {
            notes = List.copyOf(notes);
        }
    }

    public static Result read(String source, String text) {
        InstanceTypesCsv csv = new InstanceTypesCsv(source);
        List<String> lines = text.lines().toList();
        for (int i = 0; i < lines.size() && !csv.headless; i++) {
            csv.line(i + 1, lines.get(i));
        }
        return new Result(InstanceTypes.of(csv.asOf, csv.types.values()), csv.notes);
    }

    private void line(int number, String line) {
        if (line.startsWith(AS_OF)) {
            asOf = line.substring(AS_OF.length()).strip();
        } else if (!line.isBlank() && !line.startsWith("#")) {
            row(number, List.of(line.split(",", -1)));
        }
    }

    private void row(int number, List<String> cells) {
        try {
            if (header.isEmpty()) {
                header = InstanceTypeRow.checkedHeader(cells);
            } else {
                add(new InstanceTypeRow(header, cells).type());
            }
        } catch (IllegalArgumentException e) {
            headless = header.isEmpty();
            notes.add(Note.error(source, "line " + number, e.getMessage()));
        }
    }

    private void add(InstanceType type) {
        if (types.putIfAbsent(type.name(), type) != null) {
            throw new IllegalArgumentException(type.name() + " stands here a second time");
        }
    }
}
