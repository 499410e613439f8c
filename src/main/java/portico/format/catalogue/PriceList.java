package portico.format.catalogue;

import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import portico.format.json.Json;
import portico.format.json.JsonParsing;
import portico.model.flow.cost.Priced;
import portico.model.flow.cost.Prices;

/** The list prices bundled with the application. */
public final class PriceList {

    private static final String PRICES = "/portico/assets/catalogue/pricing.json";

    private PriceList() {}

    /**
     * What bytes cost on their way (R183).
     *
     * @throws IllegalStateException when the bundled file cannot be read
     */
    public static Prices bundled() {
        return read(Catalogues.resource(PRICES));
    }

    static Prices read(String text) {
        Json all = JsonParsing.parse(text.getBytes(StandardCharsets.UTF_8))
                .value()
                .orElseThrow(() -> new IllegalStateException("not JSON: " + PRICES));
        Map<Priced, Prices.Price> perGb = new EnumMap<>(Priced.class);
        for (Priced what : Priced.values()) {
            price(all, what).ifPresent(price -> perGb.put(what, price));
        }
        return new Prices(all.text("region").orElse(""), all.text("asOf").orElse(""), perGb);
    }

    private static Optional<Prices.Price> price(Json all, Priced what) {
        return all.find("items")
                .flatMap(items -> items.find(what.item()))
                .flatMap(item -> item.text("usd")
                        .map(usd -> new Prices.Price(Double.parseDouble(usd), item.text("officialPage").orElse(""))));
    }
}
