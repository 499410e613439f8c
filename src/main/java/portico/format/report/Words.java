package portico.format.report;

import java.util.Locale;
import java.util.Optional;
import portico.format.json.Json;
import portico.model.net.Ipv4Address;

/** How reports spell what several of them say. */
final class Words {

    private Words() {}

    /** A constant as JSON and options spell it: {@code internet-gateway}. */
    static String kebab(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** A constant for people: {@code internet gateway}. */
    static String plain(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** {@code 1 task}, {@code 2 tasks}. */
    static String count(long number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }

    /** The address, or null where nobody told it. */
    static Json address(Optional<Ipv4Address> address) {
        return address.filter(a -> !a.isUnknown()).map(a -> Json.of(a.toString())).orElse(Json.none());
    }

    static String addressText(Optional<Ipv4Address> address) {
        return address.filter(a -> !a.isUnknown()).map(Ipv4Address::toString).orElse("-");
    }

    /** The value, or null. */
    static Json text(Optional<?> value) {
        return value.map(v -> Json.of(v.toString())).orElse(Json.none());
    }

}
