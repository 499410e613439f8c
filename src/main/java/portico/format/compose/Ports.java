package portico.format.compose;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import portico.format.dialect.Described;
import portico.format.json.Json;

/** One entry of {@code ports}, short such as {@code 127.0.0.1:8080:80/udp} or long with {@code target} and {@code published}. */
final class Ports {

    private static final Pattern SHORT = Pattern.compile("(?:.*?:)??(?:([\\d-]{1,11}):)?([\\d-]{1,11})(?:/(tcp|udp))?",
            Pattern.CASE_INSENSITIVE);

    private Ports() {}

    /**
     * The entry as a port mapping of a container; one that is no port keeps its text, so that it is told.
     *
     * @param bridge whether the published port is one of the host; in awsvpc mode the task has its own
     */
    static Json.Obj mapping(Json entry, boolean bridge) {
        if (entry instanceof Json.Obj) {
            return mapping(entry, entry.text("target").orElse(""), entry.text("published"),
                    entry.text("protocol").orElse("tcp"), bridge);
        }
        String text = entry.text().orElse("");
        Matcher matcher = SHORT.matcher(text);
        return matcher.matches()
                ? mapping(entry, matcher.group(2), Optional.ofNullable(matcher.group(1)),
                        Optional.ofNullable(matcher.group(3)).orElse("tcp"), bridge)
                : mapping(entry, text, Optional.empty(), "tcp", bridge);
    }

    private static Json.Obj mapping(Json entry, String target, Optional<String> published, String protocol,
            boolean bridge) {
        boolean range = target.contains("-");
        Described mapping = Described.at(entry.place()).put("protocol", protocol);
        mapping.put(range ? "containerPortRange" : "containerPort", target);
        if (bridge && !range) {
            published.filter(port -> !port.contains("-")).ifPresent(port -> mapping.put("hostPort", port));
        }
        return mapping.build();
    }
}
