package portico.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.javafx.scene.input.DragboardHelper;
import com.sun.javafx.tk.TKClipboard;
import java.io.File;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.input.DataFormat;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.TransferMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import portico.model.topology.Database;
import portico.model.topology.Topology;

/** What a desktop tells the window while somebody drags over it and lets go: files are taken and opened, all of them as one network, and nothing else is. */
class FileDropTest extends StudioWindow {

    private static final Map<DataFormat, Object> TEXT = Map.of(DataFormat.PLAIN_TEXT, "i-0a1b");

    private static final Map<DataFormat, Object> FILES = Map.of(DataFormat.FILES,
            Stream.of("hosts", "machines", "network", "database").map(FileDropTest::call).toList());

    private static File call(String name) {
        return Path.of("src/test/resources/portico/format/describe/shop", name + ".json").toFile();
    }

    /** A board of another program, of which the toolkit asks no more than this. */
    private static Dragboard board(Map<DataFormat, Object> held) {
        return DragboardHelper.createDragboard((TKClipboard) Proxy.newProxyInstance(TKClipboard.class.getClassLoader(),
                new Class<?>[] {TKClipboard.class}, (_, asked, given) -> switch (asked.getName()) {
                    case "hasContent" -> held.containsKey(given[0]);
                    case "getContent" -> held.get(given[0]);
                    case "getContentTypes" -> held.keySet();
                    case "getTransferModes" -> EnumSet.allOf(TransferMode.class);
                    default -> throw new UnsupportedOperationException(asked.getName());
                }));
    }

    /** The event as it is once the window has heard it above the city or above its root. */
    private DragEvent tell(EventType<DragEvent> type, boolean aboveCity, Map<DataFormat, Object> held) {
        return window.fx(() -> {
            Node below = aboveCity ? window.city() : window.stage().getScene().getRoot();
            List<DragEvent> heard = new ArrayList<>();
            window.stage().getScene().addEventFilter(type, heard::add);
            Event.fireEvent(below, new DragEvent(null, below, type, board(held), 300, 300, 300, 300, TransferMode.COPY,
                    null, below, null));
            return heard.getLast();
        });
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void filesThatAreHeldAboveTheWindowMayBeDropped(boolean aboveCity) {
        assertThat(tell(DragEvent.DRAG_OVER, aboveCity, FILES).isAccepted()).isTrue();
        assertThat(tell(DragEvent.DRAG_OVER, aboveCity, TEXT).isAccepted()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void filesThatAreDroppedAreOpenedAsOneNetwork(boolean aboveCity) {
        Topology before = topology();
        assertThat(tell(DragEvent.DRAG_DROPPED, aboveCity, TEXT).isDropCompleted()).isFalse();
        assertThat(topology()).isEqualTo(before);
        assertThat(tell(DragEvent.DRAG_DROPPED, aboveCity, FILES).isDropCompleted()).isTrue();
        window.until(() -> !topology().equals(before));
        assertThat(topology().instances()).hasSize(3);
        assertThat(topology().all(Database.class)).hasSize(1);
    }

    private Topology topology() {
        return window.studio().workspace().topology();
    }
}
