package portico.view.motion;

import java.util.ArrayList;
import java.util.List;

/** When each station of a journey is reached and left. */
final class Timetable {

    private Timetable() {}

    static List<TimedHop> of(List<Station> stations) {
        List<TimedHop> hops = new ArrayList<>();
        double now = 0;
        for (int i = 0; i < stations.size(); i++) {
            Station station = stations.get(i);
            boolean setsOut = i == 0 || stations.get(i - 1).phase() != station.phase();
            double travel = setsOut ? 0 : Pace.travel(stations.get(i - 1).hop(), station.hop());
            double stay = setsOut ? Pace.SETTING_OUT : Pace.stay(station.hop());
            double arrival = now + travel;
            double end = arrival + stay;
            hops.add(new TimedHop(i + 1, station.phase(), station.hop(), station.place(), now, arrival, end));
            now = end;
        }
        return hops;
    }
}
