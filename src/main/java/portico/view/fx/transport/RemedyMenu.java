package portico.view.fx.transport;

import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import portico.view.fx.look.Marks;
import portico.view.sheet.Proposal;
import portico.view.sheet.Ride;
import portico.view.sheet.Tone;

/** Everything that stops a packet, and what would let it pass: one click makes the change. */
final class RemedyMenu extends MenuButton {
    private final TransportActions actions;
    private List<String> obstacles = List.of();

    RemedyMenu(TransportActions actions) {
        this.actions = actions;
        setId("remedy-menu");
        setMinWidth(USE_PREF_SIZE);
        getStyleClass().add("remedy-menu");
        setOnShowing(event -> {
            list(List.of(sentence("Working out what would let it pass\u2026")));
            actions.propose(this::offer);
        });
    }

    /** What stops the packet of a ride; not there where it arrives. */
    void show(Ride ride) {
        obstacles = ride.obstacles();
        setVisible(!obstacles.isEmpty());
        setManaged(isVisible());
        setText(obstacles.size() == 1 ? "Open the way" : "Open the way past " + obstacles.size());
        setAccessibleText(String.join(". ", obstacles));
        list(List.of());
    }

    private void offer(List<Proposal> proposals) {
        list(proposals.isEmpty() ? List.of(sentence("No rule, route or target type would let it pass"))
                : IntStream.range(0, proposals.size()).mapToObj(i -> item(proposals.get(i), i)).toList());
    }

    private void list(List<MenuItem> below) {
        getItems().setAll(obstacles.stream().map(RemedyMenu::obstacle).toList());
        getItems().add(new SeparatorMenuItem());
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
        item.setOnAction(event -> actions.accept(place));
        return item;
    }

    private static MenuItem plain(String words) {
        MenuItem item = new MenuItem(words);
        item.setMnemonicParsing(false);
        return item;
    }
}
