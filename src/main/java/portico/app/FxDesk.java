package portico.app;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.stage.FileChooser;
import javafx.util.Duration;
import portico.controller.Desk;
import portico.format.Note;
import portico.format.Progress;
import portico.format.Reading;
import portico.format.files.DocumentFile;
import portico.format.lesson.LessonException;
import portico.model.lesson.Lesson;
import portico.view.fx.dialog.BusyPane;

/** The desk as this machine has it: files, background reading, dialogs. */
final class FxDesk implements Desk {
    /** What the desk asks of the window around it. */
    interface Room {
        void busy(Optional<BusyPane> pane);

        void recent(List<Path> files);

        void shown();

        /** What the files that are open now leave open may be asked for. */
        void ready();

        void saved(Path file);

        /** The file was a lesson. */
        void lesson(Lesson lesson);

        /** The reading came to nothing, or was cancelled. */
        void nothingRead();

        void fault(Throwable fault);
    }

    /** What says of files what is to be done with them; reading them may take long. */
    @FunctionalInterface
    interface Opener {

        /**
         * @throws LessonException where it is a lesson that cannot be read
         * @throws CancellationException where it was asked to end
         */
        Runnable open(List<Path> files, Map<String, String> given, Progress progress, Function<Lesson, Runnable> lesson,
                Function<Opened, Runnable> network);
    }

    private static final int NOTES = 8;
    /** Longer than a frame or two. */
    private static final Duration DRAWN = Duration.millis(50);
    private static final Ending ENDING = new Ending(".json");

    private final Opener inputs;
    private final Background background;
    private final Dialogs dialogs;
    private final Room room;
    private ReadingJob job = new ReadingJob(false);

    FxDesk(Opener inputs, Background background, Dialogs dialogs, Room room) {
        this.inputs = inputs;
        this.background = background;
        this.dialogs = dialogs;
        this.room = room;
    }

    /** One reading, which another one or the person may end. */
    private static final class ReadingJob {
        private volatile boolean cancelled;

        private ReadingJob(boolean cancelled) {
            this.cancelled = cancelled;
        }
    }

    @Override
    public void read(List<Path> files, Map<String, String> given, Consumer<Opened> done) {
        job.cancelled = true;
        ReadingJob mine = new ReadingJob(false);
        job = mine;
        BusyPane pane = new BusyPane(() -> {
            mine.cancelled = true;
            room.busy(Optional.empty());
            later(room::nothingRead);
        });
        pane.show("Reading " + files.getFirst().getFileName(), -1);
        room.busy(Optional.of(pane));
        background.execute(() -> {
            try {
                Runnable then = read(files, given, progress(mine, pane), done);
                Platform.runLater(() -> finish(mine, then));
            } catch (CancellationException e) {
                // The pane has gone already
            } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
                Platform.runLater(() -> finish(mine, () -> room.fault(e)));
            }
        });
    }

    /** Once the window has been drawn without the pane: what comes instead may take a moment. */
    private static void later(Runnable work) {
        PauseTransition drawn = new PauseTransition(DRAWN);
        drawn.setOnFinished(event -> work.run());
        drawn.play();
    }

    /** What is to be done with what is in the files. */
    private Runnable read(List<Path> files, Map<String, String> given, Progress progress, Consumer<Opened> done) {
        try {
            return inputs.open(files, given, progress, lesson -> () -> room.lesson(lesson),
                    opened -> () -> done.accept(opened));
        } catch (LessonException e) {
            Note note = Note.error(files.getFirst().toString(), "", e.getMessage());
            return () -> unreadable(files, List.of(note));
        }
    }

    private void finish(ReadingJob mine, Runnable then) {
        if (!mine.cancelled) {
            room.busy(Optional.empty());
            then.run();
        }
    }

    private static Progress progress(ReadingJob mine, BusyPane pane) {
        return new Progress() {
            @Override
            public void report(String what, double fraction) {
                Platform.runLater(() -> pane.show("Reading " + what, fraction));
            }

            @Override
            public boolean isCancelled() {
                return mine.cancelled;
            }
        };
    }

    @Override
    public void write(Path file, List<Path> from, Reading network) throws IOException {
        DocumentFile.save(file, from, network);
    }

    @Override
    public List<Path> askOpen() {
        FileChooser chooser = new FileChooser();
        chooser.setTitle("Open");
        List<File> files = chooser.showOpenMultipleDialog(dialogs.owner());
        return files == null ? List.of() : files.stream().map(File::toPath).toList();
    }

    @Override
    public Optional<Path> askSave(String name) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle("Save as");
        chooser.setInitialFileName(name.replaceAll("[^A-Za-z0-9._-]+", "-") + ENDING.text());
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter("Portico document", "*" + ENDING.text()));
        return Optional.ofNullable(chooser.showSaveDialog(dialogs.owner()))
                .map(File::toPath)
                .flatMap(typed -> ENDING.on(typed, dialogs));
    }

    @Override
    public Unsaved askUnsaved(String name) {
        return dialogs
                .choose("Save the changes to " + name + "?", "They are lost otherwise.",
                        List.of("Save", "Do not save", "Cancel"))
                .map(answer -> Unsaved.values()[answer])
                .orElse(Unsaved.CANCEL);
    }

    @Override
    public void unreadable(List<Path> files, List<Note> notes) {
        dialogs.tell("Nothing could be read", first(notes) + "\n\nNothing that is open was changed.");
        room.nothingRead();
    }

    private static String first(List<Note> notes) {
        int more = notes.size() - NOTES;
        return notes.stream().limit(NOTES).map(Note::toString).collect(Collectors.joining("\n"))
                + (more > 0 ? "\nand " + more + " more" : "");
    }

    @Override
    public void incomplete(List<Note> losses) {
        dialogs.tell("Not everything could be read", first(losses)
                + "\n\nWhat could be read is shown. Saving it asks for another file, so that nothing of this one is lost.");
    }

    @Override
    public void saved(Path file) {
        room.saved(file);
    }

    @Override
    public void notSaved(Path file, IOException why) {
        dialogs.tell("Not saved", why.getMessage() + ".\n\nYour changes are still here.");
    }

    @Override
    public void opened(List<Path> files) {
        room.recent(files);
    }

    @Override
    public void shown() {
        room.shown();
    }

    @Override
    public void ready() {
        room.ready();
    }
}
