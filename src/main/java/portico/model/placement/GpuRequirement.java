package portico.model.placement;

import java.util.List;
import portico.model.capacity.Amount;
import portico.model.rule.RuleId;

/** GPUs left (R39, R45); each belongs to one container alone. */
record GpuRequirement() implements Requirement {

    private static final RuleId PIPELINE = new RuleId(39);

    @Override
    public void check(Demand demand, Host host, List<Shortage> missing) {
        Amount gpus = host.use().gpus();
        int needed = demand.definition().gpus();
        if (needed > 0 && needed > gpus.free()) {
            missing.add(new Shortage(Reason.GPU, PIPELINE, "No GPU left",
                    gpus.isKnown() ? Math.max(0, gpus.free()) + " of " + gpus.registered() + " left, needs " + needed
                            : "the agent registered none, needs " + needed));
        }
    }
}
