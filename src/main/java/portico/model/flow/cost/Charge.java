package portico.model.flow.cost;

/**
 * What one place on the way charges.
 *
 * @param hop its place among the trace's hops
 * @param usdSent for a GB from the sender to the target
 * @param usdReceived for a GB of the reply
 */
public record Charge(int hop, Priced what, double usdSent, double usdReceived) {

    static Charge bothWays(int hop, Priced what, double usd) {
        return new Charge(hop, what, usd, usd);
    }

    boolean isFree() {
        return usdSent == 0 && usdReceived == 0;
    }
}
