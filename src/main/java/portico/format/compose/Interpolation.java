package portico.format.compose;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import portico.format.json.Json;

/** Variables such as {@code ${WEB_PORT:-8080}}, whose values stand in the environment of whoever runs Compose: their defaults count. */
final class Interpolation {

    private static final Pattern VARIABLE = Pattern.compile(
            "\\$\\$|\\$\\{([A-Za-z_]\\w{0,100})(?::?-([^${}]{0,1000}))?[^${}]{0,1000}}|\\$([A-Za-z_]\\w{0,100})");

    /** What no network depends on, and what may be secret. */
    private static final Set<String> UNREAD = Set.of("environment", "env_file", "secrets", "command", "entrypoint",
            "labels", "healthcheck", "logging", "build", "volumes", "configs", "image", "container_name");

    private final Map<String, Optional<String>> defaults = new TreeMap<>();

    /** The names of the variables that were met, in alphabetical order, with their defaults. */
    Map<String, Optional<String>> defaults() {
        return Collections.unmodifiableMap(defaults);
    }

    Json of(Json json) {
        return switch (json) {
            case Json.Obj(var members, var at) -> {
                SequencedMap<String, Json> all = new LinkedHashMap<>();
                members.forEach((name, value) -> all.put(name, member(name, value)));
                yield new Json.Obj(all, at);
            }
            case Json.Arr(var items, var at) -> new Json.Arr(items.stream().map(this::of).toList(), at);
            case Json.Str(var text, var at) -> text.contains("$") ? new Json.Str(of(text), at) : json;
            case Json.Num _,Json.Bool _,Json.Null _ -> json;
        };
    }

    private Json member(String name, Json value) {
        return UNREAD.contains(name) ? value : name.equals("services") ? services(value) : of(value);
    }

    /** Whatever a service is called, it is read. */
    private Json services(Json services) {
        if (!(services instanceof Json.Obj(var members, var at))) {
            return services;
        }
        SequencedMap<String, Json> all = new LinkedHashMap<>();
        members.forEach((name, service) -> all.put(name, of(service)));
        return new Json.Obj(all, at);
    }

    private String of(String text) {
        return VARIABLE.matcher(text).replaceAll(found -> Matcher.quoteReplacement(value(found)));
    }

    /** What has no default stays as it is written. */
    private String value(MatchResult found) {
        Optional<String> name = Optional.ofNullable(found.group(1)).or(() -> Optional.ofNullable(found.group(3)));
        Optional<String> usual = Optional.ofNullable(found.group(2));
        name.ifPresent(each -> defaults.merge(each, usual, (a, b) -> a.or(() -> b)));
        return name.isEmpty() ? "$" : usual.orElse(found.group());
    }
}
