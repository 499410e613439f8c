package portico.model.placement;

import portico.model.rule.RuleId;

/**
 * Something in a task definition or a network configuration that AWS refuses wherever the task would run.
 *
 * @param title the fact in a few words
 * @param message in AWS's words where AWS has words for it
 */
public record Fault(RuleId rule, String title, String message) {

    public Shortage asShortage() {
        return new Shortage(Reason.CONFIGURATION, rule, title, message);
    }
}
