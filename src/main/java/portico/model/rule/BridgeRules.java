package portico.model.rule;

import static portico.model.rule.Rule.Confidence.DOCUMENTED;
import static portico.model.rule.Rule.Confidence.INFERRED;
import static portico.model.rule.Source.AGENT;
import static portico.model.rule.Source.API;
import static portico.model.rule.Source.MOBY;

import java.util.List;

/** Rules of the Docker bridge (R154 to R160). */
final class BridgeRules {

    private BridgeRules() {}

    static Section section() {
        return new Section("bridge", "Docker bridge on the instance",
                List.of(new Rule(154, "docker0",
                        "Containers take the lowest free address from 172.17.0.2 up, on every host anew.",
                        new Example(".2, .3 and .4, .3 freed", ".3 again"),
                        MOBY.page(
                                "daemon/libnetwork/ipams/defaultipam/address_space.go"),
                        DOCUMENTED, Coverage.shown("containers of an instance, trace")),
                        new Rule(155, "Published ports",
                                "A published port is a rewriting rule of the host; what leaves the bridge takes the address of the host.",
                                new Example("32768 to 3000", "rewritten to 172.17.0.2:3000"),
                                MOBY.page("integration/network/bridge/iptablesdoc/generated/usernet-portmap.md"),
                                DOCUMENTED, Coverage.shown("trace")),
                        new Rule(156, "Whose address is seen",
                                "Coming in, the client keeps its address; going out, the container takes that of the host.",
                                new Example("container calls a database", "the database sees the host"),
                                MOBY.page("integration/network/bridge/iptablesdoc/generated/usernet-portmap.md"),
                                DOCUMENTED, Coverage.shown("trace")),
                        new Rule(157, "Proxy of Docker",
                                "A container that calls its own host is answered by a proxy of Docker, from the address of docker0.",
                                new Example("172.17.0.2 calls 10.0.1.100:32769", "the peer sees 172.17.0.1"),
                                MOBY.page("integration/network/bridge/iptablesdoc/generated/usernet-portmap.md"),
                                DOCUMENTED, Coverage.shown("trace")),
                        new Rule(158, "Overlap with docker0",
                                "Bridge containers cannot reach networks that overlap 172.17.0.0/16.",
                                new Example("peered VPC of 172.17.0.0/16", "no reply for bridge, fine for awsvpc"),
                                MOBY.page("integration/network/bridge/iptablesdoc/generated/usernet-portmap.md"),
                                INFERRED, Coverage.shown("findings, trace")),
                        new Rule(159, "One bridge", "Containers on one bridge talk directly; no group sees it.",
                                new Example("172.17.0.2 calls 172.17.0.3:9999, not mapped", "connects"),
                                API.page("API_ContainerDefinition.html"), DOCUMENTED, Coverage.shown("trace")),
                        new Rule(160, "awsvpc passes the host by",
                                "The interface stands in the network of the task: rules and bridge of the host never see its traffic.",
                                new Example("watching docker0", "nothing"),
                                AGENT.page("agent/ecscni/netconfig_linux.go"), DOCUMENTED, Coverage.shown("trace"))));
    }
}
