package portico.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import portico.OnScreen;
import portico.controller.Held;
import portico.controller.TaskDrag;
import portico.model.topology.ContainerInstance;
import portico.model.topology.LaunchType;
import portico.model.topology.Task;
import portico.model.topology.Topology;
import portico.view.fx.look.FittingRow;
import portico.view.sheet.Ride;

/** In a window of 1280 by 720 no word beside or below the city is cut, at any station of any sample's requests and wherever a task may be dropped. */
@OnScreen
@ExtendWith(ApplicationExtension.class)
class WordsWholeTest {
    @TempDir
    private static Path folder;

    private StudioDriver window;

    @Start
    void start(Stage stage) {
        window = StudioDriver.on(stage, folder);
        stage.setWidth(1280);
        stage.setHeight(720);
    }

    @AfterEach
    void close() {
        window.close();
    }

    private void open(String sample) {
        window.run(() -> window.studio().open(List.of(Path.of("samples", sample + ".json"))));
        window.settled();
    }

    @ParameterizedTest
    @ValueSource(strings = {"e-commerce", "egress", "eni-limit", "fargate", "port-conflict", "restart", "three-modes",
            "trunking", "two-clusters"})
    void nothingIsCut(String sample) {
        open(sample);
        Set<String> cut = window.fx(() -> cut(WordsWholeTest::isCut, "#transport", ".status-bar"));
        for (int i = 0; i < window.studio().requests().kept().size(); i++) {
            int request = i;
            window.run(() -> window.studio().panels().play().choose(request));
            cut.addAll(window.fx(this::cutOnTheWay));
        }
        assertThat(cut).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"egress", "three-modes", "trunking", "two-clusters"})
    void nothingOfWhatADropWouldChangeIsCut(String sample) {
        open(sample);
        Topology topology = window.studio().workspace().topology();
        Collection<Task> oneOfEach = topology.tasks()
                .stream()
                .filter(task -> task.launchType() != LaunchType.FARGATE)
                .collect(Collectors.toMap(Task::taskDefinition, task -> task, (first, _) -> first))
                .values();
        assertThat(window.fx(() -> cutOver(oneOfEach, topology.instances()))).isEmpty();
    }

    private Set<String> cutOver(Collection<Task> tasks, Collection<ContainerInstance> hosts) {
        Set<String> cut = new TreeSet<>();
        TaskDrag drag = window.studio().drag();
        for (Task task : tasks) {
            drag.pickUp(new Held.Existing(task.id()));
            for (ContainerInstance host : hosts) {
                drag.over(Optional.of(host.id()));
                cut.addAll(cut(WordsWholeTest::isCutAndNarrow, "#inspector-pane"));
            }
            drag.cancel();
        }
        return cut;
    }

    @ParameterizedTest
    @ValueSource(strings = {"egress", "fargate", "three-modes", "two-clusters"})
    void nothingOfASheetIsCut(String sample) {
        open(sample);
        assertThat(window.fx(this::cutInSheets)).isEmpty();
    }

    private Set<String> cutInSheets() {
        Set<String> cut = new TreeSet<>();
        window.studio().workspace().topology().resources().forEach(resource -> {
            window.studio().selection().select(resource.id());
            cut.addAll(cut(WordsWholeTest::isCutAndNarrow, "#inspector-pane"));
        });
        return cut;
    }

    private Set<String> cutOnTheWay() {
        Set<String> cut = new TreeSet<>();
        for (Ride.Station station : window.studio().panels().play().ride().stations()) {
            window.studio().playback().seek(station.at());
            cut.addAll(cut(WordsWholeTest::isCut, "#transport", ".status-bar"));
        }
        return cut;
    }

    private Set<String> cut(Predicate<Labeled> isCut, String... parts) {
        Parent frame = window.studio().panels().frame();
        frame.applyCss();
        frame.layout();
        Set<String> cut = new TreeSet<>();
        Stream.of(parts).forEach(part -> cut(frame.lookup(part), isCut, cut));
        return cut;
    }

    /** Out of the row it stands in. */
    private static boolean reachesOut(Labeled words) {
        return words.getParent() instanceof FittingRow row && words.getBoundsInParent().getMaxX() > row.getWidth() + 1;
    }

    private static boolean isCut(Labeled words) {
        return words.isTextTruncated() || reachesOut(words);
    }

    /** JavaFX calls a figure in a column of figures cut, too, that has the room it asks for. */
    private static boolean isCutAndNarrow(Labeled words) {
        return isCut(words) && words.getWidth() < words.prefWidth(-1);
    }

    private static void cut(Node node, Predicate<Labeled> isCut, Set<String> found) {
        if (!node.isVisible()) {
            return;
        }
        if (node instanceof Labeled words && isCut.test(words)) {
            found.add(words.getText());
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> cut(child, isCut, found));
        }
    }
}
