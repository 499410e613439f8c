package portico.view.motion;

import java.util.ArrayList;
import java.util.List;
import portico.model.flow.Hop;
import portico.model.flow.Trace;

/**
 * A hop in its place in the journey.
 *
 * @param leaving whether the packet passes it on its way out of the house
 */
record Station(Phase phase, Hop hop, boolean leaving) {

    /** The stations of a trace: those of the request, then those of the reply. */
    static List<Station> of(Trace trace) {
        List<Station> stations = new ArrayList<>();
        add(stations, Phase.REQUEST, trace.hops());
        add(stations, Phase.REPLY, trace.reply());
        return stations;
    }

    private static void add(List<Station> stations, Phase phase, List<Hop> hops) {
        for (int i = 0; i < hops.size(); i++) {
            stations.add(new Station(phase, hops.get(i), i > 0 && isAtHome(hops.get(i - 1), hops.get(i))));
        }
    }

    /** Whether one hop lies in the same house as the next, behind its doors. */
    private static boolean isAtHome(Hop before, Hop hop) {
        boolean behindDoor = before.place() != Hop.Place.TASK_INTERFACE && before.place() != Hop.Place.HOST_INTERFACE;
        boolean sameHost = before.instance().isPresent() && before.instance().equals(hop.instance());
        return behindDoor && before.subject().isPresent() && (before.subject().equals(hop.subject()) || sameHost);
    }

    /** What the city calls it. */
    String place() {
        return switch (hop.place()) {
            case CLIENT -> "Internet";
            case OUTSIDE_ENDPOINT -> hop.subject().map(id -> id.value()).orElse("Internet");
            case INTERNET_GATEWAY -> "Gate";
            case NAT_GATEWAY -> "Toll gate";
            case LOAD_BALANCER -> "Reception";
            case TASK -> hop.subject().map(id -> id.value()).orElse("Task");
            case TASK_INTERFACE -> "Door " + lastOctet();
            case HOST_INTERFACE -> "Main door " + lastOctet();
            case HOST_NAT -> "Concierge";
            case DOCKER_BRIDGE -> "Corridor";
            case HOST_NAMESPACE -> "Open floor";
            case VPC_ROUTER -> "Signpost";
            case VPC_ENDPOINT -> "Tunnel";
            case DATABASE -> "Vault";
        };
    }

    /** The street sign carries the rest of the address. */
    private String lastOctet() {
        return "." + (leaving ? hop.out().src() : hop.out().dst()).address().lastOctet();
    }
}
