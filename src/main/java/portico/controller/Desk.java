package portico.controller;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import portico.format.Note;
import portico.format.Reading;

/** What documents need of the machine and of the person in front of it. */
public interface Desk {
    /** What to do with changes that are not saved. */
    enum Unsaved {
        SAVE, DISCARD, CANCEL
    }

    /**
     * What came out of files.
     *
     * @param ours whether they are one document of ours, which may be saved over
     */
    record Opened(Reading reading, boolean ours) {}

    /**
     * Reads in the background; tells in the foreground, unless it was cancelled.
     *
     * @param given values of templates' parameters
     */
    void read(List<Path> files, Map<String, String> given, Consumer<Opened> done);

    /**
     * Writes whole or not at all.
     *
     * @param from the files the topology came from, whose members that Portico makes nothing of are carried over
     */
    void write(Path file, List<Path> from, Reading network) throws IOException;

    /** Nothing where the person thinks better of it. */
    List<Path> askOpen();

    Optional<Path> askSave(String name);

    Unsaved askUnsaved(String name);

    /** Nothing of this could be read. */
    void unreadable(List<Path> files, List<Note> notes);

    /**
     * What is shown is not all that the files hold.
     *
     * @param losses what could not be read; at least one
     */
    void incomplete(List<Note> losses);

    void saved(Path file);

    void notSaved(Path file, IOException why);

    /** These were opened or saved, and may be wanted again. */
    void opened(List<Path> files);

    /** Another document is shown. */
    void shown();

    /** Files are open, and what could not be read of them was told: what they leave open may be asked for. */
    void ready();
}
