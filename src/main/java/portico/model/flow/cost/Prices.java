package portico.model.flow.cost;

import java.util.Locale;
import java.util.Map;

/**
 * List prices of data on its way.
 *
 * @param asOf the day they were collected
 * @param perGb in USD; what is missing has no known price and is not charged
 */
public record Prices(String region, String asOf, Map<Priced, Price> perGb) {

    private static final double CENTS = 100;

    /** @param page where AWS says it */
    public record Price(double usd, String page) {}

    public Prices {
        perGb = Map.copyOf(perGb);
    }

    /** USD as cents, with one digit behind the point where it needs one. */
    public static String cents(double usd) {
        String digits = String.format(Locale.ROOT, "%.1f", usd * CENTS);
        return digits.endsWith(".0") ? digits.substring(0, digits.length() - 2) : digits;
    }

    double usd(Priced what) {
        return perGb.containsKey(what) ? perGb.get(what).usd() : 0;
    }
}
