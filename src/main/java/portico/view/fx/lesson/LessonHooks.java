package portico.view.fx.lesson;

import portico.model.rule.RuleId;

/** What somebody at a lesson does. */
public interface LessonHooks {
    void onLesson(String id);

    /** A choice, counted from 0. */
    void onChoose(int choice);

    /** One of the words for how sure, counted from 0. */
    void onSure(int index);

    void onCheck();

    void onHint();

    void onSolve();

    void onAgain();

    void onNext();

    void onLeave();

    void onRule(RuleId rule);
}
