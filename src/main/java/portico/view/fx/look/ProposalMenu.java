package portico.view.fx.look;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import portico.view.sheet.Proposal;
import portico.view.sheet.Tone;

/** A button that tells what stands against something, works out when it is pressed what would help, and makes the change that is chosen. */
public class ProposalMenu extends MenuButton {
    private final String none;
    private final IntConsumer onAccept;
    private List<String> obstacles = List.of();

    /**
     * @param working said until the answer is there
     * @param none said where nothing would help
     * @param ask wants what would help; the answer comes later, on the JavaFX thread
     * @param onAccept makes one of the changes that were proposed last, by its place
     */
    public ProposalMenu(String working, String none, Consumer<Consumer<List<Proposal>>> ask, IntConsumer onAccept) {
        this.none = none;
        this.onAccept = onAccept;
        setMinWidth(USE_PREF_SIZE);
        setOnShowing(event -> {
            list(List.of(sentence(working)));
            ask.accept(this::offer);
        });
    }

    /** What stands against it, listed above what would help. */
    public final void against(List<String> what) {
        obstacles = List.copyOf(what);
        setAccessibleText(String.join(". ", obstacles));
        list(List.of());
    }

    private void offer(List<Proposal> proposals) {
        list(proposals.isEmpty() ? List.of(sentence(none))
                : IntStream.range(0, proposals.size()).mapToObj(i -> item(proposals.get(i), i)).toList());
    }

    private void list(List<MenuItem> below) {
        getItems().setAll(obstacles.stream().map(ProposalMenu::obstacle).toList());
        if (!obstacles.isEmpty()) {
            getItems().add(new SeparatorMenuItem());
        }
        getItems().addAll(below);
    }

    private static MenuItem obstacle(String words) {
        MenuItem item = sentence(words);
        item.setGraphic(Marks.badge(Tone.NO, 13));
        return item;
    }

    /** It says something and does nothing. */
    private static MenuItem sentence(String words) {
        MenuItem item = plain(words);
        item.setDisable(true);
        item.getStyleClass().add("said");
        return item;
    }

    private MenuItem item(Proposal proposal, int place) {
        MenuItem item = plain(proposal.words() + "\n" + proposal.besides());
        item.setGraphic(Marks.badge(Tone.OK, 13));
        item.setOnAction(event -> onAccept.accept(place));
        return item;
    }

    private static MenuItem plain(String words) {
        MenuItem item = new MenuItem(words);
        item.setMnemonicParsing(false);
        return item;
    }
}
