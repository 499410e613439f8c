package portico.model.rule;

import static portico.model.rule.Rule.Confidence.DOCUMENTED;
import static portico.model.rule.Rule.Confidence.INFERRED;
import static portico.model.rule.Source.DG;
import static portico.model.rule.Source.VPC;

import java.util.List;

/** Rules of interface slots and trunks (R63 to R80). */
final class InterfaceRules {

    private InterfaceRules() {}

    static Section section() {
        return new Section("interfaces", "Interface slots and trunks",
                List.of(new Rule(63, "Slots without a trunk",
                        "An instance takes one awsvpc task fewer than the interfaces its type can attach.",
                        new Example("t3.micro 2 interfaces, c5.large 3, c5.4xlarge 8", "1, 2 and 7 tasks"),
                        DG.page("container-instance-eni.html"), DOCUMENTED,
                        Coverage.shown("interface slots of an instance, verdict of each host, types")),
                        new Rule(64, "Other modes use no slot", "bridge, host and none tasks take no interface slot.",
                                new Example("c5.large, two awsvpc and twenty bridge tasks", "allowed"),
                                DG.page("container-instance-eni.html"), INFERRED,
                                Coverage.shown("interface slots of an instance, verdict of each host")),
                        new Rule(65, "Slots with a trunk",
                                "With a trunk the number of awsvpc tasks comes from AWS's table of types.",
                                new Example("c5.large, c5.2xlarge, c5.4xlarge", "10, 40 and 60"),
                                DG.page("eni-trunking-supported-instance-types.html"), DOCUMENTED,
                                Coverage.shown("interface slots of an instance, verdict of each host, types")),
                        new Rule(66, "Two ways to count branches",
                                "The table of ECS and the branch counts of the Kubernetes controller describe one budget; for ECS only the first holds.",
                                new Example("c5.large: 10 tasks, 3 interfaces",
                                        "9 branches for Kubernetes, 10 tasks for ECS"),
                                DG.page("container-instance-eni.html"), INFERRED, Coverage.shown("types as JSON")),
                        new Rule(67, "The trunk takes a slot",
                                "A trunk takes one ordinary interface; the branches on it take none.",
                                new Example("c5.large with a trunk and ten tasks", "two of three interfaces attached"),
                                DG.page("container-instance-eni.html"), DOCUMENTED,
                                Coverage.shown("interface slots of an instance, show")),
                        new Rule(68, "Opting in",
                                "Trunks are switched on by the account setting awsvpcTrunking, for an account, a user or a role, in one Region; a cluster has no such setting.",
                                new Example("awsvpcTrunking as a cluster setting", "refused"),
                                DG.page("container-instance-eni.html"), DOCUMENTED,
                                Coverage.shown(
                                        "trunking doctor, inspector of a host, documents, list-account-settings")),
                        new Rule(69, "Only instances launched later",
                                "Opting in changes no running instance: it must be launched anew.",
                                new Example("opting in under a live c5.large", "still two tasks"),
                                DG.page("container-instance-eni.html"), DOCUMENTED,
                                Coverage.shown("trunking doctor, findings, relaunching a host")),
                        new Rule(70, "What a trunk needs",
                                "Linux, agent 1.28.1, a supported type, a subnet that is not shared, the service-linked role, no resource-name DNS record.",
                                new Example("Windows", "no trunk"), DG.page("container-instance-eni.html"), DOCUMENTED,
                                Coverage.shown("trunking doctor, findings")),
                        new Rule(71, "Nitro is not enough",
                                "Some Nitro types, and every T2, T3, T3a and T4g, have no trunk.",
                                new Example("t3.xlarge, opted in", "three tasks"),
                                DG.page("eni-trunking-supported-instance-types.html"), DOCUMENTED,
                                Coverage.shown("trunking doctor, findings, types")),
                        new Rule(72, "While the trunk is made",
                                "An instance is REGISTERING until its trunk stands, and no candidate before it is ACTIVE.",
                                new Example("c5.large just booted", "no candidate, then ten slots"),
                                DG.page("container-instance-eni.html"), DOCUMENTED,
                                Coverage.shown("verdict of each host, relaunching a host, trunking doctor")),
                        new Rule(73, "How a trunk is known",
                                "An instance has a trunk where it carries ecs.awsvpc-trunk-id; the capability alone says only that the agent could.",
                                new Example("the capability without the id", "slots of R63"),
                                DG.page("task-placement-constraints.html"), DOCUMENTED,
                                Coverage.shown("trunking doctor, reading container instances")),
                        new Rule(74, "Groups of a trunk",
                                "The trunk carries the default group of the VPC, each branch the groups of its task.",
                                new Example("task with sg-web on a trunk", "only sg-web filters its traffic"),
                                DG.page("container-instance-eni.html"), DOCUMENTED,
                                Coverage.shown("inspector of a trunked host")),
                        new Rule(75, "Stop and start in a public subnet",
                                "A trunked instance in a public subnet that is stopped and started loses its public address and its agent.",
                                new Example("trunked host stopped and started", "agent disconnected"),
                                DG.page("container-instance-eni.html"), DOCUMENTED,
                                Coverage.shown("findings, stopping and starting a host")),
                        new Rule(76, "Interfaces attached by hand",
                                "ECS does not count interfaces that others attach: it may place a task that waits for one in vain and stops.",
                                new Example("c5.large, one by hand, one task, a second placed", "the second stops"),
                                DG.page("task-networking-awsvpc.html"), DOCUMENTED,
                                Coverage.shown("verdict of each host, findings")),
                        new Rule(77, "Types with several cards",
                                "The documented limit counts all network cards, yet some types attach task interfaces to the default card only; the smaller figure is the cautious one.",
                                new Example("m6in.32xlarge: 15, default card 8", "15, cautiously 7"),
                                DG.page("task-networking-awsvpc.html"), INFERRED,
                                Coverage.shown(
                                        "interface slots of an instance, verdict of each host, findings, types")),
                        new Rule(78, "Addresses of a host",
                                "A host uses an address for itself, one for its trunk and one for each awsvpc task.",
                                new Example("trunk and ten tasks in one subnet", "twelve addresses"),
                                DG.page("container-instance-eni.html"), DOCUMENTED,
                                Coverage.shown("gauge of a subnet, show")),
                        new Rule(79, "Trunks and speed",
                                "A trunk changes neither latency nor bandwidth; tasks take longer to start.",
                                new Example("switching a trunk on", "the same time per hop"),
                                DG.page("container-instance-eni.html"), DOCUMENTED,
                                Coverage.shown(
                                        "inspector of a trunked host and of a task that provisions; hop times of a trace")),
                        new Rule(80, "Fargate has no slots",
                                "A Fargate task needs an address of its subnet and no instance.",
                                new Example("500 tasks, 251 free addresses", "251 run"),
                                VPC.page("amazon-vpc-limits.html"), DOCUMENTED,
                                Coverage.shown("verdict of Fargate, events"))));
    }
}
