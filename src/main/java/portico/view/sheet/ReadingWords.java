package portico.view.sheet;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import portico.model.analysis.Comparison;
import portico.model.analysis.Reconciliation;
import portico.model.topology.Database;
import portico.model.topology.LoadBalancer;
import portico.model.topology.Resource;
import portico.model.topology.SecurityGroup;
import portico.model.topology.TargetGroup;
import portico.model.topology.TaskDefinition;
import portico.model.topology.Topology;
import portico.model.topology.Vpc;

/** What a reading came to: how much of each kind, and how Portico's account compares with the figures AWS printed. */
public final class ReadingWords {

    private ReadingWords() {}

    /** How many of each kind there are; those of which there are none are not named. */
    public static String counts(Topology topology) {
        String counts = Stream.of(Words.count(topology.instances().size(), "host"),
                Words.count(topology.services().size(), "service"), Words.count(topology.tasks().size(), "task"),
                count(topology, TaskDefinition.class, "task definition"), count(topology, Vpc.class, "VPC"),
                Words.count(topology.subnets().size(), "subnet"),
                count(topology, SecurityGroup.class, "security group"),
                count(topology, LoadBalancer.class, "load balancer"),
                count(topology, TargetGroup.class, "target group"), count(topology, Database.class, "database"))
                .filter(words -> !words.startsWith("0 "))
                .collect(Collectors.joining(", "));
        return counts.isEmpty() ? "Nothing" : counts;
    }

    private static String count(Topology topology, Class<? extends Resource> kind, String noun) {
        return Words.count(topology.all(kind).size(), noun);
    }

    /** {@code 11 of 12 figures that AWS printed follow from the rest}. */
    public static String agreement(Reconciliation reconciliation) {
        int all = reconciliation.comparisons().size();
        return all - reconciliation.differences().size() + " of " + Words.count(all, "figure")
                + " that AWS printed also follow from the rest of the files";
    }

    /** Both figures, and what the difference means. */
    public static String difference(Comparison comparison) {
        return "Predicted " + comparison.predicted() + ", reported " + comparison.stated() + ": "
                + comparison.explanation();
    }
}
