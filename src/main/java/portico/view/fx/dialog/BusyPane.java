package portico.view.fx.dialog;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.VBox;
import portico.view.fx.look.Texts;

/** Lies over the stage while something takes long, and can be cancelled. */
public final class BusyPane extends VBox {
    private final Label what = Texts.label("", "strong");
    private final ProgressBar bar = new ProgressBar();

    public BusyPane(Runnable onCancel) {
        getStyleClass().add("busy");
        setId("busy");
        what.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
        bar.setMaxWidth(Double.MAX_VALUE);
        Button cancel = new Button("Cancel");
        cancel.setId("cancel-reading");
        cancel.getStyleClass().add("small-button");
        cancel.setOnAction(event -> onCancel.run());
        cancel.setCancelButton(true);
        cancel.sceneProperty().addListener((property, before, now) -> cancel.requestFocus());
        getChildren().addAll(what, bar, cancel);
    }

    /** @param fraction below 0 where it is not known */
    public void show(String words, double fraction) {
        what.setText(words);
        bar.setProgress(fraction < 0 ? ProgressBar.INDETERMINATE_PROGRESS : fraction);
    }
}
