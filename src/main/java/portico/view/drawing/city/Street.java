package portico.view.drawing.city;

import java.util.List;
import portico.model.capacity.SubnetUse;
import portico.model.topology.Subnet;
import portico.view.drawing.mark.Sign;

/**
 * A subnet and what stands in it.
 *
 * @param board how surely its sign can say what stands on it
 * @param directions what its route table sends where
 */
record Street(Subnet subnet, Sign.Board board, SubnetUse use, Tier tier, List<Direction> directions, List<Plot> plots) {

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
        return board.words(subnet.cidr().toString());
    }

    Street taller(int steps) {
        return new Street(subnet, board, use, tier, directions, plots.stream().map(p -> p.taller(steps)).toList());
    }

    /** Whether it was described, not only mentioned. */
    boolean isResolved() {
        return board != Sign.Board.MENTIONED;
    }

    double height() {
        return plots.stream().mapToDouble(Plot::height).max().orElse(0);
    }
}
