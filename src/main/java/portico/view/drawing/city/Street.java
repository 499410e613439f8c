package portico.view.drawing.city;

import java.util.List;
import portico.model.capacity.SubnetUse;
import portico.model.topology.Subnet;

/**
 * A subnet and what stands in it.
 *
 * @param directions what its route table sends where
 */
record Street(Subnet subnet, SubnetUse use, Tier tier, List<Direction> directions, List<Plot> plots) {

    /** Which way out a subnet has, and what it is for; from top to bottom. */
    enum Tier {
        PUBLIC, PRIVATE, DATA
    }

    Street {
        directions = List.copyOf(directions);
        plots = List.copyOf(plots);
    }

    double height() {
        return plots.stream().mapToDouble(Plot::height).max().orElse(0);
    }
}
