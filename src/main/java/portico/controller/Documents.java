package portico.controller;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import portico.format.Note;
import portico.format.Parameter;
import portico.format.Reading;
import portico.format.Story;
import portico.model.analysis.Analysis;
import portico.model.analysis.Reconciliation;
import portico.model.analysis.Statement;
import portico.model.flow.log.FlowLog;
import portico.model.workspace.Subscription;
import portico.model.workspace.Workspace;

/** Which document is open, and how others are opened and this one is saved. Whatever would lose work asks first. */
public final class Documents {
    /**
     * The open document.
     *
     * @param file where it is saved; empty for one that never was, or that was read from something else than a document of ours
     */
    public record State(Optional<Path> file, String name, boolean unsaved, List<Note> notes) {
        /** Whether files hold more than what is shown, which is saved nowhere. */
        public boolean partial() {
            return file.isEmpty() && notes.stream().anyMatch(note -> note.severity() == Note.Severity.ERROR);
        }
    }

    private final Workspace workspace;
    private final Desk desk;
    private final Observed<State> state;
    private final Requests requests;
    private final Observed<FlowLog> flowLog = new Observed<>(FlowLog.EMPTY);
    private List<Story> stories = List.of();
    private List<Story> savedStories = List.of();
    private List<Statement> statements = List.of();
    private List<Parameter> parameters = List.of();
    private Map<String, String> given = Map.of();
    private boolean asked;
    private Optional<Analysis> read = Optional.empty();
    private Optional<Path> file = Optional.empty();
    private List<Note> notes = List.of();
    private List<Path> from = List.of();
    private boolean recovered;

    public Documents(Workspace workspace, Requests requests, Desk desk) {
        this.workspace = workspace;
        this.requests = requests;
        this.desk = desk;
        this.state = new Observed<>(now());
        workspace.observe(analysis -> refresh());
    }

    public State state() {
        return state.get();
    }

    public Subscription observe(Consumer<State> observer) {
        return state.observe(observer);
    }

    /** The flow log that lies beside the network; empty where none does. */
    public FlowLog flowLog() {
        return flowLog.get();
    }

    public Subscription observeFlowLog(Consumer<FlowLog> observer) {
        return flowLog.observe(observer);
    }

    public void closeFlowLog() {
        flowLog.set(FlowLog.EMPTY);
    }

    /** The requests that the document's author told of. */
    public List<Story> stories() {
        return stories;
    }

    /** Keeps another request with the document. */
    public void keep(Story story) {
        stories = Stream.concat(stories.stream(), Stream.of(story)).toList();
        refresh();
    }

    /** Lets go of the first request of this name and to this port, where one is kept. */
    public void forget(String name, int port) {
        List<Story> rest = new ArrayList<>(stories);
        rest.stream()
                .filter(story -> story.name().equals(name) && story.port().orElse(port) == port)
                .findFirst()
                .ifPresent(rest::remove);
        stories = List.copyOf(rest);
        refresh();
    }

    /** Figures that the files told and that also follow from the rest of them. */
    public List<Statement> statements() {
        return statements;
    }

    /** Values that templates among the files leave to whoever deploys them. */
    public List<Parameter> parameters() {
        return parameters;
    }

    /** Those that the person gave; none after a first reading. */
    public Map<String, String> given() {
        return given;
    }

    /** Whether templates leave values open that nobody was asked for since these files were opened. */
    public boolean mustAsk() {
        return !asked && parameters.stream().anyMatch(it -> !it.told());
    }

    /** The network as it stands now, with what is still true of what was read beside it. */
    public Reading network() {
        Analysis now = workspace.analysis();
        List<Statement> standing = read.map(then -> Reconciliation.standing(then, now, statements)).orElse(List.of());
        return new Reading(now.topology(), List.of(), stories, standing);
    }

    /** The files it was read from. */
    public List<Path> from() {
        return from;
    }

    private State now() {
        String name = file.map(path -> path.getFileName().toString()).orElse(workspace.topology().name());
        return new State(file, name, isUnsaved(), notes);
    }

    private boolean isUnsaved() {
        return recovered || workspace.isUnsaved() || !stories.equals(savedStories);
    }

    private void refresh() {
        state.set(now());
    }

    /** An empty document. */
    public void create() {
        leave(() -> show(new Reading(Topologies.blank(), List.of()), Optional.empty()));
    }

    /** Asks which files, and opens them. */
    public void open() {
        List<Path> files = desk.askOpen();
        if (!files.isEmpty()) {
            open(files);
        }
    }

    /** Opens files of any kind that can be read; several are read as one network. */
    public void open(List<Path> files) {
        desk.read(files, Map.of(), opened -> read(files, opened));
    }

    /** Opens the same files again, with these values for the parameters of the templates among them. */
    public void openWith(Map<String, String> values) {
        List<Path> files = from;
        desk.read(files, values, opened -> leave(() -> {
            given = Map.copyOf(values);
            asked = true;
            open(files, opened);
        }));
    }

    /** A flow log alone is laid beside what is open; anything else takes its place. */
    private void read(List<Path> files, Desk.Opened opened) {
        Reading reading = opened.reading();
        boolean nothing = reading.topology().resources().findAny().isEmpty();
        if (nothing && !reading.flowLog().isEmpty() && workspace.topology().resources().findAny().isPresent()) {
            flowLog.set(reading.flowLog());
        } else if (nothing && !reading.notes().isEmpty()) {
            desk.unreadable(files, reading.notes());
        } else {
            leave(() -> {
                given = Map.of();
                asked = false;
                open(files, opened);
            });
        }
    }

    /** Opens something that is in memory, as a sample or what a crash left behind. */
    public void open(Reading reading, Optional<Path> where) {
        leave(() -> show(reading, where));
    }

    /** Puts something in the place of what is open without asking whether to save that, as the next step of a lesson does. */
    public void turnTo(Reading reading) {
        show(reading, Optional.empty());
    }

    /**
     * Opens what a crash left behind, and says that it is not saved.
     *
     * @param where the file it is a later state of, if any; one that was left behind in pieces is not saved over it
     */
    public void recover(Reading reading, Optional<Path> where) {
        show(reading, where.filter(file -> reading.isComplete()));
        recovered = true;
        refresh();
    }

    private void open(List<Path> files, Desk.Opened opened) {
        Reading reading = opened.reading();
        // Saving over something that was not read whole would lose the rest of it
        show(reading, opened.ours() && reading.isComplete() ? Optional.of(files.getFirst()) : Optional.empty());
        from = List.copyOf(files);
        desk.opened(files);
        // What a template leaves open is asked for first: much of what could not be read may hang on it
        if (!reading.isComplete() && !mustAsk()) {
            desk.incomplete(reading.notes().stream().filter(note -> note.severity() == Note.Severity.ERROR).toList());
        }
        desk.ready();
    }

    private void show(Reading reading, Optional<Path> where) {
        file = where;
        from = where.stream().toList();
        recovered = false;
        notes = reading.notes();
        stories = reading.stories();
        savedStories = stories;
        statements = reading.statements();
        parameters = reading.parameters();
        requests.open(reading.topology(), stories);
        workspace.open(reading.topology());
        read = Optional.of(workspace.analysis());
        flowLog.set(reading.flowLog());
        refresh();
        desk.shown();
    }

    /** Saves where the document came from, or asks where to. */
    public void save() {
        file.or(() -> desk.askSave(workspace.topology().name())).ifPresent(this::save);
    }

    /** Asks where to, and saves there. */
    public void saveAs() {
        desk.askSave(workspace.topology().name()).ifPresent(this::save);
    }

    private boolean save(Path where) {
        try {
            desk.write(where, from, network());
        } catch (IOException e) {
            desk.notSaved(where, e);
            return false;
        }
        file = Optional.of(where);
        from = List.of(where);
        recovered = false;
        savedStories = stories;
        // The document stands for itself now: no template is left to give values to
        parameters = List.of();
        given = Map.of();
        workspace.markSaved();
        desk.opened(List.of(where));
        desk.saved(where);
        refresh();
        return true;
    }

    /** Does something that leaves this document, after its changes were saved or given up. */
    public void leave(Runnable then) {
        if (!isUnsaved()) {
            then.run();
            return;
        }
        boolean go = switch (desk.askUnsaved(state.get().name())) {
            case SAVE -> file.or(() -> desk.askSave(workspace.topology().name())).map(this::save).orElse(false);
            case DISCARD -> true;
            case CANCEL -> false;
        };
        if (go) {
            then.run();
        }
    }

    /** Whether a path still is there to be opened. */
    public static boolean exists(Path path) {
        return Files.exists(path);
    }
}
