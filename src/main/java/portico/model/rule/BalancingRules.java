package portico.model.rule;

import static portico.model.rule.Rule.Confidence.DOCUMENTED;
import static portico.model.rule.Rule.Confidence.OBSERVED;
import static portico.model.rule.Source.ALB;
import static portico.model.rule.Source.API;
import static portico.model.rule.Source.DG;
import static portico.model.rule.Source.NLB;

import java.util.List;

/** Rules of load balancing (R124 to R137). */
final class BalancingRules {

    private BalancingRules() {}

    static Section section() {
        return new Section("balancing", "Load balancing", List.of(
                new Rule(124, "Kind of target",
                        "awsvpc tasks need target groups of type ip, bridge and host tasks of type instance.",
                        new Example("bridge with an ip group", "refused"), DG.page("alb.html"), OBSERVED,
                        Coverage.shown("findings, trace")),
                new Rule(125, "What is registered",
                        "Each task registers its own address or host port; the port of the group is only a default.",
                        new Example("three bridge tasks on one host", "three ports of one instance"),
                        DG.page("alb.html"), DOCUMENTED, Coverage.shown("trace, reading")),
                new Rule(126, "Where instance targets are reached",
                        "Instance targets are reached at the primary address of the instance.",
                        new Example("host with a task interface beside", "traffic arrives at the primary one"),
                        ALB.page("load-balancer-target-groups.html"), DOCUMENTED, Coverage.shown("trace")),
                new Rule(127, "Container and port must exist",
                        "The container and port a service registers must stand in its task definition.",
                        new Example("port 8080 registered, 80 mapped", "refused"), API.page("API_LoadBalancer.html"),
                        OBSERVED, Coverage.shown("findings")),
                new Rule(128, "Five target groups",
                        "A service registers in at most five target groups, in the VPC of its tasks.",
                        new Example("six", "refused"), DG.page("alb.html"), DOCUMENTED,
                        Coverage.partly("findings", "Classic Load Balancers are not known")),
                new Rule(129, "Dynamic ports must be admitted",
                        "With dynamic ports the instances must admit the load balancer on the whole range.",
                        new Example("32768-32770 admitted, the fourth task gets 32771", "its target is unhealthy"),
                        DG.page("networking-networkmode-bridge.html"), DOCUMENTED, Coverage.shown("findings, trace")),
                new Rule(130, "An ALB is a proxy",
                        "An Application Load Balancer opens a connection of its own; the target sees its node.",
                        new Example("client 203.0.113.9", "the app sees the address of the node"),
                        ALB.page("x-forwarded-headers.html"), DOCUMENTED, Coverage.shown("trace")),
                new Rule(131, "Client address behind an NLB",
                        "A Network Load Balancer keeps the address of the client for instance targets, not for ip targets over TCP.",
                        new Example("awsvpc behind a TCP listener", "the app sees the node"),
                        NLB.page("edit-target-group-attributes.html"), DOCUMENTED, Coverage.shown("trace")),
                new Rule(132, "Groups of an NLB", "A Network Load Balancer has groups only if it was made with them.",
                        new Example("made without", "everybody reaches its listeners"),
                        NLB.page("load-balancer-security-groups.html"), DOCUMENTED, Coverage.shown("trace")),
                new Rule(133, "Hairpin through an NLB",
                        "A client that is its own instance target cannot reach itself through a load balancer that keeps its address.",
                        new Example("bridge task calls its own load balancer", "time-out"),
                        NLB.page("load-balancer-troubleshooting.html"), DOCUMENTED, Coverage.shown("trace")),
                new Rule(134, "Health checks",
                        "A new target is healthy after one success; later two failures and five successes decide.",
                        new Example("first check succeeds", "healthy"), ALB.page("target-group-health-checks.html"),
                        DOCUMENTED,
                        Coverage.partly("findings, trace, sheets of a target group and of its tasks",
                                "follows the states that AWS reported and whether a check arrives, and acts out no checks")),
                new Rule(135, "Delay and zones",
                        "Targets drain for 300 seconds; Network Load Balancer nodes send to their own zone only, unless told otherwise.",
                        new Example("targets in a, client at the node of b", "no target"),
                        NLB.page("network-load-balancers.html"), DOCUMENTED,
                        Coverage.partly("findings, trace, restart, sheet of a target group",
                                "draining takes no time on the stage")),
                new Rule(136, "Failing checks replace tasks",
                        "A service replaces tasks that fail their checks after its grace period.",
                        new Example("start takes 90 seconds, no grace", "stopped before it is ready"),
                        DG.page("service-event-messages-list.html"), DOCUMENTED,
                        Coverage.partly("inspector of a service, restarting a task",
                                "how long an application takes to start is told by no file; how long it may take is said")),
                new Rule(137, "Zones of a load balancer",
                        "A load balancer sends nothing to zones it is not enabled in.",
                        new Example("enabled in a, task in b", "the target is unused"),
                        ALB.page("target-group-health-checks.html"), DOCUMENTED, Coverage.shown("findings, trace"))));
    }
}
