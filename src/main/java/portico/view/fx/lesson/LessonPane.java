package portico.view.fx.lesson;

import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import portico.view.fx.look.Focus;
import portico.view.sheet.LessonCard;
import portico.view.sheet.LessonEntry;

/** The list of lessons, or the step of the one that somebody sits at. Digits choose, Enter checks or goes on, H hints. */
public final class LessonPane extends ScrollPane {
    private final LessonHooks hooks;
    private List<LessonEntry> entries = List.of();
    private Optional<LessonCard> card = Optional.empty();

    public LessonPane(LessonHooks hooks) {
        this.hooks = hooks;
        getStyleClass().add("lesson-pane");
        setId("lessons");
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
    }

    public void showList(List<LessonEntry> all) {
        entries = List.copyOf(all);
        show(Optional.empty());
    }

    /** Shows a step; the list of lessons where there is none. */
    public void show(Optional<LessonCard> step) {
        boolean turned = !step.map(LessonCard::question).equals(card.map(LessonCard::question));
        boolean hadFocus = Focus.within(this).isPresent();
        card = step;
        setContent(step.<Node>map(it -> new StepView(it, hooks)).orElseGet(() -> new LessonList(entries, hooks)));
        scroll(turned, step.filter(LessonCard::isAnswered).isPresent());
        if (hadFocus) {
            focus();
        }
    }

    /** A new step is read from its top; of an answered one the verdict is what matters. */
    private void scroll(boolean turned, boolean answered) {
        if (answered || turned) {
            // Only once the new content has its height is there an end to go to
            Platform.runLater(() -> setVvalue(answered ? getVmax() : 0));
        }
    }

    /** Gives the keyboard to what is to be done next. */
    public void focus() {
        Node next = getContent().lookup(".next-thing");
        (next == null ? getContent().lookup(".lesson-entry") : next).requestFocus();
    }

    private void onKey(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        if (event.getCode() == KeyCode.H && card.isPresent()) {
            hooks.onHint();
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE && card.isPresent()) {
            hooks.onLeave();
            event.consume();
        } else {
            digit(event);
        }
    }

    private void digit(KeyEvent event) {
        String text = event.getText();
        if (card.filter(it -> !it.isAnswered()).isPresent() && text.length() == 1 && text.charAt(0) >= '1'
                && text.charAt(0) <= '9') {
            hooks.onChoose(text.charAt(0) - '1');
            event.consume();
        }
    }
}
