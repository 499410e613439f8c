package portico.model.flow.reach;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
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

    private static final String OPEN = "{\"number\": 1, \"action\": \"allow\", \"from\": \"0.0.0.0/0\"}";

    private static Topology network(String ingress, String egress, String acl) {
        return network("""
                {"id": "out", "vpc": "v"}, {"id": "db", "vpc": "v", "ingress": [%s], "egress": [%s]}"""
                .formatted(ingress, egress), "\"out\"", "\"db\"", acl);
    }

    /** @param groups that there are; those of the host and of the database by their names */
    private static Topology network(String groups, String ofHost, String ofDatabase, String acl) {
        String text = """
                {"vpcs": [{"id": "v", "cidr": "10.0.0.0/16"}], "subnets": [{"id": "a", "vpc": "v", "cidr": "10.0.1.0/24"}, {"id": "b", "vpc": "v", "cidr": "10.0.2.0/24"}],
                 "networkAcls": [{"id": "acl", "vpc": "v", "subnets": ["b"], "ingress": [%s], "egress": [{"number": 1, "action": "allow", "to": "0.0.0.0/0"}]}],
                 "securityGroups": [%s],
                 "containerInstances": [{"id": "i", "instanceType": "c5.large", "subnet": "a", "securityGroups": [%s]}],
                 "databases": [{"id": "rds", "port": 5432, "subnet": "b", "securityGroups": [%s]}]}"""
                .formatted(acl, groups, ofHost, ofDatabase);
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
        assertThat(after(network(ingress, egress, OPEN), network("", egress, OPEN))).as(what).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            answers from nobody    |                                           | GO_ON
            answers on few ports   | {"ports": "1-1024", "from": "0.0.0.0/0"}  | GO_ON
            answers from a block   | {"ports": "0-65535", "from": "10.0.0.0/8"}| GO_ON
            answers from all       | {"ports": "0-65535", "from": "0.0.0.0/0"} | CUT
            """)
    void r112TheSideThatOpensIsAskedTheSame(String what, String ingress, Tracking expected) {
        String groups = """
                {"id": "db", "vpc": "v", "ingress": [{"ports": 5432, "from": "10.0.0.0/16"}]},
                {"id": "out", "vpc": "v", "ingress": [%s], "egress": [%s]}""";
        String told = Objects.toString(ingress, "");
        assertThat(after(network(groups.formatted(told, ALL), "\"out\"", "\"db\"", OPEN),
                network(groups.formatted(told, ""), "\"out\"", "\"db\"", OPEN))).as(what).isEqualTo(expected);
    }

    /** Those that an interface carried count, not those that it carries now. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            all open, then one that is not      | "wide"           | "idle"         | CUT
            one from a block, then one for few  | "near"           | "idle"         | GO_ON
            one from a block, then all open     | "near"           | "wide"         | GO_ON
            none, so the VPC's own, all open    |                  | "idle"         | CUT
            two, of which one is all open       | "near", "wide"   | "near", "idle" | CUT
            """)
    void r112AnInterfaceThatChangesItsGroups(String what, String before, String now, Tracking expected) {
        String groups = """
                {"id": "default-1", "name": "default", "vpc": "v", "ingress": [{"from": "0.0.0.0/0"}]},
                {"id": "out", "vpc": "v"}, {"id": "idle", "vpc": "v"},
                {"id": "near", "vpc": "v", "ingress": [%s], "egress": [%s]},
                {"id": "wide", "vpc": "v", "ingress": [%s], "egress": [%s]}""";
        String near = "{\"ports\": 5432, \"from\": \"10.0.0.0/16\"}";
        String wide = "{\"ports\": 5432, \"from\": \"0.0.0.0/0\"}";
        assertThat(after(network(groups.formatted(near, ALL, wide, ALL), "\"out\"", Objects.toString(before, ""), OPEN),
                network(groups.formatted("", ALL, "", ALL), "\"out\"", now, OPEN))).as(what).isEqualTo(expected);
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
