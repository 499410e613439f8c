package portico.view.drawing.city;

import java.util.List;
import portico.model.capacity.SubnetUse;
import portico.model.topology.Subnet;
import portico.view.drawing.mark.Sign;

/**
 * A subnet and what stands in it.
 *
 * @param resolved whether it was described, not only mentioned
 * @param directions what its route table sends where
 */
record Street(Subnet subnet, boolean resolved, SubnetUse use, Tier tier, List<Direction> directions, List<Plot> plots) {

    /** Which way out a subnet has, and what it is for; from top to bottom. */
    enum Tier {
        PUBLIC, PRIVATE, DATA
    }

    Street {
        directions = List.copyOf(directions);
        plots = List.copyOf(plots);
    }

    /** What its sign says beside its name. */
    String addresses() {
        return resolved ? subnet.cidr().toString() : Sign.UNRESOLVED;
    }

    Street taller(int steps) {
        return new Street(subnet, resolved, use, tier, directions, plots.stream().map(p -> p.taller(steps)).toList());
    }

    double height() {
        return plots.stream().mapToDouble(Plot::height).max().orElse(0);
    }
}
