package portico.model.placement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import portico.model.capacity.InstanceUse;
import portico.model.net.Protocol;
import portico.model.topology.Agent;
import portico.model.topology.HostPorts;
import portico.model.topology.NetworkBinding;

/** The host ports that one task gets on one instance, mapping by mapping (R21–R29, R34). */
final class PortAssignment {

    private final InstanceUse use;
    private final Agent agent;
    private final List<NetworkBinding> bindings = new ArrayList<>();
    private final List<PortRequest> failed = new ArrayList<>();
    private HostPorts ports;

    private PortAssignment(Host host) {
        this.use = host.use();
        this.ports = host.instance().hostPorts();
        this.agent = host.instance().agent();
    }

    static PortAssignment of(List<PortRequest> requests, Host host) {
        PortAssignment assignment = new PortAssignment(host);
        for (PortRequest request : requests) {
            assignment.assign(request);
        }
        return assignment;
    }

    List<NetworkBinding> bindings() {
        return bindings;
    }

    /** Requests for which the agent found no port. */
    List<PortRequest> failed() {
        return failed;
    }

    /** A static port that a dynamic mapping of the same task got first: the two cannot both be bound (R29). */
    Optional<NetworkBinding> takenByItself() {
        return takenByItself(bindings);
    }

    /** @param own the bindings of one task */
    private static Optional<NetworkBinding> takenByItself(List<NetworkBinding> own) {
        for (NetworkBinding fixed : own.size() < 2 ? List.<NetworkBinding>of() : own) {
            if (!fixed.dynamic() && isDynamic(own, fixed.hostPort(), fixed.protocol())) {
                return Optional.of(fixed);
            }
        }
        return Optional.empty();
    }

    private static boolean isDynamic(List<NetworkBinding> own, int port, Protocol protocol) {
        for (NetworkBinding binding : own) {
            if (binding.dynamic() && binding.protocol() == protocol && binding.hostPorts().contains(port)) {
                return true;
            }
        }
        return false;
    }

    /** The agent's cursor when all is done. */
    HostPorts portsAfter() {
        return ports;
    }

    /**
     * Finds ports for another task beside those that are assigned already, as a scheduler does that starts it again where the agent found none and may
     * find some now (R27); keeps nothing where there are none.
     */
    boolean assignAll(List<PortRequest> requests) {
        int before = bindings.size();
        FailedSearches searches = new FailedSearches();
        HostPorts from;
        boolean clashes;
        do {
            bindings.subList(before, bindings.size()).clear();
            failed.clear();
            from = ports;
            requests.forEach(this::assign);
            clashes = takenByItself(bindings.subList(before, bindings.size())).isPresent();
        } while (!clashes && !failed.isEmpty() && searches.mayGoOn(from, ports));
        boolean all = !clashes && failed.isEmpty();
        if (!all) {
            bindings.subList(before, bindings.size()).clear();
        }
        return all;
    }

    /** Finds ports for one more request, beside those that are assigned already. */
    void assign(PortRequest request) {
        OptionalInt first = request.isStatic() ? request.hostPort() : dynamic(request);
        if (first.isEmpty()) {
            failed.add(request);
            return;
        }
        bindings.add(request.boundTo(first.getAsInt()));
    }

    private OptionalInt dynamic(PortRequest request) {
        Protocol protocol = request.protocol();
        PortSearch search = new PortSearch(ports.dynamicRange(), port -> isFree(port, protocol));
        if (request.size() > 1 || agent.handsOutPorts()) {
            return take(search.next(ports.lastAssigned(), request.size()), Protocol.TCP);
        }
        OptionalInt cursor = protocol == Protocol.UDP ? ports.lastAssignedUdp() : ports.lastAssigned();
        return take(search.nextAround(cursor), protocol);
    }

    private OptionalInt take(PortSearch.Found found, Protocol cursor) {
        ports = cursor == Protocol.UDP ? ports.withLastAssignedUdp(found.cursor())
                : ports.withLastAssigned(found.cursor());
        return found.first();
    }

    private boolean isFree(int port, Protocol protocol) {
        return use.holder(port, protocol).isEmpty() && !isAssigned(port, protocol);
    }

    private boolean isAssigned(int port, Protocol protocol) {
        for (NetworkBinding binding : bindings) {
            if (binding.protocol() == protocol && binding.hostPorts().contains(port)) {
                return true;
            }
        }
        return false;
    }
}
