package portico.view.fx.look;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Skin;
import javafx.scene.control.skin.ComboBoxListViewSkin;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** Tells what is chosen from a list once the list is closed: walking an open list by the arrows chooses nothing yet, and Esc leaves all as it was. */
public final class Choosing<T> {
    private final ComboBox<T> box;
    private final Consumer<T> onChosen;
    private Optional<T> told;

    private Choosing(ComboBox<T> box, Consumer<T> onChosen) {
        this.box = box;
        this.onChosen = onChosen;
        this.told = Optional.ofNullable(box.getValue());
    }

    /** @param onChosen is told of what differs from the value that the box has now, or that was told before */
    public static <T> void from(ComboBox<T> box, Consumer<T> onChosen) {
        Choosing<T> choosing = new Choosing<>(box, onChosen);
        box.valueProperty().addListener((value, before, now) -> choosing.settle());
        box.showingProperty().addListener((showing, before, now) -> choosing.settle());
        box.skinProperty().subscribe(choosing::onSkin);
    }

    private void settle() {
        Optional<T> now = Optional.ofNullable(box.getValue());
        if (!box.isShowing() && !now.equals(told)) {
            told = now;
            now.ifPresent(onChosen);
        }
    }

    private void onSkin(Skin<?> skin) {
        if (skin instanceof ComboBoxListViewSkin<?> list) {
            list.getPopupContent().addEventFilter(KeyEvent.KEY_PRESSED, event -> {
                if (event.getCode() == KeyCode.ESCAPE) {
                    told.ifPresent(box::setValue);
                }
            });
        }
    }
}
