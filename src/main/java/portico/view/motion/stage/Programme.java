package portico.view.motion.stage;

import java.util.List;

/**
 * What is played side by side.
 *
 * @param title in a few words
 * @param sentences what is common to all acts, from the fullest wording to the shortest
 */
public record Programme(String title, List<String> sentences, List<Act> acts) {

    public Programme {
        sentences = List.copyOf(sentences);
        acts = List.copyOf(acts);
    }
}
