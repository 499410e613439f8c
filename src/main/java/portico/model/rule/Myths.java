package portico.model.rule;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** What many believe about ECS networking (S1 to S28). */
final class Myths {

    private Myths() {}

    static List<Myth> all() {
        return List.of(myth(1, "ENI trunking is a setting of the cluster.",
                "awsvpcTrunking is an account setting, made with put-account-setting or put-account-setting-default; a cluster knows containerInsights.",
                68), myth(2, "Trunking needs agent 1.55.0.", "Agent 1.28.1 with ecs-init 1.28.1-2 is enough.", 70),
                myth(3, "With trunking an instance runs up to 120 awsvpc tasks.",
                        "The limit goes by instance type: c5.large takes 10, i4i.32xlarge 498.", 65),
                myth(4, "Every Nitro instance can have a trunk.",
                        "Nitro is needed and not enough: t3, t4g, c5n, m5n and others have no trunk.", 71),
                myth(5, "Once trunking is on, the instances that run have more slots.",
                        "Only instances launched after the opt-in get a trunk; older ones keep their slots until they are replaced.",
                        69, 70, 72),
                myth(6, "The feature is called ECS managed networking.", "It is called ENI trunking.", 68),
                myth(7, "When interfaces run out, tasks stay PENDING without an error.",
                        "A service gets no task and an event that names RESOURCE:ENI; run-task fails with the same reason. PENDING has other causes.",
                        45, 46, 48, 76, 84),
                myth(8, "describe-instances lists the interface of each task.",
                        "Ordinary task interfaces stand there; branch interfaces and those of Fargate do not.", 189,
                        190),
                myth(9, "In awsvpc mode ports never conflict.",
                        "Tasks have ports of their own, but the containers of one task share them: one port twice is refused.",
                        13),
                myth(10, "In bridge mode two containers cannot both use port 80 on one instance.",
                        "Container ports never conflict; with dynamic host ports any number listen on 80.", 21, 22, 23,
                        41),
                myth(11, "In host mode hostPort must be written.",
                        "It may be left out and then equals containerPort; only another number is refused.", 21),
                myth(12, "There are three network modes.",
                        "There are five: none has no network at all, and default is NAT on Windows.", 1, 2, 3),
                myth(13, "Dynamic host ports are random.",
                        "A current agent counts up from the start of the range, 32768 on a fresh Linux instance, and does not hand a freed port out at once.",
                        22, 23, 24, 26),
                myth(14, "assignPublicIp ENABLED lets a task reach the internet.",
                        "On Fargate it does; on EC2 the call is refused, and a public subnet gives an awsvpc task no way out.",
                        88, 89),
                myth(15, "Every awsvpc task has a DNS name of its own.",
                        "Its interface has the private name of EC2 where both DNS attributes of the VPC are on; that names no service.",
                        17),
                myth(16, "awsvpc means direct routing without NAT.",
                        "Inside the VPC it does; from a private subnet to the internet a NAT gateway still rewrites the source.",
                        165),
                myth(17, "A service cannot reach a database because no outbound rule allows it.",
                        "A new group lets everything out; it is the database's inbound rules that stop it, unless somebody removed that rule.",
                        106, 109),
                myth(18, "Outbound 5432 is all that a service with a database needs.",
                        "On Fargate the task's own interface also pulls images and writes logs over 443; on EC2 the host's does.",
                        100, 101),
                myth(19, "Each task has its own security group.",
                        "Each awsvpc task has its own interface, which carries one to five groups, usually those of its service.",
                        6, 104),
                myth(20, "Flow logs cannot say which task it was.",
                        "Version 7 fields carry the task id and the service name; in bridge mode a record shows the host and its port.",
                        174, 177),
                myth(21, "Endpoints for ecr, s3, logs and secrets are enough without a way to the internet.",
                        "EC2 hosts also need ecs, ecs-agent and ecs-telemetry, and images need the gateway endpoint of S3.",
                        121),
                myth(22, "Cloud Map answers round robin.",
                        "It answers with up to eight records that clients keep for the time to live; bridge and host mode need SRV records.",
                        138, 139, 140, 141, 142),
                myth(23, "Service Connect brings circuit breakers and retries without end.",
                        "It retries twice, ejects outliers and times out after 15 seconds; a client sees new names after its next deployment.",
                        145, 146, 147, 148, 149),
                myth(24, "A NAT gateway costs its hourly price.",
                        "Every gigabyte is charged too, and crossing zones again; regional NAT gateways exist.", 118,
                        119),
                myth(25, "Host mode alone is fastest.",
                        "AWS puts host and awsvpc at the top together, and bridge below.", 178),
                myth(26, "t3.micro takes one awsvpc task and c5.4xlarge seven.",
                        "That is right: the limit of interfaces less the primary one.", 63),
                myth(27, "A networkConfiguration may carry comments.", "JSON has none, and AWS refuses them.", 184),
                myth(28, "Production never assigns public addresses.",
                        "That is advice and no rule; a public IPv4 address also has a price by the hour.", 88));
    }

    private static Myth myth(int number, String belief, String truth, int... rules) {
        String sample = String.format(Locale.ROOT, "myths/s%02d", number);
        return new Myth(number, belief, truth, IntStream.of(rules).mapToObj(RuleId::new).toList(), sample);
    }
}
