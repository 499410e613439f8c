package portico.view.drawing.city;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/** The free stretches of a line. */
final class Gaps {

    private record Gap(double from, double to) {}

    private List<Gap> free = new ArrayList<>();

    Gaps(double from, double to) {
        free.add(new Gap(from, to));
    }

    void take(double from, double to) {
        List<Gap> left = new ArrayList<>();
        for (Gap gap : free) {
            if (from > gap.from()) {
                left.add(new Gap(gap.from(), Math.min(gap.to(), from)));
            }
            if (to < gap.to()) {
                left.add(new Gap(Math.max(gap.from(), to), gap.to()));
            }
        }
        free = left;
    }

    /** Where something so wide may start, so that its middle is nearest to a point. */
    OptionalDouble nearest(double middle, double width) {
        return free.stream()
                .filter(gap -> gap.to() - gap.from() >= width)
                .mapToDouble(gap -> Math.clamp(middle - width / 2, gap.from(), gap.to() - width))
                .boxed()
                .min((a, b) -> Double.compare(Math.abs(a + width / 2 - middle), Math.abs(b + width / 2 - middle)))
                .map(OptionalDouble::of)
                .orElse(OptionalDouble.empty());
    }
}
