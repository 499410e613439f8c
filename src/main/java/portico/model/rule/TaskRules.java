package portico.model.rule;

import static portico.model.rule.Rule.Confidence.DOCUMENTED;
import static portico.model.rule.Rule.Confidence.OBSERVED;

import java.util.List;

/** Rules of task definitions, ports and placement. */
final class TaskRules {

    private TaskRules() {}

    static List<Rule> all() {
        return List.of(
                new Rule(1, "Each kind of compute runs its own network modes; Fargate runs awsvpc only.",
                        Source.DG.page("task-networking.html"), OBSERVED),
                new Rule(4, "An awsvpc task or service must be given subnets.",
                        Source.API.page("API_NetworkConfiguration.html"), OBSERVED),
                new Rule(5, "Only awsvpc tasks and services may be given subnets.",
                        Source.API.page("API_NetworkConfiguration.html"), OBSERVED),
                new Rule(6,
                        "A network configuration holds 1 to 16 subnets of one VPC and at most 5 groups; without groups the VPC default group applies.",
                        Source.API.page("API_AwsVpcConfiguration.html"), DOCUMENTED),
                new Rule(7,
                        "In none mode a container has only its loopback: no port mappings, no discovery, no load balancer.",
                        Source.API.page("API_TaskDefinition.html"), DOCUMENTED),
                new Rule(8,
                        "In host mode containers share the network of the instance, so a mapped port exists once per instance.",
                        Source.DG.page("networking-networkmode-host.html"), DOCUMENTED),
                new Rule(9,
                        "In bridge mode each container has a private address on docker0, reachable from outside only by host ports.",
                        Source.DG.page("networking-networkmode-bridge.html"), DOCUMENTED),
                new Rule(10, "In awsvpc mode each task has exactly one interface of its own, shared by its containers.",
                        Source.DG.page("task-networking-awsvpc.html"), DOCUMENTED),
                new Rule(12, "Containers of one awsvpc task reach each other on localhost; in bridge mode they do not.",
                        Source.DG.page("task-networking-awsvpc.html"), DOCUMENTED),
                new Rule(13,
                        "Containers of one task cannot use the same port and protocol twice; different awsvpc tasks never clash.",
                        Source.DG.page("task-networking-awsvpc.html"), OBSERVED),
                new Rule(15, "Links between containers exist in bridge mode only.",
                        Source.API.page("API_ContainerDefinition.html"), DOCUMENTED),
                new Rule(18, "Networking features need minimum versions of the container agent.",
                        Source.DG.page("task-networking-awsvpc.html"), DOCUMENTED),
                new Rule(19, "An instance needs the attribute ecs.capability.task-eni to run awsvpc tasks.",
                        Source.DG.page("task-networking-awsvpc.html"), DOCUMENTED),
                new Rule(21, "In host and awsvpc mode a written host port must equal the container port.",
                        Source.API.page("API_PortMapping.html"), OBSERVED),
                new Rule(27, "When the agent finds no free dynamic port, the task is placed and fails to start.",
                        Source.AGENT.page("agent/utils/ephemeral_ports.go"), DOCUMENTED),
                new Rule(29, "A static host port that something else already uses is placed and fails to start.",
                        Source.DG.page("task_definition_parameters_ec2.html"), DOCUMENTED),
                new Rule(30, "Ports for SSH, Docker and the agent are reserved on every instance.",
                        Source.AGENT.page("README.md"), DOCUMENTED),
                new Rule(31, "An instance holds at most 100 reserved ports; dynamic ones do not count.",
                        Source.DG.page("task_definition_parameters_ec2.html"), DOCUMENTED),
                new Rule(34,
                        "A container port range works in bridge and awsvpc mode and takes host ports side by side.",
                        Source.DG.page("task_definition_parameters_ec2.html"), DOCUMENTED),
                new Rule(40, "Only active, connected instances with every required attribute are candidates.",
                        Source.DG.page("api_failures_messages.html"), DOCUMENTED),
                new Rule(41, "A static host port must be free on the instance.",
                        Source.DG.page("service-event-messages-list.html"), DOCUMENTED),
                new Rule(42, "An instance offers 1024 CPU units per vCPU, and a task needs its CPU free.",
                        Source.DG.page("service-event-messages-list.html"), DOCUMENTED),
                new Rule(43, "A task needs its memory, or the reservations of its containers, free on the instance.",
                        Source.DG.page("memory-management.html"), DOCUMENTED),
                new Rule(45, "A task that cannot be placed fails with a reason code such as RESOURCE:ENI.",
                        Source.DG.page("api_failures_messages.html"), DOCUMENTED),
                new Rule(46, "A service that cannot place a task says why in its events.",
                        Source.DG.page("service-event-messages-list.html"), OBSERVED),
                new Rule(48, "A service task that finds no place exists only as an event and a missing task.",
                        Source.DG.page("service-event-messages-list.html"), DOCUMENTED),
                new Rule(59, "A daemon runs one task on every active instance that qualifies.",
                        Source.DG.page("ecs_services.html"), DOCUMENTED));
    }
}
