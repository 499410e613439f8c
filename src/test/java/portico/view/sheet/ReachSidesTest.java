package portico.view.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import portico.format.catalogue.Catalogues;
import portico.format.files.TopologyFiles;
import portico.model.edit.ModeComparison;
import portico.model.flow.reach.ReachEnd;
import portico.model.flow.reach.Reachability;
import portico.model.net.Cidr;
import portico.model.placement.Placer;
import portico.model.topology.SecurityGroup;
import portico.model.topology.SecurityGroupRule;
import portico.model.topology.Topology;

/** R104, R105: one network under the groups of its hosts and of its tasks. */
class ReachSidesTest {

    private static final ModeComparison MODES = ModeComparison.of(shop(), Optional.empty(),
            new Placer(Catalogues.instanceTypes()));
    private static final ReachSides SIDES = ReachSides.of(MODES.hostGroups(), MODES.taskGroups());

    private static Topology shop() {
        return TopologyFiles.of(Catalogues.instanceTypes(), InputStream.nullInputStream())
                .read(List.of(Path.of("samples/e-commerce.json")))
                .topology();
    }

    private static ReachGrid.Cell cell(ReachGrid grid, String from, String to) {
        return grid.lines()
                .stream()
                .filter(line -> line.from().name().equals(from))
                .flatMap(line -> line.cells().stream())
                .filter(cell -> cell.to().name().equals(to))
                .findFirst()
                .orElseThrow();
    }

    private static ReachEnd end(Reachability reach, String name) {
        return reach.ends().stream().filter(end -> end.name().equals(name)).findFirst().orElseThrow();
    }

    private static SecurityGroup group(Topology topology, String name) {
        return topology.all(SecurityGroup.class)
                .stream()
                .filter(group -> group.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static Reachability admittingNobody(Topology topology, String name) {
        SecurityGroup group = group(topology, name);
        return Reachability
                .of(topology.with(new SecurityGroup(group.id(), group.name(), group.vpc(), List.of(), group.egress())));
    }

    /** A rule is narrowed to one of two subnets while sessions are open. */
    @Test
    void r112TheSameIsSaidWhereAPortClosesForSome() {
        Topology shop = shop();
        SecurityGroup rds = group(shop, "sg-user-rds");
        SecurityGroupRule all = rds.ingress().getFirst();
        SecurityGroupRule some = new SecurityGroupRule(all.protocol(), all.ports(),
                new SecurityGroupRule.Block(Cidr.of("10.0.1.0/24")), all.description());
        Reachability before = Reachability.of(shop);
        Reachability after = Reachability
                .of(shop.with(new SecurityGroup(rds.id(), rds.name(), rds.vpc(), List.of(some), rds.egress())));
        assertThat(ReachDetail.ofPair(after, before, end(after, "user-service"), end(after, "user-rds")).lines())
                .extracting(ReachDetail.Line::words)
                .satisfiesExactly(port -> assertThat(port).contains("5432 is open for 1 of 2 pairs"),
                        kept -> assertThat(kept).startsWith("Connections that are open go on"));
    }

    /** A rule is taken away while sessions are open. */
    @Test
    void r112WhatBecomesOfOpenConnectionsIsSaidBelowTheMatrix() {
        Topology shop = shop();
        Reachability before = Reachability.of(shop);
        Reachability after = admittingNobody(shop, "sg-payment-rds");
        assertThat(ReachDetail.ofPair(after, before, end(after, "payment-svc"), end(after, "payment-rds")).lines())
                .extracting(ReachDetail.Line::words)
                .last()
                .isEqualTo("Connections that are open go on, for groups remember them; new ones fail (R112)");
        assertThat(ReachDetail.ofPair(before, before, end(before, "payment-svc"), end(before, "payment-rds")))
                .isEqualTo(ReachDetail.ofPair(before, end(before, "payment-svc"), end(before, "payment-rds")));
    }

    /** Ports are counted, of which a pair may have several. */
    @Test
    void whatTheLastChangeDidIsOneSentence() {
        Topology shop = shop();
        Reachability open = Reachability.of(shop);
        Reachability shut = admittingNobody(shop, "sg-payment-rds");
        Reachability other = Reachability.of(MODES.hostGroups().topology());
        assertThat(ReachGrid.of(open, Optional.empty()).changes()).isEmpty();
        assertThat(ReachGrid.of(open, Optional.of(open)).changes())
                .isEqualTo("The last change opened and closed nothing");
        assertThat(ReachGrid.of(shut, Optional.of(open)).changes()).isEqualTo("The last change closed 1 port");
        assertThat(ReachGrid.of(open, Optional.of(shut)).changes()).isEqualTo("The last change opened 1 port");
        assertThat(ReachGrid.of(other, Optional.of(open)).changes())
                .matches("The last change opened \\d+ ports? and closed \\d+ ports?");
    }

    @Test
    void whatDiffersIsMarkedOnBothSides() {
        ReachGrid.Cell shared = cell(SIDES.hosts(), "user-service", "internet");
        ReachGrid.Cell own = cell(SIDES.tasks(), "user-service", "internet");
        assertThat(shared.words() + ", " + shared.change()).isEqualTo("443, only here");
        assertThat(own.words() + ", " + own.change()).isEqualTo("closed, open there");
    }

    @Test
    void whatIsAlikeIsNotMarked() {
        assertThat(cell(SIDES.hosts(), "payment-svc", "payment-gateway").change()).isEmpty();
        assertThat(cell(SIDES.tasks(), "payment-svc", "payment-gateway").change()).isEmpty();
    }

    @Test
    void bothHaveTheSameRowsAndColumns() {
        assertThat(SIDES.hosts().columns()).isEqualTo(SIDES.tasks().columns());
        assertThat(SIDES.hosts().lines()).extracting(line -> line.from().name())
                .isEqualTo(SIDES.tasks().lines().stream().map(line -> line.from().name()).toList());
        assertThat(SIDES.sentence()).matches("\\d+ ports? open wider with host groups, \\d+ with task groups");
    }

    @Test
    void bothSidesSayWhy() {
        ReachDetail told = ReachSides.detail(MODES.hostGroups(), MODES.taskGroups(),
                end(MODES.hostGroups(), "user-service"), end(MODES.hostGroups(), "internet"));
        assertThat(told.lines()).extracting(ReachDetail.Line::words)
                .satisfiesExactly(host -> assertThat(host).isEqualTo("Host groups: Port 443 is open"),
                        task -> assertThat(task).startsWith("Task groups: Port 443 is closed by sg-user-service"));
        assertThat(ReachSides.takeover(MODES.hostGroups(), MODES.taskGroups(), end(MODES.hostGroups(), "user-service"))
                .lines()).extracting(ReachDetail.Line::words)
                .anyMatch(words -> words.startsWith("Host groups: Step 1: "))
                .anyMatch(words -> words.startsWith("Task groups: "));
    }
}
