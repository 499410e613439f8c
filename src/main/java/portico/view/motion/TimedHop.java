package portico.view.motion;

import portico.model.flow.Hop;

/**
 * A hop in time: a numbered station of the transport bar. All times are seconds of teaching time since the journey's start, not measured latency
 * (R182).
 *
 * @param number from 1, counted through request and reply
 * @param place what stands there in the city, such as {@code Gate} or {@code Door .89}
 * @param start when the packet sets out from the station before
 * @param arrival when it gets here; where its label is rewritten it then stops for a moment
 * @param end when it moves on
 */
public record TimedHop(int number, Phase phase, Hop hop, String place, double start, double arrival, double end) {

    public boolean covers(double seconds) {
        return seconds >= start && seconds < end;
    }

    /** When to stop for a picture: the packet is there, and its new label is written. */
    double still() {
        return Math.max(arrival, end - 1e-3);
    }
}
