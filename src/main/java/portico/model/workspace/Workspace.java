package portico.model.workspace;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import portico.model.analysis.Analysis;
import portico.model.analysis.Analyzer;
import portico.model.edit.Edit;
import portico.model.placement.Placer;
import portico.model.topology.Topology;

/** The open document. Lives on one thread: whoever edits it is told of the new analysis before {@code apply} returns. */
public final class Workspace {

    private final Analyzer analyzer;
    private final Placer placer;
    private final List<Consumer<Analysis>> observers = new CopyOnWriteArrayList<>();
    private History history;
    private Topology saved;
    private Analysis analysis;

    /** An empty document without a name. */
    public Workspace(Analyzer analyzer, Placer placer) {
        this.analyzer = analyzer;
        this.placer = placer;
        this.saved = Topology.empty("Untitled", "us-east-1");
        this.history = new History(saved);
        this.analysis = analyzer.analyze(saved);
    }

    public Topology topology() {
        return history.current();
    }

    /** What is so of another topology, by the same catalogue. */
    public Analysis analysisOf(Topology other) {
        return analyzer.analyze(other);
    }

    public Analysis analysis() {
        return analysis;
    }

    /** Another document, unchanged since it was saved, with a history of its own. */
    public void open(Topology topology) {
        history = new History(topology);
        saved = topology;
        refresh();
    }

    /** Does the edit, and says whether it changed anything; one that changes nothing leaves no trace. */
    public boolean apply(Edit edit) {
        Topology before = topology();
        Topology after = edit.applyTo(before, placer.knowing(before, analysis.capacity()));
        boolean changes = !after.equals(before);
        if (changes) {
            history.add(edit.label(), after);
            refresh();
        }
        return changes;
    }

    /** Back to the state before the last edit; nothing happens at the beginning. */
    public void undo() {
        if (undoLabel().isPresent()) {
            history.undo();
            refresh();
        }
    }

    /** Forward to the state that was undone last; nothing happens where there is none. */
    public void redo() {
        if (redoLabel().isPresent()) {
            history.redo();
            refresh();
        }
    }

    /** The edit that undo would take back. */
    public Optional<String> undoLabel() {
        return history.undoLabel();
    }

    /** The edit that redo would do again. */
    public Optional<String> redoLabel() {
        return history.redoLabel();
    }

    /** The current state is what stands in the file. */
    public void markSaved() {
        saved = topology();
    }

    /** Whether the current state differs from what stands in the file; undoing back to it makes it saved again. */
    public boolean isUnsaved() {
        return !topology().equals(saved);
    }

    /** Tells of every new analysis from now on; the present one is {@link #analysis()}. */
    public Subscription observe(Consumer<Analysis> observer) {
        // A registration of its own, so that observing twice is ended twice
        Consumer<Analysis> registration = news -> observer.accept(news);
        observers.add(registration);
        return () -> observers.remove(registration);
    }

    private void refresh() {
        analysis = analyzer.analyze(topology());
        observers.forEach(observer -> observer.accept(analysis));
    }
}
