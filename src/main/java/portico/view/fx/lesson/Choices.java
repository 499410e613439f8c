package portico.view.fx.lesson;

import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import portico.view.fx.look.Marks;
import portico.view.fx.look.Texts;
import portico.view.sheet.LessonCard;
import portico.view.sheet.Tone;

/** The choices of a prediction, each a button with its digit; once answered, with what became of it. */
final class Choices extends VBox {
    Choices(LessonCard card, LessonHooks hooks) {
        super(8);
        for (int i = 0; i < card.options().size(); i++) {
            getChildren().add(button(i, card.options().get(i), card.isAnswered(), hooks));
        }
        if (!card.isChosen() && !card.isAnswered()) {
            getChildren().getFirst().getStyleClass().add("next-thing");
        }
    }

    private static WideButton button(int index, LessonCard.Option option, boolean answered, LessonHooks hooks) {
        WideButton button = new WideButton(sign(index, option.fate()), option.words(), () -> hooks.onChoose(index));
        button.setId("choice-" + (index + 1));
        button.getStyleClass().addAll("option", "option-" + option.fate().name().toLowerCase(Locale.ROOT));
        button.setAccessibleText("Choice " + (index + 1) + ": " + option.words() + spoken(option.fate()));
        button.setFocusTraversable(!answered);
        button.setMouseTransparent(answered);
        return button;
    }

    private static Node sign(int index, LessonCard.Fate fate) {
        return switch (fate) {
            case RIGHT -> Marks.badge(Tone.OK, 20);
            case WRONG -> Marks.badge(Tone.NO, 20);
            case OPEN, CHOSEN, PAST -> Texts.rigid(Texts.label(Integer.toString(index + 1), "option-digit"));
        };
    }

    private static String spoken(LessonCard.Fate fate) {
        return switch (fate) {
            case OPEN, PAST -> "";
            case CHOSEN -> ", chosen";
            case RIGHT -> ", came true";
            case WRONG -> ", did not come true";
        };
    }
}
