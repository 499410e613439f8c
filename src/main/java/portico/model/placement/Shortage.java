package portico.model.placement;

import portico.model.rule.RuleId;

/**
 * One thing that stands against a placement.
 *
 * @param title the fact in a few words, such as {@code No ENI left}
 * @param detail the numbers, such as {@code 4 of 4 attached}
 */
public record Shortage(Reason reason, RuleId rule, String title, String detail) {}
