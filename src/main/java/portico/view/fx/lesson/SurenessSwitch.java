package portico.view.fx.lesson;

import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import portico.view.fx.look.Segments;
import portico.view.fx.look.Texts;
import portico.view.sheet.LessonCard;

/** How sure somebody is, asked before the answer is checked. */
final class SurenessSwitch extends VBox {

    SurenessSwitch(LessonCard.Sure sure, LessonHooks hooks) {
        super(6, Texts.label("How sure are you?", "section-title"), new Words(sure, hooks));
    }

    private static final class Words extends Segments {

        private Words(LessonCard.Sure sure, LessonHooks hooks) {
            ToggleGroup group = new ToggleGroup();
            for (int i = 0; i < sure.words().size(); i++) {
                int index = i;
                ToggleButton button = segment(sure.words().get(i));
                button.setToggleGroup(group);
                button.setSelected(i == sure.chosen());
                button.setMaxWidth(Double.MAX_VALUE);
                button.setOnAction(event -> hooks.onSure(index));
                HBox.setHgrow(button, Priority.ALWAYS);
                getChildren().add(button);
            }
            keepOneSelected(group);
        }
    }
}
