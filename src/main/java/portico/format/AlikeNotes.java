package portico.format;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Collects notes. Many that say the same of many places of a file become one, which counts them and names the first; a flood of kinds is cut off. */
public final class AlikeNotes {

    /** As many as this stand one by one. */
    private static final int FEW = 5;
    private static final int PLACES = 3;
    private static final int MOST_KINDS = 500;

    /** What differs between notes that are alike: words in quotation marks, and words with digits or signs inside, as ids and addresses have. */
    private static final Pattern NAMES = Pattern.compile("\"[^\"]*\"|\\S*(?:\\d|[a-z0-9][-_/:.][a-z0-9])\\S*");
    private static final Pattern INDEX = Pattern.compile("\\[\\d+]");

    private final Map<Kind, Alike> kinds = new LinkedHashMap<>();
    private final List<Entry> entries = new ArrayList<>();
    private int more;

    private record Kind(Note.Severity severity, String source, String path, String message) {

        static Kind of(Note note) {
            int path = note.at().indexOf('$');
            return new Kind(note.severity(), note.source(),
                    path < 0 ? "" : INDEX.matcher(note.at().substring(path)).replaceAll("[]"),
                    NAMES.matcher(note.message()).replaceAll("…"));
        }
    }

    /** Those of one kind, so far as they are kept. */
    private static final class Alike {
        private final List<Note> first = new ArrayList<>();
        private int count;

        boolean add(Note note) {
            count++;
            return count <= FEW && first.add(note);
        }

        boolean isFew() {
            return count <= FEW;
        }

        Note sum() {
            Note one = first.getFirst();
            String places = first.stream()
                    .skip(1)
                    .limit(PLACES)
                    .map(Note::at)
                    .filter(at -> !at.isEmpty())
                    .distinct()
                    .collect(Collectors.joining("; "));
            return one.saying(
                    "; and " + (count - 1) + " more like it" + (places.isEmpty() ? "" : ", the next at " + places));
        }
    }

    /** @param isFirst whether it is the first of its kind, in whose place the sum of all stands */
    private record Entry(Note note, Alike alike, boolean isFirst) {}

    /** These notes, in their order. */
    public static List<Note> of(List<Note> notes) {
        AlikeNotes alike = new AlikeNotes();
        notes.forEach(alike::add);
        return alike.all();
    }

    public void add(Note note) {
        Kind kind = Kind.of(note);
        if (kinds.size() >= MOST_KINDS && !kinds.containsKey(kind)) {
            more++;
            return;
        }
        Alike alike = kinds.computeIfAbsent(kind, k -> new Alike());
        if (alike.add(note)) {
            entries.add(new Entry(note, alike, alike.count == 1));
        }
    }

    public List<Note> all() {
        List<Note> all = new ArrayList<>();
        for (Entry entry : entries) {
            if (entry.alike().isFew()) {
                all.add(entry.note());
            } else if (entry.isFirst()) {
                all.add(entry.alike().sum());
            }
        }
        if (more > 0) {
            all.add(Note.warning("", "", "and " + more + " more notes"));
        }
        return all;
    }
}
