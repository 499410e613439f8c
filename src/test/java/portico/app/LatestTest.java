package portico.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.RejectedExecutionException;
import org.junit.jupiter.api.Test;

/** Both threads run whenever the test says so. */
class LatestTest {

    private final Queue<Runnable> working = new ArrayDeque<>();
    private final Queue<Runnable> showing = new ArrayDeque<>();
    private final List<String> begun = new ArrayList<>();
    private final List<String> told = new ArrayList<>();
    private final Latest<String, String> latest = new Latest<>(working::add, showing::add, this::answer, told::add);

    private String answer(String question) {
        begun.add(question);
        if (question.isEmpty()) {
            throw new IllegalStateException("no question");
        }
        return question + "!";
    }

    private static void run(Queue<Runnable> thread) {
        while (!thread.isEmpty()) {
            thread.remove().run();
        }
    }

    @Test
    void onlyWhatWasAskedLastIsBegun() {
        latest.ask("a");
        latest.ask("b");
        latest.ask("c");
        run(working);
        run(showing);
        assertThat(begun).containsExactly("c");
        assertThat(told).containsExactly("c!");
    }

    @Test
    void whatIsAskedAgainIsToldOnce() {
        latest.ask("a");
        latest.ask("b");
        latest.ask("a");
        latest.ask("a");
        run(working);
        run(showing);
        assertThat(told).containsExactly("a!");
    }

    @Test
    void anAnswerThatCameTooLateIsNotTold() {
        latest.ask("a");
        run(working);
        latest.ask("b");
        run(showing);
        assertThat(told).isEmpty();
        run(working);
        run(showing);
        assertThat(told).containsExactly("b!");
    }

    @Test
    void whatIsForgottenIsNeitherBegunNorTold() {
        latest.ask("a");
        latest.forget();
        run(working);
        latest.ask("b");
        run(working);
        latest.forget();
        run(showing);
        assertThat(begun).containsExactly("b");
        assertThat(told).isEmpty();
    }

    @Test
    void whatFailedMayBeAskedForAgain() {
        latest.ask("");
        assertThatThrownBy(() -> run(working)).hasMessage("no question");
        latest.ask("");
        assertThat(working).as("not before that is known").isEmpty();
        run(showing);
        latest.ask("");
        assertThat(working).hasSize(1);
        assertThat(told).isEmpty();
    }

    @Test
    void aThreadThatHasEndedIsNoTrouble() {
        Latest<String, String> late = new Latest<>(work -> {
            throw new RejectedExecutionException();
        }, showing::add, this::answer, told::add);
        late.ask("a");
        assertThat(told).isEmpty();
    }
}
