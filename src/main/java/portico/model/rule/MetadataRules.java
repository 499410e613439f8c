package portico.model.rule;

import static portico.model.rule.Rule.Confidence.DOCUMENTED;
import static portico.model.rule.Source.AGENT;
import static portico.model.rule.Source.EC2;
import static portico.model.rule.Source.VPC;

import java.util.List;

/** Rules of metadata and credentials (R150 to R153). */
final class MetadataRules {

    private MetadataRules() {}

    static Section section() {
        return new Section("metadata", "Metadata and credentials", List.of(new Rule(150, "Task endpoint",
                "Metadata and credentials of a task come from 169.254.170.2, answered by the agent on the same host.",
                new Example("bridge container asks", "rewritten to 127.0.0.1:51679"), AGENT.page("README.md"),
                DOCUMENTED, Coverage.shown("trace")),
                new Rule(151, "Task role in host mode", "A host task with a role needs an agent that allows it.",
                        new Example("flag not set", "not placeable"), AGENT.page("README.md"), DOCUMENTED,
                        Coverage.shown("verdicts, findings")),
                new Rule(152, "Instance metadata",
                        "Bridge containers need a hop limit of two to reach 169.254.169.254; awsvpc tasks can be kept from it.",
                        new Example("limit one, bridge", "time-out"), EC2.page("instancedata-data-retrieval.html"),
                        DOCUMENTED, Coverage.shown("trace")),
                new Rule(153, "Not in flow logs", "Metadata, DHCP, time and resolver traffic writes no flow log line.",
                        new Example("a task resolves a name", "no line"), VPC.page("flow-logs.html"), DOCUMENTED,
                        Coverage.shown("trace --flow-log"))));
    }
}
