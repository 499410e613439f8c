package portico.model.lesson.claim;

import portico.model.analysis.Analysis;
import portico.model.net.Ipv4Address;

/** A task of a service has an interface of its own at this address (R81 to R91). */
public record HoldsAddress(String service, Ipv4Address address) implements Claim {

    @Override
    public boolean holds(Analysis analysis) {
        return new Members(analysis.topology(), service).placed()
                .stream()
                .flatMap(task -> task.networkInterface().stream())
                .anyMatch(nic -> nic.privateIp().equals(address));
    }

    @Override
    public String words() {
        return "a task of " + service + " is at " + address;
    }
}
