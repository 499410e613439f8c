package portico.model.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import portico.model.id.InstanceId;
import portico.model.id.SecurityGroupId;
import portico.model.id.TaskId;
import portico.model.net.Cidr;
import portico.model.net.Ipv4Address;
import portico.model.net.PortRange;
import portico.model.net.Protocol;
import portico.model.topology.NetworkMode;
import portico.model.topology.SecurityGroupRule;

/** Compares what the tracer says of random groups with the rules read word by word (R104, R108, R109). */
class SecurityGroupOracleTest {

    private static final int TASKS = 6;
    private static final int GROUPS = 5;

    private final List<List<Integer>> carried = new ArrayList<>();
    private final List<List<SecurityGroupRule>> ingress = new ArrayList<>();
    private final List<List<SecurityGroupRule>> egress = new ArrayList<>();

    @Test
    void verdictsAgreeWithTheNaiveReading() {
        int delivered = 0;
        int asked = 0;
        for (int seed = 0; seed < 60; seed++) {
            FlowTracer tracer = new FlowTracer(randomBook(new Random(seed)).build());
            for (int from = 0; from < TASKS; from++) {
                for (int to = 0; to < TASKS; to++) {
                    if (from == to) {
                        continue;
                    }
                    Trace trace = tracer.trace(new Flow(task(from), task(to), 3000, Protocol.TCP));
                    boolean out = admits(from, to, egress);
                    boolean in = admits(to, from, ingress);
                    assertThat(trace.isDelivered()).as("seed %d, %d to %d", seed, from, to).isEqualTo(out && in);
                    assertThat(trace.blockers()).hasSize((out ? 0 : 1) + (in ? 0 : 1));
                    delivered += trace.isDelivered() ? 1 : 0;
                    asked++;
                }
            }
        }
        assertThat(delivered).as("both answers occur often").isBetween(asked / 20, asked * 19 / 20);
    }

    private static FlowEnd task(int i) {
        return new FlowEnd.At(new TaskId("t" + i));
    }

    private static Ipv4Address address(int i) {
        return Ipv4Address.of("10.0.1." + (10 + i));
    }

    private boolean admits(int self, int peer, List<List<SecurityGroupRule>> rules) {
        for (int group : carried.get(self)) {
            for (SecurityGroupRule rule : rules.get(group)) {
                boolean port = rule.protocol().isEmpty() || rule.protocol().get() == Protocol.TCP
                        && rule.ports().first() <= 3000 && rule.ports().last() >= 3000;
                if (port && names(rule.peer(), peer)) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean names(SecurityGroupRule.Peer rule, int peer) {
        return rule instanceof SecurityGroupRule.Block block ? block.cidr().contains(address(peer))
                : carried.get(peer).stream().anyMatch(g -> new SecurityGroupRule.Group(group(g)).equals(rule));
    }

    private static SecurityGroupId group(int i) {
        return new SecurityGroupId("g" + i);
    }

    private Rulebook randomBook(Random random) {
        carried.clear();
        ingress.clear();
        egress.clear();
        Rulebook book = Rulebook.network().service("web", NetworkMode.AWSVPC, false);
        for (int g = 0; g < GROUPS; g++) {
            ingress.add(randomRules(random));
            egress.add(randomRules(random));
            book.group(group(g), ingress.get(g), egress.get(g));
        }
        for (int t = 0; t < TASKS; t++) {
            List<Integer> mine = random.ints(1 + random.nextInt(2), 0, GROUPS).distinct().boxed().toList();
            carried.add(mine);
            book.awsvpc("t" + t, "web", Optional.of(new InstanceId("H1")), Rulebook.PRIVATE_A, address(t).toString(),
                    Optional.empty(), mine.stream().map(SecurityGroupOracleTest::group).toList());
        }
        return book;
    }

    private static List<SecurityGroupRule> randomRules(Random random) {
        List<SecurityGroupRule> rules = new ArrayList<>();
        for (int i = random.nextInt(5); i > 0; i--) {
            Optional<Protocol> protocol = switch (random.nextInt(4)) {
                case 0 -> Optional.empty();
                case 1 -> Optional.of(Protocol.UDP);
                default -> Optional.of(Protocol.TCP);
            };
            PortRange ports = random.nextInt(3) == 0 ? PortRange.single(5432)
                    : new PortRange(2990 + random.nextInt(11), 3000 + random.nextInt(5));
            SecurityGroupRule.Peer peer = random.nextBoolean()
                    ? new SecurityGroupRule.Group(group(random.nextInt(GROUPS)))
                    : new SecurityGroupRule.Block(
                            Cidr.of(List.of("10.0.1.8/29", "10.0.1.12/30", "10.0.2.0/24", "10.0.1.10/32")
                                    .get(random.nextInt(4))));
            rules.add(new SecurityGroupRule(protocol, ports, peer, ""));
        }
        return rules;
    }
}
