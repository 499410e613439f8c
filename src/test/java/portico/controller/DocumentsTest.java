package portico.controller;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import portico.format.Note;
import portico.format.Reading;
import portico.format.Story;
import portico.model.edit.RenameTopology;
import portico.model.topology.Topology;
import portico.model.flow.log.FlowLog;
import portico.model.flow.log.LogFormat;
import portico.model.flow.log.LogRecord;
import portico.model.net.Protocol;
import portico.model.workspace.Workspace;

class DocumentsTest {
    private static final Path FILE = Path.of("shop.json");
    private static final Path OTHER = Path.of("other.json");

    private final Workspace workspace = Shop.open("e-commerce");
    private final PaperDesk desk = new PaperDesk();
    private final Documents documents = new Documents(workspace, new Requests(), desk);

    private static final class PaperDesk implements Desk {
        private final List<Path> written = new ArrayList<>();
        private final List<String> said = new ArrayList<>();
        private int ready;
        private List<Path> from = List.of();
        private Reading reading = Shop.reading("three-modes");
        private Unsaved answer = Unsaved.CANCEL;
        private Optional<Path> where = Optional.of(OTHER);
        private Map<String, String> given = Map.of();
        private boolean full;
        private boolean ours = true;

        @Override
        public void read(List<Path> files, Map<String, String> values, Consumer<Opened> done) {
            given = values;
            done.accept(new Opened(reading, ours));
        }

        @Override
        public void write(Path file, List<Path> origin, Reading network) throws IOException {
            if (full) {
                throw new IOException("no space left");
            }
            from = origin;
            written.add(file);
        }

        @Override
        public List<Path> askOpen() {
            return List.of(FILE);
        }

        @Override
        public Optional<Path> askSave(String name) {
            return where;
        }

        @Override
        public Unsaved askUnsaved(String name) {
            said.add("unsaved?");
            return answer;
        }

        @Override
        public void unreadable(List<Path> files, List<Note> notes) {
            said.add("unreadable");
        }

        @Override
        public void ready() {
            ready++;
        }

        @Override
        public void notSaved(Path file, IOException why) {
            said.add(why.getMessage());
        }

        @Override
        public void incomplete(List<Note> losses) {
            said.add("incomplete: " + losses.getFirst().message());
        }

        @Override
        public void saved(Path file) {
            said.add("saved to " + file);
        }

        @Override
        public void opened(List<Path> files) {}

        @Override
        public void shown() {}
    }

    private void change() {
        workspace.apply(new RenameTopology("renamed"));
    }

    @Test
    void whatWasOpenedIsSavedWhereItCameFrom() {
        documents.open();
        change();
        assertThat(documents.state().unsaved()).isTrue();
        documents.save();
        assertThat(desk.written).containsExactly(FILE);
        assertThat(documents.state().unsaved()).isFalse();
    }

    @Test
    void whatIsNoDocumentOfOursIsSavedElsewhere() {
        desk.ours = false;
        documents.open();
        change();
        documents.save();
        assertThat(desk.written).containsExactly(OTHER);
        assertThat(desk.from).containsExactly(FILE);
    }

    @Test
    void savedElsewhereItCarriesOverFromWhereItCame() {
        documents.open();
        documents.saveAs();
        assertThat(desk.written).containsExactly(OTHER);
        assertThat(desk.from).containsExactly(FILE);
        assertThat(documents.state().file()).contains(OTHER);
    }

    @Test
    void changesAreAskedForBeforeTheyAreLeft() {
        change();
        Topology mine = workspace.topology();
        documents.open();
        assertThat(desk.said).containsExactly("unsaved?");
        assertThat(workspace.topology()).isSameAs(mine);
        desk.answer = Desk.Unsaved.DISCARD;
        documents.open();
        assertThat(workspace.topology().name()).isEqualTo("three modes");
    }

    @Test
    void aFullDiskKeepsTheChangesAndStays() {
        documents.open();
        change();
        desk.full = true;
        desk.answer = Desk.Unsaved.SAVE;
        documents.create();
        assertThat(desk.said).containsExactly("unsaved?", "no space left");
        assertThat(workspace.topology().name()).isEqualTo("renamed");
        assertThat(documents.state().unsaved()).isTrue();
    }

    @Test
    void whatWasNotReadWholeIsNotSavedOverItsFile() {
        Reading whole = desk.reading;
        desk.reading = new Reading(whole.topology(), List.of(Note.error("shop.json", "", "something is missing")));
        documents.open();
        assertThat(desk.said).containsExactly("incomplete: something is missing");
        assertThat(desk.ready).as("what it leaves open is asked for afterwards").isEqualTo(1);
        assertThat(documents.state().partial()).as("it is saved nowhere").isTrue();
        documents.save();
        assertThat(desk.written).containsExactly(OTHER);
        assertThat(documents.state().partial()).isFalse();
        assertThat(desk.said).last().isEqualTo("saved to other.json");
    }

    @Test
    void whatCannotBeReadAtAllLeavesWhatIsOpen() {
        Topology mine = workspace.topology();
        desk.reading = new Reading(Topology.empty("x", "us-east-1"), List.of(Note.error("x", "", "is no JSON")));
        documents.open();
        assertThat(desk.said).containsExactly("unreadable");
        assertThat(workspace.topology()).isSameAs(mine);
    }

    @Test
    void whatACrashLeftBehindIsNotSavedYet() {
        documents.recover(desk.reading, Optional.empty());
        assertThat(documents.state().unsaved()).isTrue();
        documents.save();
        assertThat(documents.state().unsaved()).isFalse();
    }

    @Test
    void whatACrashLeftBehindOfAFileIsSavedToThatFile() {
        documents.recover(desk.reading, Optional.of(FILE));
        assertThat(documents.state().name()).isEqualTo(FILE.getFileName().toString());
        assertThat(documents.state().unsaved()).isTrue();
        documents.save();
        assertThat(desk.written).containsExactly(FILE);
    }

    @Test
    void whatACrashLeftBehindInPiecesIsNotSavedOverItsFile() {
        documents.recover(new Reading(desk.reading.topology(), List.of(Note.error("x", "", "is cut short"))),
                Optional.of(FILE));
        assertThat(documents.state().file()).isEmpty();
    }

    private static Reading log(Topology topology) {
        LogRecord line = new LogRecord(LogFormat.DEFAULT,
                List.of("2 1 eni-1 10.0.1.54 10.0.12.20 40000 5432 6 1 60 1 2 ACCEPT OK".split(" ", -1)));
        return new Reading(topology, List.of(), List.of(), List.of(), new FlowLog(List.of(line)));
    }

    @Test
    void aFlowLogAloneIsLaidBesideWhatIsOpenAndAsksNothing() {
        change();
        Topology mine = workspace.topology();
        desk.reading = log(Topology.empty("flow log", "us-east-1"));
        documents.open();
        assertThat(desk.said).isEmpty();
        assertThat(workspace.topology()).isSameAs(mine);
        assertThat(documents.flowLog().records()).hasSize(1);
        documents.closeFlowLog();
        assertThat(documents.flowLog().isEmpty()).isTrue();
    }

    @Test
    void aFlowLogComesAndGoesWithTheNetworkItWasOpenedWith() {
        Reading modes = desk.reading;
        desk.reading = log(modes.topology());
        documents.open();
        assertThat(workspace.topology().name()).isEqualTo("three modes");
        assertThat(documents.flowLog().records()).hasSize(1);
        desk.reading = modes;
        documents.open();
        assertThat(documents.flowLog().isEmpty()).isTrue();
    }

    /** The same files are read again with the values, and a file that is opened afterwards without them. */
    @Test
    void valuesOfATemplateAreReadWithTheSameFiles() {
        documents.open(List.of(FILE, OTHER));
        assertThat(documents.given()).isEmpty();
        documents.openWith(Map.of("Port", "80"));
        assertThat(desk.given).isEqualTo(Map.of("Port", "80")).isEqualTo(documents.given());
        assertThat(documents.from()).containsExactly(FILE, OTHER);
        documents.open(List.of(FILE));
        assertThat(documents.given()).isEmpty();
    }

    @Test
    void aRequestThatWasAskedForIsKeptWithTheDocument() {
        Story story = new Story("orders to users", "orders", "users", OptionalInt.empty(), Protocol.TCP);
        int before = documents.stories().size();
        documents.keep(story);
        assertThat(documents.state().unsaved()).isTrue();
        assertThat(documents.network().stories()).hasSize(before + 1).endsWith(story);
        documents.saveAs();
        assertThat(documents.state().unsaved()).isFalse();
        documents.forget(story.name(), 3000);
        assertThat(documents.stories()).hasSize(before);
        assertThat(documents.state().unsaved()).isTrue();
    }
}
