package portico.model.placement;

import java.util.List;
import portico.model.capacity.EniUse;
import portico.model.rule.RuleId;

/** An awsvpc task needs a slot for its interface (R63, R65); the other modes need none (R64). */
record EniRequirement() implements Requirement {

    private static final RuleId SLOTS = new RuleId(63);
    private static final RuleId TRUNK_SLOTS = new RuleId(65);

    @Override
    public void check(Demand demand, Host host, List<Shortage> missing) {
        EniUse eni = host.use().eni();
        if (demand.isAwsvpc() && eni.free() == 0) {
            missing.add(new Shortage(Reason.ENI, eni.trunk() ? TRUNK_SLOTS : SLOTS,
                    eni.isKnown() ? "No ENI left" : "ENI slots not known", detail(eni, host)));
        }
    }

    private static String detail(EniUse eni, Host host) {
        if (!eni.isKnown()) {
            return host.instance().instanceType() + " is not in the catalogue";
        }
        if (eni.trunk()) {
            return eni.tasks() + " of " + eni.taskLimit() + " branch ENIs attached";
        }
        return Math.min(eni.attached(), eni.limit()) + " of " + eni.limit() + " attached";
    }
}
