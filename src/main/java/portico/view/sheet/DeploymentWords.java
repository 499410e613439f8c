package portico.view.sheet;

import java.util.stream.Collectors;
import portico.model.placement.Deployment;

/** What came of a deployment, in one sentence (R60). */
public final class DeploymentWords {

    private DeploymentWords() {}

    public static String of(Deployment deployment) {
        String name = deployment.service().name();
        if (deployment.isComplete()) {
            return deployment.moves().isEmpty() ? name + " runs nothing that would give way"
                    : name + " is deployed anew; " + deployment.fewest().orElseThrow() + " to "
                            + deployment.most().orElseThrow() + " tasks ran meanwhile";
        }
        if (deployment.left().isEmpty()) {
            return "The deployment of " + name + " ends short: " + Words.count(deployment.lacking(), "task")
                    + (deployment.isCutShort()
                            ? " may not start, for at most " + deployment.upper()
                                    + " may run at once; a maximumPercent of 100 lets all "
                                    + deployment.service().desiredCount() + " run"
                            : " found no place" + codes(deployment));
        }
        return "The deployment of " + name + " hangs: " + Words.count(deployment.left().size(), "old task")
                + " may not stop, for at least " + deployment.lower() + " must keep running, and "
                + (deployment.mayStart() ? "no new one finds a place" : "no other one may start") + codes(deployment)
                + ". " + deployment.wayOut().words();
    }

    /** Behind a comma, where hosts refused. */
    private static String codes(Deployment deployment) {
        String codes = deployment.refusals()
                .stream()
                .map(refused -> refused.shortages().getFirst().reason().code())
                .distinct()
                .collect(Collectors.joining(", "));
        return codes.isEmpty() ? "" : ", " + codes;
    }
}
