package portico.model.placement;

import java.util.ArrayList;
import java.util.List;
import portico.model.rule.RuleId;
import portico.model.topology.LaunchType;
import portico.model.topology.Service;

/** What services on machines outside of AWS do without: load balancing and service discovery (R1), and Service Connect (R149), in Portico's own words. */
final class ExternalFaults {

    private static final RuleId ANYWHERE = new RuleId(1);
    private static final RuleId CONNECT = new RuleId(149);

    private ExternalFaults() {}

    static List<Fault> of(Service service) {
        List<Fault> faults = new ArrayList<>();
        if (service.launchType() == LaunchType.EXTERNAL) {
            refuse(!service.loadBalancers().isEmpty(), ANYWHERE, "No load balancer there", "service load balancing",
                    faults);
            refuse(service.registry().isPresent(), ANYWHERE, "No discovery there", "service discovery", faults);
            refuse(service.discovery().connect().isPresent(), CONNECT, "No Service Connect there", "Service Connect",
                    faults);
        }
        return faults;
    }

    private static void refuse(boolean wanted, RuleId rule, String title, String what, List<Fault> faults) {
        if (wanted) {
            faults.add(new Fault(rule, title, "launch type EXTERNAL has no " + what));
        }
    }
}
