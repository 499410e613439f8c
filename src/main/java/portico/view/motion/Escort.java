package portico.view.motion;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import portico.view.drawing.Box;
import portico.view.drawing.Point;

/**
 * How the plate with the address goes along with a packet. On each stretch it keeps the side where, all in all, it hides the fewest words, and it glides
 * where the next one is another; where it would leave the sight it waits at its edge. Worked out once for a journey at a sight.
 */
final class Escort {

    /** Seconds from one side to another. */
    private static final double GLIDE = 0.24;

    private final List<TimedHop> hops;
    private final List<Stretch> stretches;
    private final List<List<Berth>> berths;
    private final int[] of;

    private Escort(List<TimedHop> hops, List<Stretch> stretches, List<List<Berth>> berths) {
        this.hops = hops;
        this.stretches = stretches;
        this.berths = berths;
        this.of = IntStream.range(0, stretches.size())
                .flatMap(i -> IntStream.rangeClosed(stretches.get(i).first(), stretches.get(i).last()).map(_ -> i))
                .toArray();
    }

    /** @param sight for whose farthest zoom plates are laid out: there they take the most */
    static Escort of(List<TimedHop> hops, Courses courses, Scenery scenery, Sight sight) {
        Lens lens = new Lens(sight.least());
        Box bounds = scenery.drawing().bounds();
        List<Stretch> stretches = new Stretches(courses, hops, bounds, lens).all();
        WordTiles tiles = scenery.words(sight);
        Numbers single = new Numbers(lens);
        List<Box> numbers = Stream.of(Phase.values())
                .filter(phase -> hops.stream().anyMatch(hop -> hop.phase() == phase))
                .flatMap(phase -> courses.of(phase).stops().stream())
                .map(stop -> single.around(stop.mark()))
                .toList();
        List<BerthPrices> prices = stretches.stream()
                .map(stretch -> new BerthPrices(lens, bounds, stretch, tiles, numbers))
                .toList();
        return new Escort(hops, stretches, new Berths(prices).chosen());
    }

    /**
     * Where the plate stands.
     *
     * @param courier where it is now
     * @param writing what the plate says now
     */
    Box place(Moment now, Point courier, Writing writing, Mooring mooring) {
        int here = of[now.index()];
        boolean standing = now.rewriting().isPresent();
        Box to = plate(here, courier, standing, writing, mooring);
        double since = now.seconds() - hops.get(stretches.get(here).first()).start();
        if (here == 0 || since >= GLIDE) {
            return to;
        }
        Box from = plate(here - 1, courier, standing, writing, mooring);
        double share = Easing.at(since / GLIDE);
        return from.moved((to.x() - from.x()) * share, (to.y() - from.y()) * share);
    }

    private Box plate(int index, Point courier, boolean standing, Writing writing, Mooring mooring) {
        Stretch stretch = stretches.get(index);
        Box plate = berth(index, mooring.lens(), mooring.sight())
                .plate(mooring.lens(), stretch.around(courier), writing)
                .movedInto(mooring.sight());
        return standing || stretch.isShort() ? mooring.fast(plate, List.of(stretch.kept(courier, mooring.lens())))
                : plate;
    }

    /** The best one that hides the courier nowhere in sight. */
    private Berth berth(int stretch, Lens lens, Box sight) {
        List<Berth> choice = berths.get(stretch);
        return choice.stream()
                .filter(berth -> stretches.get(stretch).isFree(berth, lens, sight))
                .findFirst()
                .orElse(choice.getFirst());
    }
}
