package portico.format.lesson;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import portico.model.lesson.claim.All;
import portico.model.lesson.claim.Claim;
import portico.model.lesson.claim.Connects;
import portico.model.lesson.claim.Finds;
import portico.model.lesson.claim.HoldsAddress;
import portico.model.lesson.claim.HoldsHostPort;
import portico.model.lesson.claim.HostsAtMost;
import portico.model.lesson.claim.InMode;
import portico.model.lesson.claim.Not;
import portico.model.lesson.claim.OfType;
import portico.model.lesson.claim.Runs;
import portico.model.lesson.claim.Waits;
import portico.model.net.Ipv4Address;
import portico.model.rule.RuleId;
import portico.model.topology.NetworkMode;

/** Claims: objects of one key, which says what is claimed. */
final class Claims {

    private Claims() {}

    static Claim read(Part part) {
        Map.Entry<String, Part> only = part.only();
        Part in = only.getValue();
        return switch (only.getKey()) {
            case "reaches" -> connects(in, true);
            case "blocked" -> connects(in, false);
            case "runs" -> new Runs(in.knows("service", "tasks").text("service"), in.whole("tasks"));
            case "waits" -> new Waits(in.knows("service", "tasks", "reason").text("service"), in.whole("tasks"),
                    in.find("reason").map(Part::text));
            case "hostPort" -> new HoldsHostPort(in.knows("service", "port").text("service"), in.port("port"));
            case "address" ->
                new HoldsAddress(in.knows("service", "address").text("service"), in.parsed("address", Ipv4Address::of));
            case "finding" -> new Finds(rule(in), true);
            case "noFinding" -> new Finds(rule(in), false);
            case "mode" ->
                new InMode(in.knows("service", "networkMode").text("service"), in.parsed("networkMode", Claims::mode));
            case "type" -> new OfType(in.knows("host", "instanceType").text("host"), in.text("instanceType"));
            case "hostsAtMost" -> new HostsAtMost(in.whole());
            case "not" -> new Not(read(in));
            case "all" -> new All(part.each("all", Claims::read));
            default -> throw part.wrong("nothing can be claimed by the word " + only.getKey());
        };
    }

    private static Connects connects(Part in, boolean open) {
        in.knows("from", "to", "port");
        return new Connects(in.text("from"), in.text("to"), in.portIfThere("port"), open);
    }

    static RuleId rule(Part in) {
        String text = in.text();
        if (!text.matches("R\\d{1,3}")) {
            throw in.wrong("the number of a rule is due here, such as R41, not " + text);
        }
        return new RuleId(Integer.parseInt(text.substring(1)));
    }

    static NetworkMode mode(String text) {
        return Arrays.stream(NetworkMode.values())
                .filter(mode -> mode.apiName().equals(text))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("one of " + Arrays.stream(NetworkMode.values())
                        .map(NetworkMode::apiName)
                        .collect(Collectors.joining(", ")) + " is due here, not " + text));
    }
}
