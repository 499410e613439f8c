package portico.model.analysis;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import portico.model.capacity.HostPort;
import portico.model.capacity.InstanceUse;
import portico.model.capacity.SubnetUse;
import portico.model.id.ResourceId;
import portico.model.net.Protocol;
import portico.model.rule.RuleId;
import portico.model.topology.Database;
import portico.model.topology.Topology;

/** Works out again what a statement says, from everything but the statement. */
record Prediction(Analysis analysis, RunningPlace places) {

    private static final RuleId CPU = new RuleId(42);
    private static final RuleId MEMORY = new RuleId(43);
    private static final RuleId ADDRESSES = new RuleId(83);
    private static final RuleId REMAINING = new RuleId(187);

    static Prediction of(Analysis analysis, Collection<Statement> statements) {
        return new Prediction(analysis, RunningPlace.of(analysis, statements));
    }

    /** Empty where nothing follows, because what it would follow from is not told. */
    Optional<Comparison> against(Statement statement) {
        return switch (statement) {
            case Statement.RunsOn place -> places.compare(place);
            case Statement.CpuLeft cpu -> Optional.of(amount(cpu.subject(), "CPU units left",
                    analysis.capacity().of(cpu.subject()).cpu().free(), cpu.cpuUnits(), CPU));
            case Statement.MemoryLeft memory -> Optional.of(amount(memory.subject(), "MiB of memory left",
                    analysis.capacity().of(memory.subject()).memoryMiB().free(), memory.memoryMiB(), MEMORY));
            case Statement.PortsTaken ports -> Optional.of(ports(ports));
            case Statement.HostPortBound bound -> BoundPort.compare(topology(), bound);
            case Statement.AddressesFree addresses -> Optional.of(addresses(addresses));
            case Statement.InterfacesAttached interfaces -> new AttachedInterfaces(analysis).compare(interfaces);
            case Statement.TargetsRegistered targets -> new RegisteredTargets(topology()).compare(targets);
            case Statement.NewestEvent event -> Optional.of(new PlacementEvent(analysis).compare(event));
        };
    }

    private Topology topology() {
        return analysis.topology();
    }

    private static Comparison amount(ResourceId subject, String quantity, int predicted, int stated, RuleId rule) {
        int more = predicted - stated;
        String why = more == 0 ? ""
                : more > 0 ? more + " more are in use than the tasks in the files reserve: some task is in none of them"
                        : "tasks in the files reserve " + -more
                                + " that ECS did not count: the figure is of another moment";
        return new Comparison(subject, quantity, Integer.toString(predicted), Integer.toString(stated), rule, why);
    }

    /** Reserved ports and static host ports; dynamic ones are absent (R187). */
    private Comparison ports(Statement.PortsTaken stated) {
        InstanceUse use = analysis.capacity().of(stated.subject());
        List<Integer> taken = use.hostPorts()
                .stream()
                .filter(port -> port.protocol() == stated.protocol() && port.use().isCounted())
                .map(HostPort::port)
                .distinct()
                .sorted()
                .toList();
        return new Comparison(stated.subject(), (stated.protocol() == Protocol.TCP ? "TCP" : "UDP") + " ports taken",
                taken.toString(), stated.ports().toString(), REMAINING, why(taken, stated.ports()));
    }

    private static String why(List<Integer> predicted, List<Integer> stated) {
        TreeSet<Integer> untold = new TreeSet<>(stated);
        predicted.forEach(untold::remove);
        TreeSet<Integer> uncounted = new TreeSet<>(predicted);
        stated.forEach(uncounted::remove);
        String first = untold.isEmpty() ? "" : untold + " belongs to a task that is in none of the files";
        String second = uncounted.isEmpty() ? ""
                : uncounted + " of a task in the files was not counted: the figure is of another moment";
        return first + (first.isEmpty() || second.isEmpty() ? "" : "; ") + second;
    }

    /** From the holders in the files alone: what the reader added so that the sum is right is taken off again. */
    private Comparison addresses(Statement.AddressesFree stated) {
        SubnetUse use = analysis.capacity().of(stated.subject());
        int told = use.used() - topology().subnet(stated.subject()).otherAddresses() + stated.strangers();
        int predicted = use.addresses() - told;
        return new Comparison(stated.subject(), "addresses free", Integer.toString(predicted),
                Integer.toString(stated.free()), ADDRESSES, why(stated, use.addresses(), predicted - stated.free()));
    }

    private String why(Statement.AddressesFree stated, int usable, int more) {
        if (stated.free() > usable) {
            return "its block has " + usable + " usable addresses (R82): block and figure are not of one subnet";
        }
        return more > 0 ? held(more) : more < 0 ? uncounted(stated.subject(), -more) : "";
    }

    private static String held(int count) {
        return count == 1 ? "1 is held by something that is in none of the files; it counts as taken"
                : count + " are held by things that are in none of the files; they count as taken";
    }

    /** No file tells the address of a database without interface; it is drawn in the first subnet of its group. */
    private String uncounted(ResourceId subnet, int count) {
        List<String> homeless = topology().all(Database.class)
                .stream()
                .filter(database -> database.subnet().equals(subnet) && database.privateIp().isUnknown())
                .map(Database::name)
                .toList();
        return homeless.size() >= count
                ? "no file tells the address of " + String.join(", ", homeless)
                        + ", which may lie in another subnet of its group"
                : count + " of the holders in the files " + (count == 1 ? "was" : "were")
                        + " not counted: the figure is of another moment";
    }
}
