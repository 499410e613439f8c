package portico.format.json;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.DoubleConsumer;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;

/** Reads a text as JSON. Never throws for what stands in the text: faults become problems with their line and column. */
public final class JsonParsing {

    /** Values nested deeper than this are left out. */
    public static final int DEEPEST = 100;

    /** Every so many values the watch is told. */
    private static final int WATCHED = (1 << 14) - 1;
    private static final int LOOKED_AT = 4096;
    /** Byte order marks and the zeros of UTF-16 and UTF-32 are passed over as well. */
    private static final Pattern BEGINNING = Pattern
            .compile("(?>[\\s\\x00\\xef\\xbb\\xbf\\xfe\\xff]++|//[^\\n]*+\\n|/\\*(?>[^*]++|\\*(?!/))*+\\*/)*+[{\\[]");

    private static final JsonFactory STRICT = JsonFactory.builder().build();

    private final JsonParser parser;
    private final List<ParsedJson.Problem> problems = new ArrayList<>();
    private final Shape empty = Shape.empty();
    /** Of the objects and arrays that are not at their end yet, the innermost last. */
    private final List<Json> stack = new ArrayList<>();
    private final DoubleConsumer watch;
    private final double length;
    private boolean whole = true;
    private int values;

    private JsonParsing(JsonParser parser, DoubleConsumer watch, int length) {
        this.parser = parser;
        this.watch = watch;
        this.length = length;
    }

    /** Reads UTF-8, UTF-16 or UTF-32. A text that is JSON but for comments or trailing commas is read too, with a problem that says so (R184). */
    public static ParsedJson parse(byte[] bytes) {
        return parse(bytes, fraction -> {});
    }

    /** @param watch told now and then which part of the text is read; what it throws ends the parsing */
    public static ParsedJson parse(byte[] bytes, DoubleConsumer watch) {
        ParsedJson strict = parse(STRICT, bytes, watch);
        if (strict.isWhole()) {
            return strict;
        }
        for (Map.Entry<String, JsonFactory> tolerance : Tolerance.ALL.entrySet()) {
            ParsedJson tolerant = parse(tolerance.getValue(), bytes, watch);
            if (tolerant.isWhole()) {
                return new ParsedJson(tolerant.value(), forgiven(strict, tolerant, tolerance.getKey()));
            }
        }
        return strict;
    }

    /** Whether a text begins as JSON objects and lists do, after blanks and comments; quick. */
    public static boolean begins(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, LOOKED_AT), StandardCharsets.ISO_8859_1);
        return BEGINNING.matcher(head).lookingAt();
    }

    private static List<ParsedJson.Problem> forgiven(ParsedJson strict, ParsedJson tolerant, String what) {
        List<ParsedJson.Problem> all = new ArrayList<>(tolerant.problems());
        strict.problems()
                .stream()
                .filter(ParsedJson.Problem::fatal)
                .forEach(p -> all.add(0, new ParsedJson.Problem(p.place(), false, what)));
        return all;
    }

    private static ParsedJson parse(JsonFactory factory, byte[] bytes, DoubleConsumer watch) {
        try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), bytes)) {
            return new JsonParsing(parser, watch, bytes.length).document();
        }
    }

    private ParsedJson document() {
        Optional<Json> value = Optional.empty();
        try {
            if (parser.nextToken() == null) {
                report(Place.NOWHERE, true, "the file is empty");
            } else {
                value = Optional.of(value(0));
                endOfText();
            }
        } catch (JacksonException e) {
            broken(e);
        }
        return new ParsedJson(value, problems);
    }

    private void endOfText() {
        if (whole && parser.nextToken() != null) {
            report(here(), false, "there is more text after the end of the JSON value; it was left out");
        }
    }

    private Json value(int depth) {
        Place place = here();
        if ((++values & WATCHED) == 0) {
            watch.accept(parser.currentTokenLocation().getByteOffset() / length);
        }
        return switch (parser.currentToken()) {
            case START_OBJECT -> depth < DEEPEST ? object(place, depth) : tooDeep(place);
            case START_ARRAY -> depth < DEEPEST ? array(place, depth) : tooDeep(place);
            case VALUE_STRING -> new Json.Str(parser.getString(), place);
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new Json.Num(parser.getString(), place);
            case VALUE_TRUE, VALUE_FALSE -> new Json.Bool(parser.currentToken() == JsonToken.VALUE_TRUE, place);
            default -> new Json.Null(place);
        };
    }

    private Json tooDeep(Place place) {
        report(place, false, "values nested deeper than " + DEEPEST + " levels are left out");
        parser.skipChildren();
        return new Json.Null(place);
    }

    /** Keeps what was read when the text breaks inside. */
    private Json object(Place place, int depth) {
        int start = stack.size();
        Shape shape = empty;
        try {
            while (whole && parser.nextToken() != JsonToken.END_OBJECT && shape.size() < Members.MOST) {
                shape = member(shape, start, depth);
            }
            if (shape.size() == Members.MOST) {
                return new Json.Obj(many(shape.names(), taken(start), depth), place);
            }
        } catch (JacksonException e) {
            broken(e);
        }
        return new Json.Obj(new Members(shape, taken(start)), place);
    }

    private Shape member(Shape shape, int start, int depth) {
        String name = parser.currentName();
        parser.nextToken();
        Json value = value(depth + 1);
        Shape next = shape.with(name);
        if (next.size() > shape.size()) {
            stack.add(value);
        } else {
            stack.set(start + shape.indexOf(name), value);
            twice(name, value);
        }
        return next;
    }

    /** What lies on the stack from here on, which it then lies no more. */
    private List<Json> taken(int start) {
        List<Json> top = stack.subList(start, stack.size());
        List<Json> taken = List.copyOf(top);
        top.clear();
        return taken;
    }

    private SequencedMap<String, Json> many(List<String> names, List<Json> values, int depth) {
        SequencedMap<String, Json> many = new LinkedHashMap<>();
        IntStream.range(0, names.size()).forEach(i -> many.put(names.get(i), values.get(i)));
        try {
            rest(many, depth);
        } catch (JacksonException e) {
            broken(e);
        }
        return many;
    }

    private void rest(SequencedMap<String, Json> many, int depth) {
        while (whole && parser.currentToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            parser.nextToken();
            Json value = value(depth + 1);
            if (many.put(name, value) != null) {
                twice(name, value);
            }
            parser.nextToken();
        }
    }

    private void twice(String name, Json value) {
        report(value.place(), false, "the key \"" + name + "\" stands here a second time; the last one counts");
    }

    private Json array(Place place, int depth) {
        int start = stack.size();
        try {
            while (whole && parser.nextToken() != JsonToken.END_ARRAY) {
                stack.add(value(depth + 1));
            }
        } catch (JacksonException e) {
            broken(e);
        }
        return new Json.Arr(taken(start), place);
    }

    private void broken(JacksonException e) {
        report(place(e.getLocation()), true, message(e));
    }

    /** Without the parser's own idea of where, which names no place in a file. */
    private static String message(JacksonException e) {
        return e.getOriginalMessage().lines().findFirst().orElse("not JSON").replaceFirst(" \\(start marker at .*", "");
    }

    private void report(Place place, boolean fatal, String message) {
        whole &= !fatal;
        problems.add(new ParsedJson.Problem(place, fatal, message));
    }

    private Place here() {
        return place(parser.currentTokenLocation());
    }

    private static Place place(TokenStreamLocation location) {
        return location == null ? Place.NOWHERE : new Place(location.getLineNr(), location.getColumnNr());
    }
}
