package portico.view.sheet;

/**
 * A change that would open the way for a packet that was stopped.
 *
 * @param words what would be done
 * @param besides what else it would open, and what it would close
 */
public record Proposal(String words, String besides) {}
