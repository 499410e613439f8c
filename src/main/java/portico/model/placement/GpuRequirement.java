package portico.model.placement;

import java.util.List;
import portico.model.capacity.Amount;
import portico.model.rule.RuleId;

/** GPUs left (R39, R45); each belongs to one container alone. Where nobody tells how many there are, none is promised. */
record GpuRequirement() implements Requirement {

    private static final RuleId PIPELINE = new RuleId(39);

    @Override
    public void check(Demand demand, Host host, List<Shortage> missing) {
        Amount gpus = host.use().gpus();
        int needed = demand.definition().gpus();
        if (needed > 0 && needed > gpus.free()) {
            missing.add(new Shortage(Reason.GPU, PIPELINE, isTold(host) ? "No GPU left" : "GPUs not known",
                    left(host, gpus) + ", needs " + needed));
        }
    }

    private static boolean isTold(Host host) {
        return host.instance().registered().isPresent()
                || host.use().type().filter(type -> type.gpus().isPresent()).isPresent();
    }

    private static String left(Host host, Amount gpus) {
        if (gpus.isKnown()) {
            return Math.max(0, gpus.free()) + " of " + gpus.registered() + " left";
        }
        if (host.instance().registered().isPresent()) {
            return "the agent registered none";
        }
        return (isTold(host) ? "no GPU on " : "no GPU figure for ") + host.instance().instanceType();
    }
}
