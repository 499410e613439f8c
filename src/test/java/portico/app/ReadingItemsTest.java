package portico.app;

import static org.assertj.core.api.Assertions.assertThat;
import static portico.model.Fixtures.TYPES;
import static portico.model.Fixtures.definition;
import static portico.model.Fixtures.h1;
import static portico.model.Fixtures.network;
import static portico.model.Fixtures.port;
import static portico.model.Fixtures.service;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import portico.format.Advice;
import portico.format.Note;
import portico.model.analysis.Analysis;
import portico.model.analysis.Analyzer;
import portico.model.analysis.Statement;
import portico.model.placement.Placer;
import portico.model.placement.Settlement;
import portico.model.topology.NetworkMode;
import portico.model.topology.TaskDefinition;
import portico.view.fx.status.ListPopup.Item;

/** What reading made of files, as the window lists it. */
class ReadingItemsTest {

    private static final TaskDefinition WEB = definition("web", NetworkMode.BRIDGE, port(3000));

    private static Analysis analysis() {
        return new Analyzer(TYPES).analyze(Settlement.settle(network(h1(), WEB, service(WEB, 1)), new Placer(TYPES)));
    }

    private static List<String> told(List<Note> notes, List<Statement> statements) {
        return new ReadingItems(analysis(), notes, statements).items(id -> {}, rule -> {})
                .stream()
                .map(item -> item.title() + " | " + item.text() + " | " + item.aside())
                .toList();
    }

    @Test
    void countsWhatWasReadAndTellsTheWorstNotesFirst() {
        List<String> told = told(List.of(Note.info("a.json", "", "assumed"),
                Note.error("folder/b.json", "$.tasks[0]", "odd"), Note.warning("", "", "unlikely")), List.of());
        assertThat(told.getFirst()).startsWith("Read | 1 host, 1 service, 1 task, 1 task definition, ");
        assertThat(told.subList(1, 4)).containsExactly("Left out: b.json, $.tasks[0] | odd | ",
                "Doubtful: all files | unlikely | ", "Good to know: a.json | assumed | ");
        assertThat(told).hasSize(4);
    }

    /** The window has no command line: it names what its menu calls the same. */
    @Test
    void namesWhatTheMenuOffersToMendANote() {
        List<String> told = told(List.of(Note.info("", "", "no value").advising(new Advice.Value("Port")),
                Note.warning("", "", "no hosts").advising(new Advice.Hosts(3))), List.of());
        assertThat(told.subList(1, 3)).containsExactly(
                "Doubtful: all files | no hosts. How many hosts of which type… in the menu adds them | ",
                "Good to know: all files | no value. Values of the template… in the menu asks for it | ");
    }

    @Test
    void holdsEachFigureThatAwsPrintedAgainstWhatFollows() {
        int left = analysis().capacity().of(h1().id()).cpu().free();
        List<String> told = told(List.of(),
                List.of(new Statement.CpuLeft(h1().id(), left), new Statement.MemoryLeft(h1().id(), 1)));
        assertThat(told.get(1)).startsWith("Predicted against reported | 1 of 2 figures");
        assertThat(told.get(2)).contains("MiB of memory left", "reported 1: ").endsWith("| R43");
        assertThat(told).hasSize(3);
    }

    @Test
    void saysHowManyNotesItDoesNotList() {
        List<Note> many = IntStream.range(0, 302).mapToObj(i -> Note.info("a.json", "line " + i, "assumed")).toList();
        List<Item> items = new ReadingItems(analysis(), many, List.of()).items(id -> {}, rule -> {});
        assertThat(items).hasSize(302);
        assertThat(items.getLast().title()).isEqualTo("And 2 notes more");
    }
}
