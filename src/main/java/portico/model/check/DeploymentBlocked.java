package portico.model.check;

import java.util.Optional;
import portico.model.capacity.Capacity;
import portico.model.placement.DeploymentFaults;
import portico.model.rule.RuleId;
import portico.model.topology.DeploymentConfiguration;
import portico.model.topology.Service;
import portico.model.topology.Topology;

/** A service whose deployments can neither stop an old task nor start a new one (R60), or are refused (R59). */
record DeploymentBlocked() implements KeptCheck {

    private static final RuleId ARITHMETIC = new RuleId(60);

    @Override
    public Found search(Topology topology, Capacity capacity) {
        return FoundOfDeployments.of(topology, capacity);
    }

    static Optional<Finding> finding(Rolling rolling) {
        Service service = rolling.service();
        return DeploymentFaults.of(service.scheduling())
                .map(fault -> new Finding(fault.rule(), Severity.ERROR, service.id(), fault.message()))
                .or(() -> service.daemon() || service.desiredCount() == 0 ? Optional.empty() : hanging(rolling));
    }

    private static Optional<Finding> hanging(Rolling rolling) {
        Service service = rolling.service();
        DeploymentConfiguration bounds = rolling.bounds();
        int desired = service.desiredCount();
        if (bounds.lower(desired) >= desired && bounds.upper(desired) <= desired) {
            return Optional.of(warning(service,
                    "A deployment of " + service.name() + " hangs: of " + desired + " none may stop ("
                            + bounds.minimumHealthyPercent() + " percent, rounded up) and none may start ("
                            + bounds.maximumPercent() + " percent, rounded down)"));
        }
        return rolling.ways()
                .filter(ways -> rolling.waits() && isNeverFree(ways))
                .map(ways -> neverFree(rolling, ways));
    }

    private static Finding warning(Service service, String message) {
        return new Finding(ARITHMETIC, Severity.WARNING, service.id(), message);
    }

    /**
     * No host that takes tasks has its static ports or an interface free, at least one because the service itself holds them. A service that holds
     * none runs nothing that a deployment could wait for: its tasks wait already (R41, R63).
     */
    private static boolean isNeverFree(WaysIn hosts) {
        return hosts.any(WayIn.OWN) && !hosts.any(WayIn.FREE);
    }

    private static Finding neverFree(Rolling rolling, WaysIn hosts) {
        Service service = rolling.service();
        int desired = service.desiredCount();
        int running = rolling.running();
        return warning(service,
                "A deployment of " + service.name() + " hangs: " + missing(hosts) + ", and of "
                        + (running == desired ? desired : running + " running (" + desired + " wanted)")
                        + " none may stop first; a minimumHealthyPercent of "
                        + DeploymentConfiguration.letsOneStop(desired, running) + " lets one");
    }

    /** What no host has; an interface that is left in other zones is none for it (R85). */
    private static String missing(WaysIn hosts) {
        if (!hosts.doorway().ownInterface()) {
            return "no host has its static ports free (R41)";
        }
        return hosts.any(WayIn.FAR)
                ? "no host in a zone of its subnets has an ENI left for another task (R63, R65, R85)"
                : "no host has an ENI left for another task (R63, R65)";
    }
}
