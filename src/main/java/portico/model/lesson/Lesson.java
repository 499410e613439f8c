package portico.model.lesson;

import java.util.List;
import portico.model.lesson.deed.Deed;
import portico.model.placement.Placer;
import portico.model.rule.RuleId;
import portico.model.topology.Topology;

/**
 * A network, and steps that each ask something of it. Every step begins with the network as the lesson has it, after the deeds of the predictions
 * before.
 *
 * @param id short and stable, such as {@code eni-limit}
 * @param rules it teaches
 */
public record Lesson(String id, String title, List<RuleId> rules, Topology network, List<Step> steps) {

    public Lesson {
        rules = List.copyOf(rules);
        steps = List.copyOf(steps);
    }

    /** The network that a step begins with, counted from 0. */
    public Topology networkAt(int step, Placer placer) {
        Topology network = this.network;
        for (Step before : steps.subList(0, step)) {
            if (before instanceof Step.Prediction prediction) {
                network = Deed.all(prediction.deeds(), network, placer);
            }
        }
        return network;
    }
}
