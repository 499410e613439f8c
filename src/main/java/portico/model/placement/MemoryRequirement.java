package portico.model.placement;

import java.util.List;
import portico.model.capacity.Amount;
import portico.model.rule.RuleId;

/** Memory left (R43). */
record MemoryRequirement() implements Requirement {

    private static final RuleId MEMORY = new RuleId(43);

    @Override
    public void check(Demand demand, Host host, List<Shortage> missing) {
        Amount memory = host.use().memoryMiB();
        int needed = demand.definition().reservedMemoryMiB();
        if (needed > 0 && needed > memory.free()) {
            missing.add(new Shortage(Reason.MEMORY, MEMORY, memory.isKnown() ? "Not enough memory" : "Memory not known",
                    !memory.isKnown()
                            ? "no memory figure for " + host.instance().instanceType() + ", needs " + needed + " MiB"
                            : Math.max(0, memory.free()) + " MiB left, needs " + needed));
        }
    }
}
