package portico.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import portico.controller.Documents;
import portico.model.analysis.Analysis;
import portico.model.lesson.Lesson;
import portico.view.fx.dialog.BusyPane;
import portico.view.sheet.Words;

/** What the window does while files are read, and once they are. */
final class OpeningLink implements FxDesk.Room {
    private final Studio studio;
    private Optional<Analysis> read = Optional.empty();

    OpeningLink(Studio studio) {
        this.studio = studio;
    }

    /** Opens these files; else what a crash left behind; else the first sample. */
    void first(List<Path> files, Recovery recovery) {
        if (!files.isEmpty()) {
            studio.documents().open(files);
        } else if (!recovery.offer()) {
            sample(Samples.names().getFirst());
        }
    }

    void sample(String name) {
        studio.documents().open(studio.inputs().read(Samples.read(name)), Optional.empty());
    }

    @Override
    public void busy(Optional<BusyPane> pane) {
        studio.panels().busy(pane);
    }

    @Override
    public void recent(List<Path> files) {
        files.forEach(studio.settings()::addRecent);
        studio.panels().recent(studio.settings().recent());
    }

    /** The network as it was read, before anything was changed. */
    Analysis read() {
        return read.orElseGet(() -> studio.workspace().analysis());
    }

    @Override
    public void shown() {
        read = Optional.of(studio.workspace().analysis());
        studio.selection().clear();
        studio.panels().find().clear();
        studio.panels().lessons().documentShown();
        studio.panels().play().reset();
        studio.panels().reach().reset();
        studio.panels().city().fit();
        Documents.State state = studio.documents().state();
        if (studio.actions().table().get("hosts").enabled().get()) {
            studio.toast("No file tells of hosts for its tasks: Scheduler in the menu asks how many of which type");
        } else if (!state.notes().isEmpty()) {
            studio.toast("Opened with " + Words.count(state.notes().size(), "note")
                    + ": Ctrl+Shift+N says what reading made of it");
        }
    }

    @Override
    public void ready() {
        Platform.runLater(this::step);
    }

    @Override
    public void saved(Path file) {
        studio.toast("Saved to " + file);
    }

    @Override
    public void lesson(Lesson lesson) {
        studio.panels().learn();
        studio.panels().lessons().start(lesson);
    }

    /** What was read from something else than a document of ours may leave things open that people know. */
    private void step() {
        if (!studio.documents().from().isEmpty() && studio.documents().state().file().isEmpty()) {
            studio.actions().askWhatIsOpen();
        }
    }

    /** A window that has nothing to show yet opens on the first sample. */
    @Override
    public void nothingRead() {
        if (studio.workspace().topology().resources().findAny().isEmpty()) {
            sample(Samples.names().getFirst());
        }
    }

    @Override
    public void fault(Throwable fault) {
        studio.faults().report(fault);
    }
}
