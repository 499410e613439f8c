package portico.model.check;

import java.util.stream.Stream;
import portico.model.capacity.Amount;
import portico.model.capacity.InstanceUse;
import portico.model.rule.RuleId;
import portico.model.topology.ContainerInstance;
import portico.model.topology.Topology;

/** Instances that hold more than they offer, as only a document can claim (R31, R42, R43, R63). */
record OverReserved() implements InstanceCheck {

    private static final RuleId PORTS = new RuleId(31);
    private static final RuleId CPU = new RuleId(42);
    private static final RuleId MEMORY = new RuleId(43);
    private static final RuleId ENIS = new RuleId(63);

    @Override
    public Stream<Finding> findings(Topology topology, ContainerInstance instance, InstanceUse use) {
        return isFaulty(use) ? findings(use) : Stream.empty();
    }

    /** Nearly always false, and cheap to know. */
    private static boolean isFaulty(InstanceUse use) {
        return use.cpu().free() < 0 || use.memoryMiB().free() < 0 || use.eni().tasks() > use.eni().taskLimit()
                || use.hostPorts().size() > InstanceUse.MAX_RESERVED_PORTS;
    }

    private static Stream<Finding> findings(InstanceUse use) {
        return Stream
                .of(amount(CPU, use, use.cpu(), "CPU units"), amount(MEMORY, use, use.memoryMiB(), "MiB of memory"),
                        enis(use), ports(use))
                .flatMap(s -> s);
    }

    private static Stream<Finding> amount(RuleId rule, InstanceUse use, Amount amount, String unit) {
        return amount.registered() == 0 || amount.free() >= 0 ? Stream.empty()
                : error(rule, use, "reserves " + amount.reserved() + " " + unit + " and offers " + amount.registered());
    }

    private static Stream<Finding> enis(InstanceUse use) {
        return use.eni().limit() == 0 || use.eni().tasks() <= use.eni().taskLimit() ? Stream.empty()
                : error(ENIS, use,
                        "runs " + use.eni().tasks() + " awsvpc tasks and has ENIs for " + use.eni().taskLimit());
    }

    private static Stream<Finding> ports(InstanceUse use) {
        int reserved = use.reservedPorts();
        return reserved <= InstanceUse.MAX_RESERVED_PORTS ? Stream.empty()
                : error(PORTS, use, "reserves " + reserved + " ports, and 100 is the limit");
    }

    private static Stream<Finding> error(RuleId rule, InstanceUse use, String words) {
        return Stream.of(new Finding(rule, Severity.ERROR, use.instance(), use.instance() + " " + words));
    }
}
