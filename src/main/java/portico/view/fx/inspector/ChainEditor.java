package portico.view.fx.inspector;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import portico.model.topology.PlacementStrategy;
import portico.view.fx.look.Choosing;
import portico.view.fx.look.Icon;
import portico.view.fx.look.Texts;
import portico.view.sheet.ChainWords;

/** The placement strategies of a service in the order in which they narrow the choice; another one is chosen or typed (R54, R55). */
final class ChainEditor extends VBox {
    private static final PseudoClass DANGER = PseudoClass.getPseudoClass("danger");

    private final List<PlacementStrategy> chain;
    private final Consumer<List<PlacementStrategy>> onChange;

    ChainEditor(List<PlacementStrategy> chain, Consumer<List<PlacementStrategy>> onChange) {
        super(4);
        this.chain = chain;
        this.onChange = onChange;
        getChildren().add(Texts.label("Placement strategies, the first decides first", "fact-label"));
        if (chain.isEmpty()) {
            getChildren().add(Texts.paragraph("None", "quiet"));
        }
        for (int i = 0; i < chain.size(); i++) {
            getChildren().add(row(i));
        }
        getChildren().add(ControlRows.button("add-strategy", "Add strategy", Icon.PLUS, this::add));
    }

    private Node row(int index) {
        String words = ChainWords.of(chain.get(index));
        ComboBox<String> choice = new ComboBox<>();
        choice.setId("strategy-" + index);
        choice.setEditable(true);
        choice.getItems().setAll(ChainWords.USUAL);
        choice.setValue(words);
        choice.setPrefWidth(252);
        choice.setTooltip(new Tooltip(words));
        choice.setAccessibleText("Placement strategy " + (index + 1));
        Choosing.from(choice, now -> choose(choice, index, words, now));
        HBox row = new HBox(6, choice, ControlRows.remover("Remove this strategy", () -> remove(index)));
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private void choose(ComboBox<String> choice, int index, String before, String now) {
        Optional<PlacementStrategy> strategy = ChainWords.parse(now);
        choice.pseudoClassStateChanged(DANGER, strategy.isEmpty());
        strategy.filter(it -> !ChainWords.of(it).equals(before)).ifPresent(it -> {
            List<PlacementStrategy> next = new ArrayList<>(chain);
            next.set(index, it);
            onChange.accept(next);
        });
    }

    /** The first usual one that is not there yet. */
    private void add() {
        List<String> there = chain.stream().map(ChainWords::of).toList();
        String words = ChainWords.USUAL.stream()
                .filter(usual -> !there.contains(usual))
                .findFirst()
                .orElse(ChainWords.USUAL.getFirst());
        List<PlacementStrategy> next = new ArrayList<>(chain);
        ChainWords.parse(words).ifPresent(next::add);
        onChange.accept(next);
    }

    private void remove(int index) {
        List<PlacementStrategy> next = new ArrayList<>(chain);
        next.remove(index);
        onChange.accept(next);
    }
}
