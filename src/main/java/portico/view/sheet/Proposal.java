package portico.view.sheet;

/**
 * A change that would open the way for a packet that was stopped, or make room for tasks that wait.
 *
 * @param words what would be done
 * @param besides what else it would open and close; or how many tasks it places, and what that costs
 */
public record Proposal(String words, String besides) {}
