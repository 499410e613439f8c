package portico.view.fx.transport;

import java.util.List;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import portico.view.fx.look.Icon;
import portico.view.fx.look.Marks;
import portico.view.sheet.Request;

/** The kept requests as a menu, for windows too narrow to list them. */
final class RequestMenu extends MenuButton {
    private final TransportActions actions;

    RequestMenu(TransportActions actions) {
        this.actions = actions;
        setId("request-menu");
        setGraphic(Icon.COURIER.view(14));
        setAccessibleText("Saved requests");
        setMinWidth(USE_PREF_SIZE);
        getStyleClass().add("request-menu");
    }

    void show(List<Request> kept) {
        getItems().clear();
        for (int i = 0; i < kept.size(); i++) {
            int place = i;
            MenuItem item = item(kept.get(i).title() + ", " + kept.get(i).outcome(), () -> actions.choose(place));
            item.setGraphic(Marks.badge(kept.get(i).tone(), 13));
            getItems().add(item);
        }
        getItems().addAll(new SeparatorMenuItem(), item("Choose two ends…", actions::chooseEnds));
    }

    private static MenuItem item(String text, Runnable action) {
        MenuItem item = new MenuItem(text);
        item.setMnemonicParsing(false);
        item.setOnAction(event -> action.run());
        return item;
    }
}
