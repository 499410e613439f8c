package portico.model.placement;

import java.util.ArrayList;
import java.util.List;
import portico.model.rule.RuleId;
import portico.model.topology.LaunchType;
import portico.model.topology.NetworkMode;
import portico.model.topology.Service;

/**
 * What services do without, in Portico's own words: on machines outside of AWS load balancing and service discovery (R1), and Service Connect (R149);
 * in none mode, where nobody reaches a task, the first two (R7).
 */
final class FrontingFaults {

    private static final RuleId ANYWHERE = new RuleId(1);
    private static final RuleId NO_NETWORK = new RuleId(7);
    private static final RuleId CONNECT = new RuleId(149);

    private final List<Fault> faults = new ArrayList<>();

    private FrontingFaults() {}

    /** @param mode of the tasks of this service */
    static List<Fault> of(NetworkMode mode, Service service) {
        FrontingFaults search = new FrontingFaults();
        if (service.launchType() == LaunchType.EXTERNAL) {
            search.refuseFronting(service, ANYWHERE, "launch type EXTERNAL");
            search.refuse(service.discovery().connect().isPresent(), CONNECT, "No Service Connect possible",
                    "launch type EXTERNAL has no Service Connect");
        }
        if (mode == NetworkMode.NONE) {
            search.refuseFronting(service, NO_NETWORK, "network mode none");
        }
        return search.faults;
    }

    private void refuseFronting(Service service, RuleId rule, String where) {
        refuse(!service.loadBalancers().isEmpty(), rule, "No load balancer possible",
                where + " has no service load balancing");
        refuse(service.registry().isPresent(), rule, "No service discovery possible",
                where + " has no service discovery");
    }

    private void refuse(boolean wanted, RuleId rule, String title, String message) {
        if (wanted) {
            faults.add(new Fault(rule, title, message));
        }
    }
}
