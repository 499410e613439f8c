package portico.view.motion;

import java.util.ArrayList;
import java.util.List;
import portico.model.flow.Hop;
import portico.model.flow.Trace;

/**
 * A hop in its place in the journey.
 *
 * @param leaving whether the packet passes it on its way out of the house
 * @param indoors whether the way from the station before stays inside the house
 */
record Station(Phase phase, Hop hop, boolean leaving, boolean indoors) {

    /** The stations of a trace: those of the request, then those of the reply. */
    static List<Station> of(Trace trace) {
        List<Station> stations = new ArrayList<>();
        add(stations, Phase.REQUEST, trace.hops());
        add(stations, Phase.REPLY, trace.reply());
        return stations;
    }

    private static void add(List<Station> stations, Phase phase, List<Hop> hops) {
        boolean onStreet = false;
        for (int i = 0; i < hops.size(); i++) {
            Hop hop = hops.get(i);
            boolean indoors = i > 0 && !onStreet && isSameHouse(hops.get(i - 1), hop);
            onStreet = indoors && isDoor(hop);
            stations.add(new Station(phase, hop, onStreet, indoors));
        }
    }

    private static boolean isDoor(Hop hop) {
        return hop.place() == Hop.Place.TASK_INTERFACE || hop.place() == Hop.Place.HOST_INTERFACE;
    }

    private static boolean isSameHouse(Hop before, Hop hop) {
        boolean sameOwner = before.subject().isPresent() && before.subject().equals(hop.subject());
        return sameOwner || before.instance().isPresent() && before.instance().equals(hop.instance());
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
