package portico.model.placement;

import java.util.List;
import portico.model.capacity.Amount;
import portico.model.rule.RuleId;

/** CPU units left (R42). */
record CpuRequirement() implements Requirement {

    private static final RuleId CPU = new RuleId(42);

    @Override
    public void check(Demand demand, Host host, List<Shortage> missing) {
        Amount cpu = host.use().cpu();
        int needed = demand.definition().cpuUnits();
        if (needed > 0 && needed > cpu.free()) {
            missing.add(new Shortage(Reason.CPU, CPU, cpu.isKnown() ? "Not enough CPU" : "CPU not known",
                    !cpu.isKnown() ? "no CPU figure for " + host.instance().instanceType() + ", needs " + needed
                            : Math.max(0, cpu.free()) + " units left, needs " + needed));
        }
    }
}
