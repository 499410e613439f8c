package portico.model.rule;

import static portico.model.rule.Rule.Confidence.DOCUMENTED;
import static portico.model.rule.Rule.Confidence.INFERRED;
import static portico.model.rule.Rule.Confidence.OBSERVED;
import static portico.model.rule.Source.DG;

import java.util.List;

/** Rules of Fargate (R99 to R103). */
final class FargateRules {

    private FargateRules() {}

    static Section section() {
        return new Section("fargate", "Fargate", List.of(
                new Rule(99, "Sizes", "Fargate offers certain pairs of CPU and memory only.",
                        new Example("256 units with 4096 MiB", "refused"), DG
                                .page("task-cpu-memory-error.html"),
                        OBSERVED, Coverage.shown("findings, verdict of Fargate")),
                new Rule(100, "Everything leaves by the task interface",
                        "On Fargate image pulls, logs and secrets leave by the interface of the task, under its groups and routes.",
                        new Example("egress to port 5432 only", "the image pull fails"),
                        DG.page("fargate-task-networking.html"), DOCUMENTED,
                        Coverage.shown("findings, inspector of a Fargate task")),
                new Rule(101, "On EC2 the host fetches",
                        "On EC2 images, logs and secrets are fetched through the interface of the instance.",
                        new Example("same group on EC2", "the task starts"), DG.page("task_execution_IAM_role.html"),
                        INFERRED, Coverage.shown("inspector of a task on a host")),
                new Rule(102, "A way to the image",
                        "A Fargate task needs a public address, a NAT gateway or endpoints to fetch its image.",
                        new Example("private subnet, no gateway, no endpoints", "stops before it runs"),
                        DG.page("fargate-task-networking.html"), DOCUMENTED,
                        Coverage.partly("findings",
                                "a task that is stopped for want of its image: it is drawn where it would run, so that its ways can be followed and mended")),
                new Rule(103, "Platform versions",
                        "LATEST stands for 1.4.0 on Linux and 1.0.0 on Windows; before 1.4.0 some of what a task does left by a second, hidden interface.",
                        new Example("LATEST, Linux", "1.4.0"), DG.page("platform-fargate.html"), DOCUMENTED,
                        Coverage.shown("inspector of a Fargate task, findings"))));
    }
}
