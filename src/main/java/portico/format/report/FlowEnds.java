package portico.format.report;

import java.util.Locale;
import java.util.Optional;
import portico.format.json.Json;
import portico.format.json.JsonObject;
import portico.model.flow.log.Attribution;
import portico.model.flow.log.Party;

/** Whose one side of a flow-log line is, in cells and as JSON. */
public final class FlowEnds {

    private FlowEnds() {}

    /** The service; {@code ?} where it cannot be said, {@code -} where there is none. */
    public static String service(Attribution end) {
        return said(end, end.certain().flatMap(Party::service));
    }

    /** The team; {@code ?} where it cannot be said, {@code -} where no tag tells. */
    public static String team(Attribution end) {
        return said(end, end.certain().flatMap(Party::team));
    }

    private static String said(Attribution end, Optional<String> what) {
        return end instanceof Attribution.Shared ? "?" : what.orElse("-");
    }

    static JsonObject json(Attribution end) {
        return switch (end) {
            case Attribution.Known(var party, var by) -> party(party).put("by", Words.kebab(by));
            case Attribution.Shared(var host, var candidates) -> new JsonObject().put("shared", host.name())
                    .put("candidates", candidates, candidate -> party(candidate).build());
            case Attribution.Outside(var address) -> new JsonObject().put("outside", address);
            case Attribution.Unknown(var what) -> new JsonObject().put("unknown", what);
        };
    }

    private static JsonObject party(Party party) {
        return new JsonObject().put("name", party.name())
                .put("id", party.owner().value())
                .put("service", party.service())
                .put("team", party.team());
    }

    /** {@code tcp}, {@code udp}, {@code icmp}; else the number. */
    public static String protocol(int number) {
        return switch (number) {
            case 0 -> "-";
            case 1 -> "icmp";
            case 6 -> "tcp";
            case 17 -> "udp";
            case 58 -> "icmpv6";
            default -> Integer.toString(number);
        };
    }

    static Json kebab(String words) {
        return Json.of(words.toLowerCase(Locale.ROOT).replace(' ', '-'));
    }
}
