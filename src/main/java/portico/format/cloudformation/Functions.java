package portico.format.cloudformation;

import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import portico.format.json.Json;
import portico.format.json.Place;
import portico.model.net.Cidr;
import portico.model.net.Ipv4Address;

/** Functions of values that are known already. */
final class Functions {

    private static final int LONGEST = 4096;
    private static final int MOST_BLOCKS = 256;
    private static final String ZONES = "abcdef";

    private final World world;

    Functions(World world) {
        this.world = world;
    }

    Json value(String function, Json argument, Place at) {
        List<Json> parts = argument.elements();
        return switch (function) {
            case "Join" -> join(parts, at);
            case "Select" -> select(parts, at);
            case "Split" -> split(parts, at);
            case "Cidr" -> blocks(parts, at);
            case "Length" -> Json.of(parts.size());
            default -> zones(argument, at);
        };
    }

    private static Json join(List<Json> parts, Place at) {
        if (parts.size() != 2) {
            return Unresolved.of("Join", at);
        }
        Stream<Json> items = parts.get(1) instanceof Json.Arr(var list, var _) ? list.stream()
                : Stream.of(parts.get(1));
        return text(items.map(item -> item.text().orElse(""))
                .collect(Collectors.joining(parts.getFirst().text().orElse(""))), at);
    }

    /** Text of any length a template may have; what is longer stands for an attack. */
    static Json text(String text, Place at) {
        return text.length() > LONGEST ? Unresolved.of("a text of " + text.length() + " characters", at)
                : new Json.Str(text, at);
    }

    private static Json select(List<Json> parts, Place at) {
        if (parts.size() != 2) {
            return Unresolved.of("Select", at);
        }
        Json list = parts.get(1);
        String written = parts.getFirst().text().orElse("");
        OptionalInt index = number(parts.getFirst());
        return index.isPresent() && index.getAsInt() < list.elements().size() ? list.elements().get(index.getAsInt())
                : Unresolved.element(list.elements().stream().findFirst().orElse(list), written, at);
    }

    private static OptionalInt number(Json json) {
        return json.text()
                .filter(text -> text.matches("\\d{1,6}"))
                .map(text -> OptionalInt.of(Integer.parseInt(text)))
                .orElse(OptionalInt.empty());
    }

    private static Json split(List<Json> parts, Place at) {
        String separator = parts.isEmpty() ? "" : parts.getFirst().text().orElse("");
        if (parts.size() != 2 || separator.isEmpty()) {
            return Unresolved.of("Split", at);
        }
        Json text = parts.get(1);
        return Unresolved.is(text) || text.text().isEmpty() ? text
                : new Json.Arr(pieces(text.text().get(), separator, at), at);
    }

    private static List<Json> pieces(String text, String separator, Place at) {
        return Stream.of(text.split(Pattern.quote(separator), -1)).<Json>map(piece -> new Json.Str(piece, at)).toList();
    }

    /** A block cut into so many smaller ones, each of so many host bits. */
    private static Json blocks(List<Json> parts, Place at) {
        if (parts.size() < 2) {
            return Unresolved.of("Cidr", at);
        }
        int bits = parts.size() > 2 ? number(parts.get(2)).orElse(8) : 8;
        int count = Math.min(number(parts.get(1)).orElse(0), MOST_BLOCKS);
        try {
            Cidr whole = Cidr.of(parts.getFirst().text().orElse(""));
            int prefix = 32 - bits;
            long room = prefix < whole.prefix() || bits > 30 ? 0 : whole.size() >> bits;
            return new Json.Arr(IntStream.range(0, (int) Math.min(count, room))
                    .<Json>mapToObj(
                            i -> new Json.Str(new Ipv4Address(whole.network().bits() + (i << bits)) + "/" + prefix, at))
                    .toList(), at);
        } catch (IllegalArgumentException _) {
            return Unresolved.of("Cidr of " + parts.getFirst().text().orElse("nothing"), at);
        }
    }

    private Json zones(Json region, Place at) {
        String name = region.text().filter(text -> !text.isBlank()).orElseGet(world::region);
        return new Json.Arr(ZONES.chars().<Json>mapToObj(letter -> new Json.Str(name + (char) letter, at)).toList(),
                at);
    }
}
