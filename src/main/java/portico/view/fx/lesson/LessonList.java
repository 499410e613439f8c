package portico.view.fx.lesson;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import portico.view.fx.look.Marks;
import portico.view.fx.look.Texts;
import portico.view.sheet.LessonEntry;
import portico.view.sheet.Tone;

/** All lessons, those that are done with their tick. */
final class LessonList extends VBox {

    LessonList(List<LessonEntry> entries, LessonHooks hooks) {
        getStyleClass().add("lesson-content");
        getChildren().addAll(Texts.label("Lessons", "panel-title"),
                Texts.paragraph(
                        "Say what will happen, then see it happen. The model itself marks the answer, and takes "
                                + "any solution that reaches the goal.",
                        "sentence"));
        for (int i = 0; i < entries.size(); i++) {
            getChildren().add(row(i + 1, entries.get(i), hooks));
        }
    }

    private static WideButton row(int number, LessonEntry entry, LessonHooks hooks) {
        Node sign = entry.done() ? Marks.badge(Tone.OK, 20)
                : Texts.rigid(Texts.label(Integer.toString(number), "step-number"));
        WideButton button = new WideButton(sign, entry.title(), () -> hooks.onLesson(entry.id()));
        button.setId("lesson-" + entry.id());
        button.getStyleClass().add("lesson-entry");
        button.setAccessibleText("Lesson " + number + ", " + entry.title() + ", " + entry.steps() + " steps"
                + (entry.done() ? ", done" : ""));
        return button;
    }
}
