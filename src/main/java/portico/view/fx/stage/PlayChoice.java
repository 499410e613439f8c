package portico.view.fx.stage;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.ComboBox;
import javafx.util.StringConverter;
import portico.model.id.ResourceId;

/** What is shown side by side: the shipped example, or something of one's own network. */
final class PlayChoice extends ComboBox<PlayChoice.Entry> {

    private static final Entry EXAMPLE = new Entry(Optional.empty(), "the shipped example");

    /** @param subject empty for the example */
    record Entry(Optional<ResourceId> subject, String name) {}

    private final Consumer<Optional<ResourceId>> onChoose;
    private boolean told = true;

    PlayChoice(Consumer<Optional<ResourceId>> onChoose) {
        this.onChoose = onChoose;
        setId("stage-choice");
        setAccessibleText("What is shown side by side");
        setVisibleRowCount(12);
        setPrefWidth(240);
        setConverter(new StringConverter<>() {
            @Override
            public String toString(Entry entry) {
                return entry == null ? "" : entry.name();
            }

            @Override
            public Entry fromString(String text) {
                return EXAMPLE;
            }
        });
        getItems().add(EXAMPLE);
        setValue(EXAMPLE);
        valueProperty().addListener((_, _, entry) -> tell(entry));
    }

    private void tell(Entry entry) {
        if (told && entry != null) {
            onChoose.accept(entry.subject());
        }
    }

    /** Offers these; the chosen one stays chosen, and nobody is told of it. */
    void offer(List<Entry> own, Optional<ResourceId> chosen) {
        List<Entry> all = new ArrayList<>(List.of(EXAMPLE));
        all.addAll(own);
        Entry value = all.stream().filter(it -> Objects.equals(it.subject(), chosen)).findFirst().orElse(EXAMPLE);
        told = false;
        getItems().setAll(all);
        setValue(value);
        told = true;
    }
}
