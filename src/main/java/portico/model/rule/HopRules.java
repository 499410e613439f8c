package portico.model.rule;

import static portico.model.rule.Rule.Confidence.DOCUMENTED;
import static portico.model.rule.Source.AGENT;
import static portico.model.rule.Source.DG;
import static portico.model.rule.Source.EC2;
import static portico.model.rule.Source.NLB;
import static portico.model.rule.Source.VPC;

import java.util.List;

/** Rules of whole paths, hop by hop (R161 to R171). */
final class HopRules {

    private HopRules() {}

    static Section section() {
        return new Section("hops", "Hop tables",
                List.of(new Rule(161, "Client, load balancer, bridge task",
                        "Gateway, node and host rewrite in turn; the app sees the node.",
                        new Example("client 203.0.113.9 to port 443", "172.17.0.2:3000 sees 10.0.101.10"),
                        DG.page("alb.html"), DOCUMENTED, Coverage.shown("trace")),
                        new Rule(162, "Load balancer to a host task", "No rewriting at the host.",
                                new Example("node to 10.0.1.100:3000", "arrives as sent"),
                                DG.page("networking-networkmode-host.html"), DOCUMENTED, Coverage.shown("trace")),
                        new Rule(163, "Load balancer to an awsvpc task",
                                "No rewriting at the host, with a trunk or without.",
                                new Example("node to 10.0.1.101:3000", "arrives as sent"),
                                DG.page("networking-networkmode-awsvpc.html"), DOCUMENTED, Coverage.shown("trace")),
                        new Rule(164, "Task to database",
                                "bridge tasks bear the address of the host, awsvpc tasks their own; the group of the database must admit that one.",
                                new Example("bridge task to port 5432", "the group of the instance counts"),
                                DG.page("networking-networkmode-bridge.html"), DOCUMENTED, Coverage.shown("trace")),
                        new Rule(165, "Task to the internet",
                                "Private tasks leave by NAT and internet gateway; awsvpc tasks on EC2 in a public subnet do not leave.",
                                new Example("bridge, private subnet", "three rewrites"),
                                VPC.page("nat-gateway-basics.html"), DOCUMENTED, Coverage.shown("trace")),
                        new Rule(166, "Task to an AWS service",
                                "By interface endpoint to its interface, by gateway endpoint along a route, the source kept.",
                                new Example("10.0.1.101 to an endpoint", "both groups decide"),
                                DG.page("vpc-endpoints.html"), DOCUMENTED, Coverage.shown("trace")),
                        new Rule(167, "Two tasks on one host",
                                "bridge and host traffic stays on the host, unseen by groups; awsvpc traffic goes through the VPC.",
                                new Example("two awsvpc tasks", "both groups decide"),
                                DG.page("networking-networkmode-awsvpc.html"), DOCUMENTED, Coverage.shown("trace")),
                        new Rule(168, "Two tasks on two hosts",
                                "Each end shows what its mode shows outside: host address or its own.",
                                new Example("bridge to bridge", "host to host port, then rewritten"),
                                DG.page("networking-networkmode-bridge.html"), DOCUMENTED, Coverage.shown("trace")),
                        new Rule(169, "Credentials",
                                "A call for credentials is rewritten to the agent and never leaves the host.",
                                new Example("169.254.170.2", "127.0.0.1:51679"), AGENT.page("README.md"), DOCUMENTED,
                                Coverage.shown("trace")),
                        new Rule(170, "NLB to a task", "Instance targets see the client, ip targets over TCP the node.",
                                new Example("client 203.0.113.9", "as R131 says"),
                                NLB.page("edit-target-group-attributes.html"), DOCUMENTED, Coverage.shown("trace")),
                        new Rule(171, "Largest packets",
                                "9001 bytes in a VPC, 8500 at a NAT gateway, 1500 at an internet gateway.",
                                new Example("a packet to the internet", "1500"), EC2.page("network_mtu.html"),
                                DOCUMENTED,
                                Coverage.partly("trace", "packets of a trace have no size, so none is too large"))));
    }
}
