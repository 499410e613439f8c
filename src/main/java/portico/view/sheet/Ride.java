package portico.view.sheet;

import java.util.List;

/**
 * A packet's way as the transport strip shows it.
 *
 * @param seconds how long it takes at speed 1
 * @param outcome how it ended, in a word or two
 * @param obstacles everything that stops the packet or its answer, a sentence each
 */
public record Ride(String title, String subtitle, double seconds, List<Station> stations, Tone tone, String outcome,
        List<String> obstacles) {
    /** Nothing chosen yet. */
    public static final Ride NONE = new Ride("No request chosen", "Choose two ends, or a saved request", 0, List.of(),
            Tone.QUIET, "", List.of());

    /**
     * A place the packet passes.
     *
     * @param at when it arrives, in seconds
     * @param reply whether it is on the way back
     * @param tone whether it was let through there
     */
    public record Station(String name, double at, boolean reply, Tone tone, HopCard card) {}

    /**
     * What happened at a place.
     *
     * @param rewritten whether the label leaves another than it came
     * @param decision who decided, and what
     * @param charge what bytes cost there; empty where they are free
     * @param flowLog the lines that the interface there writes (R173)
     */
    public record HopCard(String title, String src, String dst, String srcAfter, String dstAfter, boolean rewritten,
            Tone tone, String decision, String charge, List<String> flowLog) {

        public HopCard {
            flowLog = List.copyOf(flowLog);
        }
    }

    public Ride {
        stations = List.copyOf(stations);
        obstacles = List.copyOf(obstacles);
    }

    /** The last station that was reached by then; 0 before the first. */
    public int stationAt(double time) {
        int reached = 0;
        for (int i = 0; i < stations.size(); i++) {
            reached = stations.get(i).at() <= time + 1e-9 ? i : reached;
        }
        return reached;
    }
}
