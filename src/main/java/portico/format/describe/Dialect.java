package portico.format.describe;

import java.util.List;
import java.util.Optional;
import portico.format.Note;
import portico.format.Parameter;
import portico.format.Progress;
import portico.format.Source;
import portico.format.json.Json;
import portico.model.topology.Fact;
import portico.model.topology.Resource;

/**
 * Another way to say what describe calls print: a template, a plan, a task definition by itself. A dialect is translated into the words of the
 * AWS API, and read from there on like everything else; so every join, merge, note and placeholder exists once (R184–R192).
 */
public interface Dialect {

    /** Whether a source is of this dialect, judged by its content and never by its name; quick. */
    boolean recognizes(Source source);

    /**
     * Says the same in describe calls' words. Never throws for what stands in a source: that becomes a note.
     *
     * @param sources those of this dialect, in the order the user named them; at least one
     * @throws java.util.concurrent.CancellationException when {@code progress} says so
     */
    Translation translate(List<Source> sources, Progress progress);

    /**
     * What a dialect makes of its sources.
     *
     * @param sheets one or several for each source; the values keep the places where they stand in their file
     * @param notes what could not be translated, and what was assumed
     * @param assumed facts of things on the sheets that no source tells
     * @param parameters values that the sources leave to whoever deploys them
     * @param regions what the sources tell of their Region besides
     */
    record Translation(List<Sheet> sheets, List<Note> notes, List<Assumed> assumed, List<Parameter> parameters,
            Regions regions) {

        public Translation {
            sheets = List.copyOf(sheets);
            notes = List.copyOf(notes);
            assumed = List.copyOf(assumed);
            parameters = List.copyOf(parameters);
        }

        /** One in which nothing had to be assumed. */
        public Translation(List<Sheet> sheets, List<Note> notes) {
            this(sheets, notes, List.of(), List.of(), Regions.UNTOLD);
        }

        public Translation asking(List<Parameter> open) {
            return new Translation(sheets, notes, assumed, open, regions);
        }
    }

    /**
     * The Regions of some sources.
     *
     * @param told those that they name by themselves, and not in the name or the zone of something on the sheets
     * @param assumed the one that names and zones on the sheets were made up with
     */
    record Regions(List<String> told, Optional<String> assumed) {

        static final Regions UNTOLD = new Regions(List.of(), Optional.empty());

        public Regions {
            told = List.copyOf(told);
        }
    }

    /**
     * A fact that no source tells.
     *
     * @param key what identifies the thing on its sheet: an id, a name or an ARN
     * @param reason how the sentence goes on behind "because"
     */
    record Assumed(Class<? extends Resource> kind, String key, Fact fact, String reason) {}

    /** An object with collections as describe calls print them ({@code taskDefinitions}, {@code Subnets}), and the file it comes from. */
    record Sheet(String source, Json root) {}
}
