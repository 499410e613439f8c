package portico.model.placement;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import portico.model.topology.Task.Placement;

/**
 * What a task gets on an instance, as texts that can be compared.
 *
 * @param ports such as {@code app 80 to 32768/tcp dynamic}
 * @param door such as {@code branch 10.0.10.4 in small-a}; empty without an interface of its own
 * @param docker0 such as {@code app 172.17.0.2}
 */
record NaiveOutcome(String instance, List<String> ports, String door, SortedSet<String> docker0) {

    /** How the application says it. */
    static NaiveOutcome of(Placement placement) {
        List<String> ports = new ArrayList<>();
        placement.bindings()
                .forEach(b -> ports.add(port(b.container(), b.containerPorts().first(), b.hostPorts().first(),
                        b.hostPorts().size(), b.protocol().toString(), b.dynamic())));
        TreeSet<String> docker0 = new TreeSet<>();
        placement.bridgeAddresses().forEach((container, address) -> docker0.add(container + " " + address));
        String door = placement.networkInterface()
                .map(eni -> eni.kind().name().toLowerCase(java.util.Locale.ROOT) + " " + eni.privateIp() + " in "
                        + eni.subnet())
                .orElse("");
        return new NaiveOutcome(placement.instance().map(Object::toString).orElse(""), ports, door, docker0);
    }

    static String port(String container, int inside, int outside, int count, String protocol, boolean dynamic) {
        return container + " " + inside + " to " + outside + "/" + protocol + " and " + (count - 1) + " more"
                + (dynamic ? ", dynamic" : "");
    }
}
