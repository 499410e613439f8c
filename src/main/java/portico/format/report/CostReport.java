package portico.format.report;

import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import portico.format.json.Json;
import portico.format.json.JsonObject;
import portico.model.flow.Trace;
import portico.model.flow.cost.Charge;
import portico.model.flow.cost.PathCost;
import portico.model.flow.cost.PathCosts;
import portico.model.flow.cost.Priced;
import portico.model.flow.cost.Prices;

/** What the bytes on a traced way cost. */
public final class CostReport {

    private CostReport() {}

    static Json json(Optional<PathCost> cost) {
        return cost.map(CostReport::json).orElseGet(Json::none);
    }

    private static Json json(PathCost cost) {
        return new JsonObject().put("currency", "USD")
                .put("region", cost.prices().region())
                .put("asOf", cost.prices().asOf())
                .put("perGbSent", usd(cost.usdSent()))
                .put("perGbReceived", usd(cost.usdReceived()))
                .put("charges", cost.charges(), charge -> json(charge, cost))
                .build();
    }

    private static Json json(Charge charge, PathCost cost) {
        return new JsonObject().put("item", charge.what().item())
                .put("hop", charge.hop() + 1)
                .put("perGbSent", usd(charge.usdSent()))
                .put("perGbReceived", usd(charge.usdReceived()))
                .put("page", Optional.ofNullable(cost.prices().perGb().get(charge.what())).map(p -> p.page()))
                .build();
    }

    private static Json usd(double usd) {
        return Json.of(Math.round(usd * 1e6) / 1e6);
    }

    /** For each trace that arrives, what a GB costs in each direction, and where. */
    public static String text(List<Trace> traces, PathCosts costs, Ink ink) {
        return traces.stream()
                .flatMap(trace -> costs.of(trace).stream())
                .distinct()
                .map(c -> text(c, ink))
                .collect(Collectors.joining());
    }

    private static String text(PathCost cost, Ink ink) {
        if (cost.charges().isEmpty()) {
            return "  bytes on this way are free\n";
        }
        String basis = ink.dim("    list prices of " + cost.prices().region() + " as of " + cost.prices().asOf()
                + ", by " + pages(cost)) + "\n";
        return line("sent", cost, cost.usdSent(), Charge::usdSent)
                + line("received", cost, cost.usdReceived(), Charge::usdReceived)
                + (cost.passesNat() ? instead(cost) : "") + basis;
    }

    private static String pages(PathCost cost) {
        return cost.charges()
                .stream()
                .flatMap(charge -> Optional.ofNullable(cost.prices().perGb().get(charge.what())).stream())
                .map(Prices.Price::page)
                .distinct()
                .collect(Collectors.joining(" and "));
    }

    private static String line(String direction, PathCost cost, double usd, ToDoubleFunction<Charge> side) {
        String parts = cost.charges()
                .stream()
                .filter(charge -> side.applyAsDouble(charge) > 0)
                .map(charge -> charge.what().words() + " " + Prices.cents(side.applyAsDouble(charge)))
                .collect(Collectors.joining(", "));
        String price = usd == 0 ? "nothing" : Prices.cents(usd) + (Prices.cents(usd).equals("1") ? " cent" : " cents");
        return "  a GB " + direction + " costs " + price + (parts.isEmpty() ? "" : ": " + parts) + "\n";
    }

    private static String instead(PathCost cost) {
        return "    in cents, an AWS service costs " + price(cost, Priced.INTERFACE_ENDPOINT)
                + " by an interface endpoint and " + price(cost, Priced.GATEWAY_ENDPOINT)
                + " by a gateway endpoint, instead of " + price(cost, Priced.NAT_GATEWAY)
                + " at the NAT gateway (R120)\n";
    }

    private static String price(PathCost cost, Priced what) {
        return Optional.ofNullable(cost.prices().perGb().get(what))
                .map(p -> Prices.cents(p.usd()))
                .orElse("an unknown price");
    }
}
