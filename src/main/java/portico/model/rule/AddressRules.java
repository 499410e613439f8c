package portico.model.rule;

import static portico.model.rule.Rule.Confidence.DOCUMENTED;
import static portico.model.rule.Rule.Confidence.INFERRED;
import static portico.model.rule.Rule.Confidence.MODELLING;
import static portico.model.rule.Rule.Confidence.OBSERVED;
import static portico.model.rule.Source.ALB;
import static portico.model.rule.Source.DG;
import static portico.model.rule.Source.VPC;

import java.util.List;

/** Rules of subnets and addresses (R81 to R91). */
final class AddressRules {

    private AddressRules() {}

    static Section section() {
        return new Section("addresses", "Subnets and addresses", List.of(
                new Rule(81, "Five addresses kept", "AWS keeps the first four addresses and the last of every subnet.",
                        new Example("10.0.1.0/24", ".0, .1, .2, .3 and .255"), VPC.page("subnet-sizing.html"),
                        DOCUMENTED, Coverage.shown("gauge of a subnet, findings")),
                new Rule(82, "Usable addresses",
                        "A subnet of prefix 16 to 28 offers two to the power of the rest, less five; it lies in a block of its VPC and overlaps no other subnet.",
                        new Example("/28, /24, /20", "11, 251 and 4091"), VPC.page("subnet-sizing.html"), DOCUMENTED,
                        Coverage.shown("gauge of a subnet, findings")),
                new Rule(83, "Who uses addresses",
                        "Instances, task and trunk interfaces, load balancer nodes, gateways, endpoints and databases use addresses up; a load balancer wants eight free.",
                        new Example("/28 with an Application Load Balancer", "11 usable, 8 of them should stay free"),
                        ALB.page("application-load-balancers.html"), DOCUMENTED,
                        Coverage.shown("gauge of a subnet, findings")),
                new Rule(84, "A full subnet",
                        "The scheduler does not look at addresses: in a full subnet a task is placed and stops.",
                        new Example("no address free, slots free", "the task fails"),
                        DG.page("failed-to-start-error.html"), OBSERVED,
                        Coverage.partly("verdict of each host, findings", Coverage.UNFORESEEN)),
                new Rule(85, "Zone of the interface",
                        "On EC2 the interface is made in a listed subnet of the zone of the instance.",
                        new Example("subnets in a only, room in b only", "refused with LOCATION"),
                        DG.page("task-networking-awsvpc.html"), DOCUMENTED, Coverage.shown("verdict of each host")),
                new Rule(86, "Two subnets in one zone",
                        "AWS does not say which of several listed subnets of one zone is taken. Portico takes the one with the most free addresses.",
                        new Example("A with 3 free, B with 40", "B"), DG.page("task-networking-awsvpc.html"), MODELLING,
                        Coverage.shown("addresses of placed tasks")),
                new Rule(87, "Fargate over zones",
                        "Fargate spreads tasks over the zones of the listed subnets, without a promise.",
                        new Example("zones a, b, c and five tasks", "2, 2 and 1"), DG.page("task-placement.html"),
                        DOCUMENTED, Coverage.shown("placing Fargate tasks")),
                new Rule(88, "Public addresses are of Fargate", "Only Fargate tasks can be given a public address.",
                        new Example("awsvpc service on EC2 that asks for one", "refused"),
                        DG.page("task-networking-awsvpc.html"), OBSERVED,
                        Coverage.shown("verdict of each host, findings")),
                new Rule(89, "No public address on EC2",
                        "awsvpc tasks on EC2 never get a public address, so a public subnet leads them nowhere.",
                        new Example("awsvpc on EC2 in a public subnet", "calls to the internet time out"),
                        DG.page("task-networking-awsvpc.html"), DOCUMENTED, Coverage.shown("findings, trace")),
                new Rule(90, "Address of the instance",
                        "bridge and host tasks use the addresses of the instance, the public one included.",
                        new Example("bridge task on a host with a public address", "the internet is reached"),
                        DG.page("networking-networkmode-bridge.html"), INFERRED, Coverage.shown("trace")),
                new Rule(91, "A new task, a new address", "A replaced task has a new interface and another address.",
                        new Example("task with 10.0.1.54 replaced", "the next address differs"),
                        DG.page("task-networking-awsvpc.html"), DOCUMENTED,
                        Coverage.shown("replacing and moving a task"))));
    }
}
