package portico.model.check;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import portico.model.capacity.Capacity;
import portico.model.capacity.Recount;
import portico.model.net.Cidr;
import portico.model.rule.RuleId;
import portico.model.topology.SecurityGroup;
import portico.model.topology.SecurityGroupRule;
import portico.model.topology.Topology;

/** Groups of tasks that let everything out, as every new group does; they block nothing on the way to a database (R106). */
record OpenEgress() implements Check {

    private static final RuleId DEFAULTS = new RuleId(106);

    @Override
    public Stream<Finding> findings(Topology topology, Capacity capacity) {
        return findings(topology, GroupUsers.of(topology));
    }

    @Override
    public Found search(Topology topology, Capacity capacity) {
        return Counted.of(topology, GroupUsers.of(topology));
    }

    private static Stream<Finding> findings(Topology topology, GroupUsers users) {
        return topology.all(SecurityGroup.class)
                .stream()
                .filter(group -> users.has(group.id()) && isOpen(group))
                .map(group -> new Finding(DEFAULTS, Severity.ADVICE, group.id(),
                        group.name() + " lets its tasks open any connection to anywhere, as a new group does"));
    }

    /** The findings, and the count by which those of the next version are known. */
    private record Counted(GroupUsers users, List<Finding> findings) implements Found {

        private static Counted of(Topology topology, GroupUsers users) {
            return new Counted(users, OpenEgress.findings(topology, users).toList());
        }

        @Override
        public void forEach(Consumer<Finding> action) {
            findings.forEach(action);
        }

        @Override
        public Found after(Recount recount) {
            return of(recount.revision().after(), users.after(recount));
        }
    }

    private static boolean isOpen(SecurityGroup group) {
        return group.egress()
                .stream()
                .anyMatch(rule -> rule.protocol().isEmpty()
                        && rule.peer().equals(new SecurityGroupRule.Block(Cidr.EVERYWHERE)));
    }
}
