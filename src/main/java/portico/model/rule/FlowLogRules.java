package portico.model.rule;

import static portico.model.rule.Rule.Confidence.DOCUMENTED;
import static portico.model.rule.Source.VPC;

import java.util.List;

/** Rules of flow logs (R172 to R177). */
final class FlowLogRules {

    private FlowLogRules() {}

    static Section section() {
        return new Section("flow-logs", "Flow logs",
                List.of(new Rule(172, "Fields of a line", "A line of version 2 has fourteen fields in a fixed order.",
                        new Example("a TCP packet", "the eighth field is 6"), VPC.page("flow-log-records.html"),
                        DOCUMENTED, Coverage.shown("trace --flow-log, flows")),
                        new Rule(173, "One line per direction",
                                "Each interface writes one line per direction and window of time.",
                                new Example("load balancer to task", "two lines at the interface of the task"),
                                VPC.page("flow-logs.html"), DOCUMENTED, Coverage.shown("trace --flow-log, flows")),
                        new Rule(174, "bridge in flow logs",
                                "Lines name host, host address and host port; the container is found by its binding.",
                                new Example("port 32768 at 10:00", "the container that held it"),
                                VPC.page("flow-log-records.html"), DOCUMENTED,
                                Coverage.shown("trace --flow-log, flows")),
                        new Rule(175, "Refusals in flow logs", "A refused packet writes REJECT.",
                                new Example("group lacks 3000", "one line with REJECT"),
                                VPC.page("flow-logs-records-examples.html"), DOCUMENTED,
                                Coverage.shown("trace --flow-log, flows")),
                        new Rule(176, "Packet addresses",
                                "Lines show the primary address of the interface; later versions add those of the packet.",
                                new Example("NAT gateway", "its own address, and that of the task"),
                                VPC.page("flow-log-records.html"), DOCUMENTED,
                                Coverage.shown("trace --flow-log ecs, flows")),
                        new Rule(177, "ECS in flow logs", "Since version 7 a line may name cluster, service and task.",
                                new Example("version 7", "the task without a join"), VPC.page("flow-log-records.html"),
                                DOCUMENTED,
                                Coverage.partly("trace --flow-log ecs, flows", "ids of containers are not kept"))));
    }
}
