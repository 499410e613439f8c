package portico.model.flow.cost;

import java.util.List;
import java.util.stream.Stream;

/**
 * What a GB on a traced way costs, besides the hours of the gateways on it.
 *
 * @param charges in the order of the hops; none where nothing is charged
 */
public record PathCost(Prices prices, List<Charge> charges) {

    public PathCost {
        charges = List.copyOf(charges);
    }

    /** USD for a GB from the sender to the target. */
    public double usdSent() {
        return charges.stream().mapToDouble(Charge::usdSent).sum();
    }

    /** USD for a GB of the reply. */
    public double usdReceived() {
        return charges.stream().mapToDouble(Charge::usdReceived).sum();
    }

    /** What is charged at a hop. */
    public Stream<Charge> at(int hop) {
        return charges.stream().filter(charge -> charge.hop() == hop);
    }

    /** Whether a NAT gateway is on the way, so that an endpoint might be cheaper (R120). */
    public boolean passesNat() {
        return charges.stream().anyMatch(charge -> charge.what() == Priced.NAT_GATEWAY);
    }
}
