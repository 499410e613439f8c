package portico.model.rule;

import static portico.model.rule.Rule.Confidence.DOCUMENTED;
import static portico.model.rule.Rule.Confidence.INFERRED;
import static portico.model.rule.Rule.Confidence.OBSERVED;
import static portico.model.rule.Source.AGENT;
import static portico.model.rule.Source.API;
import static portico.model.rule.Source.DG;
import static portico.model.rule.Source.MOBY;

import java.util.List;

/** Rules of port mappings (R21 to R38). */
final class PortRules {

    private PortRules() {}

    static Section section() {
        return new Section("ports", "Port mappings",
                List.of(new Rule(21, "Host port equals container port",
                        "In host and awsvpc mode a written host port must be the container port.",
                        new Example("awsvpc, host port 3000 for container port 80", "refused at registration"),
                        API.page(
                                "API_PortMapping.html"),
                        OBSERVED, Coverage.shown("findings, verdict of each host, ports in the inspector")),
                        new Rule(22, "Range of dynamic ports",
                                "Dynamic host ports come from the range of the operating system, 32768 to 60999 on Amazon Linux and 49152 to 65535 on Windows, unless the agent is told another.",
                                new Example("range 40000-40002", "the first three ports are 40000, 40001, 40002"),
                                AGENT.page("agent/utils/ephemeral_ports_linux.go"), DOCUMENTED,
                                Coverage.shown("port register, verdict of each host")),
                        new Rule(23, "Order of dynamic ports",
                                "Since agent 1.70.0 they are handed out upwards, each search starting behind the last port given, with one cursor for both protocols.",
                                new Example("fresh instance, three containers", "32768, 32769, 32770"),
                                AGENT.page("agent/utils/ephemeral_ports.go"), DOCUMENTED,
                                Coverage.shown("port register, verdict of each host")),
                        new Rule(24, "Older agents leave it to Docker",
                                "Before agent 1.70.0 Docker counts upwards too, but TCP and UDP apart.",
                                new Example("fresh instance, a TCP and a UDP mapping", "32768 each"),
                                MOBY.page("daemon/libnetwork/portallocator/portallocator.go"), DOCUMENTED,
                                Coverage.shown("port register, verdict of each host")),
                        new Rule(25, "A freed port waits its turn",
                                "Freeing a dynamic port does not move the cursor back: it is used again when the cursor comes round.",
                                new Example("32768 to 32770 used, 32769 freed", "the next is 32771"),
                                AGENT.page("agent/utils/ephemeral_ports.go"), DOCUMENTED,
                                Coverage.shown("port register")),
                        new Rule(26, "Restart of the agent",
                                "An agent that restarts begins at the start of the range and skips ports in use.",
                                new Example("32768 and 32769 in use, the agent restarts", "the next is 32770"),
                                AGENT.page("agent/utils/ephemeral_ports.go"), INFERRED,
                                Coverage.shown("controls of a host, port register")),
                        new Rule(27, "No free dynamic port",
                                "The scheduler does not foresee a full range: the task is placed and fails to start.",
                                new Example("range 40000-40001, both in use", "the third container does not start"),
                                AGENT.page("agent/utils/ephemeral_ports.go"), DOCUMENTED,
                                Coverage.partly("verdict of each host", Coverage.UNFORESEEN)),
                        new Rule(28, "Ports of the agent in the range",
                                "Where the range covers 51678 and 51679, they are skipped, for the agent uses them.",
                                new Example("range 51677-51681, fresh instance", "51677, then 51680"),
                                AGENT.page("agent/config/config.go"), DOCUMENTED, Coverage.shown("port register")),
                        new Rule(29, "Static port on a busy one",
                                "A static host port that a dynamic mapping or something outside ECS holds passes the scheduler and fails at the start.",
                                new Example("static 32768 while a dynamic mapping holds it", "placed, does not start"),
                                DG.page("task_definition_parameters_ec2.html"), DOCUMENTED,
                                Coverage.partly("verdict of each host, findings", Coverage.UNFORESEEN)),
                        new Rule(30, "Reserved ports",
                                "An instance registers with the ports of SSH, Docker and the agent already taken: 22, 2375, 2376, 51678 and 51679 on Linux.",
                                new Example("static host port 2375", "no usual instance takes the task"),
                                AGENT.page("README.md"), DOCUMENTED,
                                Coverage.shown("port register, verdict of each host")),
                        new Rule(31, "A hundred reserved ports",
                                "An instance holds at most 100 reserved ports, its own five included; dynamic ones do not count.",
                                new Example("5 of its own and 95 static",
                                        "the next static port is refused; 500 dynamic ones are fine"),
                                DG.page("task_definition_parameters_ec2.html"), DOCUMENTED,
                                Coverage.shown("port register, verdict of each host, findings")),
                        new Rule(32, "TCP and UDP apart",
                                "Host ports of TCP and UDP are counted apart; one container port under both protocols in one list is refused.",
                                new Example("8125/udp and 8125/tcp of two tasks", "both are placed on one instance"),
                                API.page("API_ContainerInstance.html"), DOCUMENTED,
                                Coverage.shown("port register, verdict of each host, findings")),
                        new Rule(33, "Static ports are given back",
                                "A static port is held while its task runs and free once the task has stopped.",
                                new Example("the only task on port 80 stops", "the next task on port 80 fits"),
                                DG.page("task_definition_parameters_ec2.html"), DOCUMENTED,
                                Coverage.shown("port register, verdict of each host")),
                        new Rule(34, "Ranges of container ports",
                                "A range works in bridge and awsvpc mode: at most 100 per container, first below last, no overlap, no host port beside it; on the host it becomes ports side by side.",
                                new Example("bridge, 5000-5004, fresh instance",
                                        "host ports 32768-32772 in one binding"),
                                DG.page("task_definition_parameters_ec2.html"), OBSERVED,
                                Coverage.shown("findings, notes on what was read, port register")),
                        new Rule(35, "Where bindings are told",
                                "Bridge and host tasks report network bindings, awsvpc tasks a network interface and no binding.",
                                new Example("bridge web on port 3000",
                                        "one binding to host port 32768; in awsvpc mode none, but an interface"),
                                API.page("API_Container.html"), DOCUMENTED,
                                Coverage.shown("show, inspector of a task")),
                        new Rule(36, "Listeners nobody declared",
                                "In host mode the scheduler knows declared ports only: a second task that opens the same undeclared port is placed and stops.",
                                new Example("host mode, no mappings, the app opens 3000, two tasks",
                                        "both placed, the second stops"),
                                DG.page("networking-networkmode-host.html"), INFERRED,
                                Coverage.shown(
                                        "verdict of each host, findings and port register for ports written as listensOn; findings where nobody wrote them, for no call of AWS tells")),
                        new Rule(37, "Windows NAT and localhost",
                                "Under Windows NAT the host itself cannot reach a mapped port over localhost.",
                                new Example("8080 to 80, called from the host", "fails; from another machine it works"),
                                API.page("API_ContainerDefinition.html"), DOCUMENTED,
                                Coverage.shown("trace from a host")),
                        new Rule(38, "Names of ports",
                                "A port name has at most 64 lower-case letters, digits, underscores and dashes, and is unique in the task; Service Connect needs it.",
                                new Example("two containers with a port named http", "refused at registration"),
                                API.page("API_PortMapping.html"), OBSERVED,
                                Coverage.shown("findings, verdict of each host"))));
    }
}
