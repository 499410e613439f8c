package portico.model.placement;

import java.util.List;
import portico.model.capacity.HostPort;
import portico.model.capacity.InstanceUse;
import portico.model.rule.RuleId;

/**
 * Static host ports must be free in PORTS or PORTS_UDP of the instance (R41); what dynamic mappings hold the scheduler
 * does not see (R29), nor what apps open without declaring it (R36).
 */
record PortRequirement() implements Requirement {

    private static final RuleId RESERVED = new RuleId(30);
    private static final RuleId LIMIT = new RuleId(31);
    private static final RuleId TAKEN = new RuleId(41);

    @Override
    public void check(Demand demand, Host host, List<Shortage> missing) {
        int wanted = 0;
        for (PortRequest request : demand.ports()) {
            if (request.isStatic()) {
                wanted += request.size();
                checkFree(request, host.use(), missing);
            }
        }
        if (wanted > 0) {
            checkLimit(wanted, host.use().reservedPorts(), missing);
        }
    }

    private static void checkFree(PortRequest request, InstanceUse use, List<Shortage> missing) {
        int first = request.hostPort().getAsInt();
        for (int port = first; port < first + request.size(); port++) {
            use.holder(port, request.protocol())
                    .filter(taken -> taken.use().isCounted())
                    .ifPresent(taken -> missing.add(taken(taken)));
        }
    }

    private static Shortage taken(HostPort port) {
        RuleId rule = port.use() == HostPort.Use.RESERVED ? RESERVED : TAKEN;
        return new Shortage(Reason.PORTS, rule, port.port() + " is taken", holder(port));
    }

    /** Who holds the port, in words. */
    static String holder(HostPort port) {
        return switch (port.use()) {
            case RESERVED -> "reserved on every instance";
            case STATIC -> "by " + task(port) + " (static)";
            case DYNAMIC -> "by " + task(port) + " (dynamic)";
            case UNDECLARED -> "by " + task(port) + " (not declared)";
            case HOST -> "by " + task(port) + " (host mode)";
        };
    }

    private static String task(HostPort port) {
        return port.task().map(Object::toString).orElse("somebody");
    }

    private static void checkLimit(int wanted, int reserved, List<Shortage> missing) {
        if (reserved + wanted > InstanceUse.MAX_RESERVED_PORTS) {
            missing.add(new Shortage(Reason.PORTS, LIMIT, "Too many reserved ports",
                    reserved + " of " + InstanceUse.MAX_RESERVED_PORTS + " taken, needs " + wanted + " more"));
        }
    }
}
