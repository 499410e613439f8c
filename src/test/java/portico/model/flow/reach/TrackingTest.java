package portico.model.flow.reach;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import portico.format.Progress;
import portico.format.Source;
import portico.format.catalogue.Catalogues;
import portico.format.document.DocumentReader;
import portico.format.document.ScheduledSettling;
import portico.model.flow.Flow;
import portico.model.flow.FlowTracer;
import portico.model.flow.Flows;
import portico.model.flow.Subjects;
import portico.model.placement.Placer;
import portico.model.topology.Topology;

/** R112: a rule is taken away while a session is open. */
class TrackingTest {

    private static final String ALL = "{\"ports\": \"0-65535\", \"to\": \"0.0.0.0/0\"}";

    private static Topology network(String ingress, String egress, String acl) {
        String text = """
                {"vpcs": [{"id": "v", "cidr": "10.0.0.0/16"}], "subnets": [{"id": "a", "vpc": "v", "cidr": "10.0.1.0/24"}, {"id": "b", "vpc": "v", "cidr": "10.0.2.0/24"}],
                 "networkAcls": [{"id": "acl", "vpc": "v", "subnets": ["b"], "ingress": [%s], "egress": [{"number": 1, "action": "allow", "to": "0.0.0.0/0"}]}],
                 "securityGroups": [{"id": "out", "vpc": "v"}, {"id": "db", "vpc": "v", "ingress": [%s], "egress": [%s]}],
                 "containerInstances": [{"id": "i", "instanceType": "c5.large", "subnet": "a", "securityGroups": ["out"]}],
                 "databases": [{"id": "rds", "port": 5432, "subnet": "b", "securityGroups": ["db"]}]}"""
                .formatted(acl, ingress, egress);
        return new DocumentReader(new ScheduledSettling(new Placer(Catalogues.instanceTypes())))
                .read(List.of(new Source("x.json", text.getBytes(StandardCharsets.UTF_8))), Progress.NONE)
                .topology();
    }

    private static Tracking after(Topology before, Topology now) {
        Flow flow = Flows.between(now, Subjects.find(now, "i").getFirst(), Subjects.find(now, "rds").getFirst())
                .orElseThrow();
        assertThat(new FlowTracer(before).trace(flow).isDelivered()).isTrue();
        return Tracking.of(before, new FlowTracer(now).trace(flow));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            from a block, answers to all   | {"ports": 5432, "from": "10.0.0.0/16"} | {"ports": "0-65535", "to": "0.0.0.0/0"} | GO_ON
            from a group, answers to all   | {"ports": 5432, "from": "out"}         | {"ports": "0-65535", "to": "0.0.0.0/0"} | GO_ON
            from all, answers to nobody    | {"ports": 5432, "from": "0.0.0.0/0"}   | {"ports": 1, "to": "10.0.0.0/16"}       | GO_ON
            from all, answers on few ports | {"ports": 5432, "from": "0.0.0.0/0"}   | {"ports": "1-1024", "to": "0.0.0.0/0"}  | GO_ON
            from all, answers to all       | {"ports": 5432, "from": "0.0.0.0/0"}   | {"ports": "0-65535", "to": "0.0.0.0/0"} | CUT
            """)
    void r112ASessionGoesOnUnlessAllWasOpenBothWays(String what, String ingress, String egress, Tracking expected) {
        String open = "{\"number\": 1, \"action\": \"allow\", \"from\": \"0.0.0.0/0\"}";
        assertThat(after(network(ingress, egress, open), network("", egress, open))).as(what).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource("10.0.1.0/24")
    void r113WhatAnAclForbidsIsForbiddenToEachPacket(String block) {
        String rule = "{\"ports\": 5432, \"from\": \"10.0.0.0/16\"}";
        assertThat(after(network(rule, ALL, "{\"number\": 1, \"action\": \"allow\", \"from\": \"" + block + "\"}"),
                network(rule, ALL, "{\"number\": 1, \"action\": \"deny\", \"from\": \"" + block + "\"}")))
                .isEqualTo(Tracking.NOT_BY_GROUPS);
    }
}
