package portico.view.motion;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import portico.view.drawing.Box;
import portico.view.drawing.Point;

/** Cuts a journey into stretches. */
record Stretches(Courses courses, List<TimedHop> hops, Box bounds, Lens lens) {

    /** From look to look, in screen pixels. */
    private static final double STRIDE = 24;
    private static final int MOST_LOOKS = 32;
    private static final double LEVEL = 0.7;

    List<Stretch> all() {
        List<Stretch> stretches = new ArrayList<>();
        for (int i = 0; i < hops.size(); i++) {
            Stretch next = Stretch.of(i, looks(i), lens);
            Stretch joined = stretches.isEmpty() ? next : stretches.getLast().and(next, lens);
            if (!stretches.isEmpty() && joined.isShort()) {
                stretches.set(stretches.size() - 1, joined);
            } else {
                stretches.add(next);
            }
        }
        return List.copyOf(stretches);
    }

    private List<Stretch.Look> looks(int index) {
        TimedHop hop = hops.get(index);
        Course course = courses.of(hop.phase());
        int local = index - courses.first(hop.phase());
        double to = course.ends().get(local);
        double from = local == 0 ? to : course.ends().get(local - 1);
        int count = (int) Math.clamp(Math.ceil((to - from) / lens.px(STRIDE)), 1, MOST_LOOKS);
        Writing travelling = Writing.of(hop.hop().in());
        List<Stretch.Look> looks = new ArrayList<>(IntStream.rangeClosed(0, count)
                .mapToObj(i -> look(course.track(), from + (to - from) * i / count, travelling))
                .toList());
        if (hop.hop().isRewritten() && !hop.hop().isDenied()) {
            looks.add(look(course.track(), to, Writing.change(hop.hop())));
        }
        return looks;
    }

    private Stretch.Look look(Track track, double distance, Writing writing) {
        Point at = Courier.inPicture(track.point(distance), lens, bounds);
        return new Stretch.Look(at, Math.abs(Math.cos(track.direction(distance))) > LEVEL, writing);
    }
}
