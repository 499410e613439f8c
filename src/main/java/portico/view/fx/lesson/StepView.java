package portico.view.fx.lesson;

import java.util.List;
import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import portico.view.fx.look.Icon;
import portico.view.fx.look.Marks;
import portico.view.fx.look.Texts;
import portico.view.sheet.LessonCard;
import portico.view.sheet.Tone;

/** One step: the question or task, what can be answered, and what is true once it was. */
final class StepView extends VBox {
    private final LessonCard card;
    private final LessonHooks hooks;

    StepView(LessonCard card, LessonHooks hooks) {
        this.card = card;
        this.hooks = hooks;
        getStyleClass().add("lesson-content");
        getChildren().addAll(head(), dots(), Texts.rigid(Texts.label(card.kind(), "badge", "lesson-kind")),
                Texts.paragraph(card.question(), "lesson-question"), Texts.paragraph(card.words(), "lesson-words"));
        if (card.goals().isEmpty()) {
            getChildren().add(new Choices(card, hooks));
        } else {
            getChildren().add(goals());
        }
        card.verdict()
                .ifPresentOrElse(verdict -> getChildren().add(verdict(verdict)),
                        () -> getChildren().addAll(answering()));
        card.hint().filter(hint -> !card.isAnswered()).ifPresent(hint -> getChildren().add(hint(hint)));
        getChildren().add(card.isAnswered() ? onward() : keys());
    }

    private HBox head() {
        Button leave = new Button();
        leave.setGraphic(Icon.CLOSE.view(14));
        leave.getStyleClass().add("icon-button");
        leave.setAccessibleText("Back to the list of lessons");
        leave.setId("lesson-leave");
        leave.setOnAction(event -> hooks.onLeave());
        HBox head = new HBox(6, Texts.paragraph(card.title(), "group-title"), Texts.spring(), leave);
        head.setAlignment(Pos.TOP_LEFT);
        return head;
    }

    private HBox dots() {
        HBox dots = new HBox(6);
        dots.setAlignment(Pos.CENTER_LEFT);
        for (int i = 0; i < card.steps().size(); i++) {
            dots.getChildren().add(dot(i));
        }
        dots.getChildren()
                .addAll(Texts.spring(), Texts.label((card.index() + 1) + " of " + card.steps().size(), "quiet"));
        return dots;
    }

    private Node dot(int step) {
        Tone tone = card.steps().get(step);
        return tone == Tone.QUIET || step == card.index() && !card.isAnswered() ? Texts.rigid(Texts
                .label(Integer.toString(step + 1), "step-number", step == card.index() ? "step-here" : "step-ahead"))
                : Marks.badge(tone, 20);
    }

    private VBox goals() {
        VBox goals = new VBox(6, Texts.label("Goals", "section-title"));
        goals.setId("lesson-goals");
        for (LessonCard.Goal goal : card.goals()) {
            HBox line = new HBox(9,
                    goal.reached() ? Marks.badge(Tone.OK, 16) : Texts.rigid(Texts.label("", "goal-open")),
                    Texts.paragraph(goal.words(), "value"));
            line.getStyleClass().add(goal.reached() ? "goal-reached" : "goal");
            line.setAccessibleText((goal.reached() ? "Reached: " : "Not reached yet: ") + goal.words());
            goals.getChildren().add(line);
        }
        return goals;
    }

    private List<Node> answering() {
        if (!card.goals().isEmpty()) {
            return List.of(Texts.paragraph("Change the network as you like: the goals are looked at after each change.",
                    "quiet"), button("Show me", "lesson-solve", "outlined", hooks::onSolve));
        }
        Button check = button("Check my answer", "lesson-check", "primary", hooks::onCheck);
        check.setDisable(!card.isChosen());
        if (card.isChosen()) {
            check.getStyleClass().add("next-thing");
        }
        check.setMaxWidth(Double.MAX_VALUE);
        check.setMinHeight(36);
        return List.of(new SurenessSwitch(card.sureness(), hooks), check);
    }

    private static Button button(String text, String id, String style, Runnable action) {
        Button button = new Button(text);
        button.setId(id);
        button.getStyleClass().add(style);
        button.setOnAction(event -> action.run());
        return button;
    }

    private static HBox hint(String words) {
        HBox hint = new HBox(9, Icon.HINT.view(16), Texts.paragraph(words, "value"));
        hint.getStyleClass().add("lesson-hint");
        return hint;
    }

    private VBox verdict(LessonCard.Verdict verdict) {
        HBox title = new HBox(10, Marks.badge(verdict.tone(), 26),
                new VBox(1, Texts.label(verdict.title(), "panel-title"), Texts.label(verdict.aside(), "quiet")));
        title.setAlignment(Pos.CENTER_LEFT);
        VBox box = new VBox(8, title, Texts.paragraph(verdict.lesson(), "lesson-words"), rules());
        box.setId("lesson-verdict");
        box.getStyleClass()
                .addAll("lesson-verdict", "lesson-verdict-" + verdict.tone().name().toLowerCase(Locale.ROOT));
        return box;
    }

    private FlowPane rules() {
        FlowPane links = new FlowPane(10, 2);
        card.rules().forEach(rule -> {
            Hyperlink link = new Hyperlink(rule.toString());
            link.getStyleClass().add("go-link");
            link.setAccessibleText("What rule " + rule + " says");
            link.setOnAction(event -> hooks.onRule(rule));
            links.getChildren().add(link);
        });
        return links;
    }

    private HBox onward() {
        Button next = button(card.isLast() ? "Finish" : "Next step", "lesson-next", "primary", hooks::onNext);
        next.getStyleClass().add("next-thing");
        return new HBox(8, button("Ask it again", "lesson-again", "outlined", hooks::onAgain), Texts.spring(), next);
    }

    private HBox keys() {
        HBox keys = new HBox(6);
        keys.setAlignment(Pos.CENTER_LEFT);
        if (card.goals().isEmpty()) {
            keys.getChildren().addAll(cap("1–" + card.options().size()), Texts.label("choose", "quiet"));
        }
        Button hint = button("Hint", "lesson-hint", "small-button", hooks::onHint);
        if (!card.goals().isEmpty()) {
            hint.getStyleClass().add("next-thing");
        }
        keys.getChildren().addAll(Texts.spring(), cap("H"), hint);
        return keys;
    }

    private static Node cap(String key) {
        return Texts.rigid(Texts.label(key, "key-cap"));
    }
}
