package portico.view.motion.stage;

import java.util.List;
import java.util.Optional;

/**
 * What is played side by side.
 *
 * @param title in a few words
 * @param sentences what is common to all acts, from the fullest wording to the shortest
 * @param instead why this is shown and not what was wanted; empty where it is what was wanted
 */
public record Programme(String title, List<String> sentences, List<Act> acts, Optional<String> instead) {

    public Programme {
        sentences = List.copyOf(sentences);
        acts = List.copyOf(acts);
    }

    public Programme(String title, List<String> sentences, List<Act> acts) {
        this(title, sentences, acts, Optional.empty());
    }

    /** The same for somebody who wanted something else. */
    public Programme insteadOf(String why) {
        return new Programme(title, sentences, acts, Optional.of(why));
    }
}
