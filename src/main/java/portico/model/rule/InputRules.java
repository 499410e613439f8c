package portico.model.rule;

import static portico.model.rule.Rule.Confidence.DOCUMENTED;
import static portico.model.rule.Source.API;
import static portico.model.rule.Source.DG;
import static portico.model.rule.Source.EC2API;

import java.util.List;

/** Rules of what AWS prints (R184 to R192). */
final class InputRules {

    private InputRules() {}

    static Section section() {
        return new Section("inputs", "JSON from AWS", List.of(new Rule(184, "Spelling",
                "ECS writes camelCase, EC2 PascalCase; numbers and texts of times are both read; comments are tolerated with a note.",
                new Example("createdAt as number or text", "the same moment"), API.page("API_Task.html"), DOCUMENTED,
                Coverage.shown("reading, notes on what was read")),
                new Rule(185, "Several files", "Calls return pages, so several files are merged by ARN.",
                        new Example("three files of ten services", "thirty"), API.page("API_DescribeServices.html"),
                        DOCUMENTED, Coverage.shown("reading")),
                new Rule(186, "Interface of a task", "The attachment of a task names its interface.",
                        new Example("networkInterfaceId eni-1", "that interface"), API.page("API_Attachment.html"),
                        DOCUMENTED, Coverage.shown("reading")),
                new Rule(187, "What remains",
                        "CPU and memory count what is left, ports what is taken, interfaces nothing.",
                        new Example("PORTS with 80", "80 is taken"), API.page("API_ContainerInstance.html"), DOCUMENTED,
                        Coverage.shown("reading")),
                new Rule(188, "Joins", "Tasks, instances, interfaces, targets and services are joined by their ids.",
                        new Example("target i-1:32769", "the task with that binding"), API.page("API_Task.html"),
                        DOCUMENTED, Coverage.shown("reading")),
                new Rule(189, "Interfaces made by ECS", "Their description names the attachment.",
                        new Example("attachment/1789bcae", "the task with that attachment"),
                        API.page("API_Attachment.html"), DOCUMENTED, Coverage.shown("reading")),
                new Rule(190, "Trunk and branch", "The type of an interface tells trunks and branches.",
                        new Example("an instance with two interfaces and six tasks", "six branches"),
                        EC2API.page("API_NetworkInterface.html"), DOCUMENTED, Coverage.shown("reading")),
                new Rule(191, "Attributes read", "Type, zone, VPC, system and capabilities come from attributes.",
                        new Example("the capability without a trunk id", "slots of R63"),
                        DG.page("task-placement-constraints.html"), DOCUMENTED, Coverage.shown("reading")),
                new Rule(192, "Launch types",
                        "EC2, FARGATE, EXTERNAL and MANAGED_INSTANCES; a capacity provider may stand instead.",
                        new Example("provider FARGATE_SPOT", "Fargate"), API.page("API_Task.html"), DOCUMENTED,
                        Coverage.shown("reading, verdict of each host"))));
    }
}
