package portico.format.document;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import portico.format.Note;

/**
 * Ids that a document defines otherwise than documents before it.
 *
 * @param others those documents; at least one
 * @param leaning how many things more are left out, because they need what has these ids
 */
record Clash(String source, List<String> ids, List<String> others, int leaning) {

    private static final int NAMED = 3;
    private static final int FEW = 3;

    Clash {
        ids = ids.stream().distinct().toList();
    }

    /** One for each of a few documents; of many, the rest are told together: who opens a folder of networks did not mean one network. */
    static List<Note> notes(List<Clash> clashes) {
        Stream<Note> few = clashes.stream().limit(FEW).map(Clash::note);
        List<Clash> rest = clashes.stream().skip(FEW).toList();
        return rest.isEmpty() ? few.toList() : Stream.concat(few, Stream.of(together(rest))).toList();
    }

    private static Note together(List<Clash> rest) {
        String files = rest.stream().limit(NAMED).map(Clash::source).collect(Collectors.joining(", "))
                + (rest.size() > NAMED ? " and " + (rest.size() - NAMED) + " more" : "");
        return Note.error("", "",
                rest.size() + (rest.size() == 1 ? " document more gives" : " documents more give")
                        + " ids that stand for something else in one before: " + files
                        + ". Networks of their own are opened one at a time");
    }

    /** One note for all of them. */
    Note note() {
        return Note.error(source, "", (ids.size() == 1 ? "1 id means" : ids.size() + " ids mean")
                + " something else in " + who() + ": " + named() + needing() + ". This file by itself is read whole");
    }

    private String who() {
        int more = others.size() - 1;
        return others.getFirst() + (more == 0 ? ", which counts"
                : " and " + more + (more == 1 ? " other file" : " other files") + ", which count");
    }

    private String named() {
        return ids.stream().limit(NAMED).collect(Collectors.joining(", "))
                + (ids.size() > NAMED ? " and " + (ids.size() - NAMED) + " more" : "");
    }

    private String them() {
        return ids.size() == 1 ? "it" : "them";
    }

    private String needing() {
        return switch (leaning) {
            case 0 -> "";
            case 1 -> "; 1 thing that needs " + them() + " is left out too";
            default -> "; " + leaning + " things that need " + them() + " are left out too";
        };
    }
}
