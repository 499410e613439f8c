package portico.model.check;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Stream;
import portico.model.capacity.Capacity;
import portico.model.id.SecurityGroupId;
import portico.model.net.Cidr;
import portico.model.rule.RuleId;
import portico.model.topology.SecurityGroup;
import portico.model.topology.SecurityGroupRule;
import portico.model.topology.Task;
import portico.model.topology.Topology;

/** Groups of tasks that let everything out, as every new group does; they block nothing on the way to a database (R106). */
record OpenEgress() implements Check {

    private static final RuleId DEFAULTS = new RuleId(106);

    @Override
    public Stream<Finding> findings(Topology topology, Capacity capacity) {
        Set<SecurityGroupId> used = used(topology);
        return topology.all(SecurityGroup.class)
                .stream()
                .filter(group -> used.contains(group.id()) && isOpen(group))
                .map(group -> new Finding(DEFAULTS, Severity.ADVICE, group.id(),
                        group.name() + " lets its tasks open any connection to anywhere, as a new group does"));
    }

    private static Set<SecurityGroupId> used(Topology topology) {
        Set<SecurityGroupId> used = new LinkedHashSet<>();
        topology.tasks().stream().filter(Task::isPlaced).forEach(task -> {
            task.networkInterface().ifPresent(eni -> used.addAll(eni.securityGroups()));
            task.instance()
                    .filter(_ -> task.networkInterface().isEmpty())
                    .ifPresent(id -> used.addAll(topology.instance(id).securityGroups()));
        });
        return used;
    }

    private static boolean isOpen(SecurityGroup group) {
        return group.egress()
                .stream()
                .anyMatch(rule -> rule.protocol().isEmpty()
                        && rule.peer().equals(new SecurityGroupRule.Block(Cidr.EVERYWHERE)));
    }
}
