package portico.model.rule;

import static portico.model.rule.Rule.Confidence.DOCUMENTED;
import static portico.model.rule.Rule.Confidence.MODELLING;
import static portico.model.rule.Rule.Confidence.OBSERVED;
import static portico.model.rule.Source.CM;
import static portico.model.rule.Source.DG;

import java.util.List;

/** Rules of service discovery and Service Connect (R138 to R149). */
final class DiscoveryRules {

    private DiscoveryRules() {}

    static Section section() {
        return new Section("discovery", "Service discovery and Service Connect", List.of(
                new Rule(138, "Kinds of records",
                        "awsvpc tasks get A or SRV records, bridge and host tasks SRV only, none tasks nothing.",
                        new Example("bridge with an A record", "refused"), DG.page("service-discovery.html"),
                        DOCUMENTED,
                        Coverage.partly("trace of a name, findings",
                                "AAAA records of tasks with an IPv6 address, for no task has one here")),
                new Rule(139, "What an SRV record says", "It holds the port to call and a name that has an A record.",
                        new Example("bridge task on host port 32769", "1 1 32769 and the name"),
                        DG.page("service-discovery.html"), DOCUMENTED, Coverage.shown("trace of a name")),
                new Rule(140, "Private addresses only", "Records hold private addresses, in public namespaces too.",
                        new Example("Fargate task with a public address", "its private one"),
                        DG.page("service-discovery.html"), DOCUMENTED, Coverage.shown("trace of a name")),
                new Rule(141, "How many answers",
                        "MULTIVALUE answers with at most eight healthy records, WEIGHTED with one.",
                        new Example("ten healthy tasks", "any eight"), CM.page("API_DnsConfig.html"), DOCUMENTED,
                        Coverage.shown("trace of a name")),
                new Rule(142, "How long answers last",
                        "A cached answer outlives a replaced task for as long as the record says; 60 seconds where nothing is written.",
                        new Example("60 seconds, task replaced", "the dead address may be called for a minute"),
                        CM.page("API_DnsRecord.html"), MODELLING,
                        Coverage.shown("trace of a name, restart, requests by a name after a replacement")),
                new Rule(143, "Limits of discovery", "A service has one registry and at most 1,000 tasks in it.",
                        new Example("1,200 wanted", "above the limit"), DG.page("service-discovery.html"), OBSERVED,
                        Coverage.shown("findings, reading")),
                new Rule(144, "Needs DNS support", "Service discovery needs the DNS support of the VPC.",
                        new Example("DNS support off", "the name does not resolve"), DG.page("service-discovery.html"),
                        DOCUMENTED, Coverage.shown("findings")),
                new Rule(145, "Proxy per task", "Service Connect puts a proxy into each task; names resolve inside it.",
                        new Example("a task outside the namespace", "the name is unknown"),
                        DG.page("service-connect-concepts-deploy.html"), DOCUMENTED,
                        Coverage.partly("trace of a name", "CPU and memory of the proxy are not set aside")),
                new Rule(146, "Way through two proxies",
                        "Between tasks traffic uses the container port, never the alias.",
                        new Example("alias db:81, container port 3306", "groups must admit 3306"),
                        DG.page("service-connect-concepts-deploy.html"), DOCUMENTED,
                        Coverage.shown("trace of a name, stage, reach")),
                new Rule(147, "bridge with Service Connect", "A bridge proxy listens on a dynamic host port.",
                        new Example("host group closed above 1024", "the call fails"),
                        DG.page("service-connect-concepts-deploy.html"), DOCUMENTED,
                        Coverage.partly("trace of a name",
                                "the host port of the proxy is taken to be that of the container")),
                new Rule(148, "Behaviour of the proxy",
                        "Round robin, two retries on other hosts, failing hosts avoided, 15 seconds per request.",
                        new Example("five failures within 30 seconds", "the host is left out"),
                        DG.page("service-connect-concepts-deploy.html"), DOCUMENTED,
                        Coverage.partly("trace of a name, restart",
                                "failing hosts are not left out, as nobody counts requests")),
                new Rule(149, "Who sees an endpoint",
                        "Only tasks of services started after an endpoint exists can resolve it.",
                        new Example("older client", "must be deployed again"),
                        DG.page("service-connect-concepts-deploy.html"), DOCUMENTED, Coverage.partly("trace of a name",
                                "when an endpoint was made is told by no file: servers that run may have replaced older ones"))));
    }
}
