package portico.app;

import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Work beside JavaFX's thread of which only what was asked for last matters: what is no longer wanted is neither begun nor told of. It is asked and told
 * on JavaFX's thread.
 *
 * @param <Q> what is asked, equal where the answer is the same
 * @param <A> what is told
 */
final class Latest<Q, A> {
    private final Executor working;
    private final Executor showing;
    private final Function<Q, A> work;
    private final Consumer<A> onAnswer;
    /** Written on JavaFX's thread alone. */
    private volatile Optional<Q> wanted = Optional.empty();

    /**
     * @param working does the work, in the order in which it is asked for
     * @param showing JavaFX's thread
     */
    Latest(Executor working, Executor showing, Function<Q, A> work, Consumer<A> onAnswer) {
        this.working = working;
        this.showing = showing;
        this.work = work;
        this.onAnswer = onAnswer;
    }

    /** Wants this and nothing else, from now until it is told or has failed. */
    void ask(Q question) {
        if (!isWanted(question)) {
            wanted = Optional.of(question);
            begin(question);
        }
    }

    /** Wants nothing any more. */
    void forget() {
        wanted = Optional.empty();
    }

    private boolean isWanted(Q question) {
        return wanted.equals(Optional.of(question));
    }

    private void begin(Q question) {
        try {
            working.execute(() -> answer(question));
        } catch (RejectedExecutionException e) {
            // The program is ending: nothing will be shown any more
        }
    }

    private void answer(Q question) {
        if (isWanted(question)) {
            try {
                A answer = work.apply(question);
                showing.execute(() -> end(question, () -> onAnswer.accept(answer)));
            } catch (RuntimeException e) {
                showing.execute(() -> end(question, () -> {}));
                throw e;
            }
        }
    }

    private void end(Q question, Runnable then) {
        if (isWanted(question)) {
            forget();
            then.run();
        }
    }
}
