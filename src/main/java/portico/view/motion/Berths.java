package portico.view.motion;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Chooses the berths of all stretches at once: each as cheap as it may be, with few changes between them. */
final class Berths {

    /** What another side costs, and another place on the same side. */
    private static final double CHANGE = 1500;
    private static final double SHIFT = 400;
    private static final List<Berth> ALL = Berth.ALL;

    private final List<double[]> prices;

    Berths(List<BerthPrices> prices) {
        this.prices = prices.stream().map(of -> ALL.stream().mapToDouble(of::of).toArray()).toList();
    }

    /** For each stretch the chosen one first, then the best of every other side, the cheapest first. */
    List<List<Berth>> chosen() {
        int[] way = way();
        return IntStream.range(0, way.length).mapToObj(stretch -> ranked(stretch, way[stretch])).toList();
    }

    private List<Berth> ranked(int stretch, int chosen) {
        Berth first = ALL.get(chosen);
        Stream<Berth> others = Stream.of(Berth.Side.values())
                .filter(side -> side != first.side())
                .map(side -> best(prices.get(stretch), side))
                .sorted(Comparator.comparingDouble(berth -> prices.get(stretch)[berth]))
                .map(ALL::get);
        return Stream.concat(Stream.of(first), others).toList();
    }

    private static int best(double[] prices, Berth.Side side) {
        return cheapest(prices, all().filter(berth -> ALL.get(berth).side() == side));
    }

    /** The cheapest way through all stretches, as indexes of berths. */
    private int[] way() {
        List<int[]> before = new ArrayList<>();
        double[] sums = new double[ALL.size()];
        for (double[] price : prices) {
            double[] last = sums;
            int[] from = before(last);
            before.add(from);
            sums = all().mapToDouble(berth -> last[from[berth]] + change(from[berth], berth) + price[berth]).toArray();
        }
        return back(before, cheapest(sums, all()));
    }

    /** From where each berth is reached: from itself, from the best on its side, or from the best of all. */
    private static int[] before(double[] sums) {
        int best = cheapest(sums, all());
        Map<Berth.Side, Integer> bestOn = new EnumMap<>(Berth.Side.class);
        for (Berth.Side side : Berth.Side.values()) {
            bestOn.put(side, best(sums, side));
        }
        return all().map(berth -> IntStream.of(berth, bestOn.get(ALL.get(berth).side()), best)
                .boxed()
                .min(Comparator.comparingDouble(from -> sums[from] + change(from, berth)))
                .orElseThrow()).toArray();
    }

    private static IntStream all() {
        return IntStream.range(0, ALL.size());
    }

    private static int[] back(List<int[]> before, int last) {
        List<Integer> way = new ArrayList<>();
        int berth = last;
        for (int[] from : before.reversed()) {
            way.add(berth);
            berth = from[berth];
        }
        Collections.reverse(way);
        return way.stream().mapToInt(it -> it).toArray();
    }

    private static int cheapest(double[] sums, IntStream of) {
        return of.boxed().min(Comparator.comparingDouble(berth -> sums[berth])).orElseThrow();
    }

    private static double change(int from, int to) {
        if (from == to) {
            return 0;
        }
        return ALL.get(from).side() == ALL.get(to).side() ? SHIFT : CHANGE;
    }
}
