package portico.model.rule;

import java.util.List;

/** Where AWS contradicts itself, or others contradict it (D1 to D18). */
final class Disagreements {

    private Disagreements() {}

    static List<Disagreement> all() {
        return List.of(
                new Disagreement(1, "Branches and trunk limits", "the table of ECS: c5.large 10",
                        "the Kubernetes controller: 9", "the table of ECS", RuleId.list(65, 66)),
                new Disagreement(2, "Which types have trunks", "the controller: 106 more types",
                        "the list of ECS: unsupported", "the list of ECS", RuleId.list(71)),
                new Disagreement(3, "The page of ECS against itself", "families r5b, r5dn and u-6tb1 unsupported",
                        "some of their types in the table", "the row of the table", RuleId.list(71)),
                new Disagreement(4, "The page over time", "2023: m5n, m5zn, p3 and others", "2026: without them",
                        "2026", RuleId.list(71)),
                new Disagreement(5, "A negative number", "hpc8a.96xlarge documented as -2", "no instance runs -2 tasks",
                        "not supported", RuleId.list(65)),
                new Disagreement(6, "Interfaces of types with several cards", "counting all cards: p5.48xlarge 64",
                        "counting the default card: 2", "both are shown", RuleId.list(77)),
                new Disagreement(7, "The guide of 2023 and now", "fewer interfaces for c6in, m6in and others",
                        "describe-instance-types: more", "describe-instance-types", RuleId.list(63)),
                new Disagreement(8, "Modes of Managed Instances", "the guide: awsvpc and host",
                        "the API reference: none as well", "the guide", RuleId.list(1)),
                new Disagreement(9, "Fargate with 32 vCPU", "the guide has the size", "the API reference stops at 16",
                        "the guide", RuleId.list(99)),
                new Disagreement(10, "Host port in awsvpc mode", "the API: blank or equal",
                        "one sentence: mapped at random", "the API", RuleId.list(21)),
                new Disagreement(11, "Host port in host mode", "one text: it must be written",
                        "another: it may be left out", "it may be left out", RuleId.list(21)),
                new Disagreement(12, "End of the dynamic range", "load balancer pages: 61000",
                        "kernel and agent: 60999", "60999", RuleId.list(22)),
                new Disagreement(13, "Choice of a dynamic port", "a best-practice text: random",
                        "source of agent and Docker: one after another", "one after another", RuleId.list(23)),
                new Disagreement(14, "Reserved ports", "the pages: 51678 to 51680",
                        "the agent: 51680 only with Prometheus", "five by default", RuleId.list(30)),
                new Disagreement(15, "Least CPU of a task on EC2", "the API: 0.125 vCPU", "the error page: 0.25 vCPU",
                        "128 units", RuleId.list(42)),
                new Disagreement(16, "Public address of a service", "the API: must be off with the ECS controller",
                        "Fargate services run with it every day", "allowed on Fargate", RuleId.list(88)),
                new Disagreement(17, "What a trunk limit counts", "one page: primary and trunk do not count",
                        "another: both count", "the same number of tasks either way", RuleId.list(65)),
                new Disagreement(18, "Trunks in the T families", "t2, t3, t3a and t4g absent",
                        "t8i.nano to t8i.medium listed", "as listed", RuleId.list(71)));
    }
}
