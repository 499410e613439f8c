package portico.model.check;

import portico.model.id.ResourceId;
import portico.model.rule.RuleId;

/**
 * Something that AWS would refuse, that will fail, or that people should know.
 *
 * @param message one sentence with its numbers, in AWS's words where AWS has words for it
 */
public record Finding(RuleId rule, Severity severity, ResourceId subject, String message) {}
