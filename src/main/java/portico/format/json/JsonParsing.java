package portico.format.json;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.concurrent.atomic.DoubleAccumulator;
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
    private static final String MORE_TEXT = "there is more text after the end of the JSON value; it was left out";
    /** Byte order marks and the zeros of UTF-16 and UTF-32 are passed over as well. */
    private static final Pattern BEGINNING = Pattern
            .compile("(?>[\\s\\x00\\xef\\xbb\\xbf\\xfe\\xff]++|//[^\\n]*+\\n|/\\*(?>[^*]++|\\*(?!/))*+\\*/)*+[{\\[]");

    private final JsonParser parser;
    private final List<ParsedJson.Problem> problems = new ArrayList<>();
    private final Shape empty = Shape.empty();
    private final JsonText text;
    /** The values of the objects and arrays that are not at their end yet, the innermost last. */
    private final Tape open = new Tape();
    private final DoubleConsumer watch;
    private final double length;
    private Optional<ParsedJson.Problem> rest = Optional.empty();
    private boolean whole = true;
    private int values;

    private JsonParsing(JsonParser parser, DoubleConsumer watch, byte[] bytes) {
        this.parser = parser;
        this.watch = watch;
        this.text = new JsonText(bytes);
        this.length = bytes.length;
    }

    /** Reads UTF-8, UTF-16 or UTF-32. A text that is JSON but for comments or trailing commas is read too, with a problem that says so (R184). */
    public static ParsedJson parse(byte[] bytes) {
        return parse(bytes, fraction -> {});
    }

    /** @param watch told now and then which part of the text is read; what it throws ends the parsing */
    public static ParsedJson parse(byte[] bytes, DoubleConsumer watch) {
        return parseUtf8(Encoding.utf8(bytes), rising(watch));
    }

    /** A text that is gone over again is as far as it was. */
    private static DoubleConsumer rising(DoubleConsumer watch) {
        DoubleAccumulator most = new DoubleAccumulator(Math::max, 0);
        return fraction -> {
            most.accumulate(fraction);
            watch.accept(most.get());
        };
    }

    private static ParsedJson parseUtf8(byte[] bytes, DoubleConsumer watch) {
        return PlainJson.read(bytes, watch).orElseGet(() -> parseSlowly(bytes, watch));
    }

    /** Knows every fault and forgives some. */
    static ParsedJson parseSlowly(byte[] bytes, DoubleConsumer watch) {
        return Tolerance.read(factory -> parse(factory, bytes, watch));
    }

    /** Whether a text begins as JSON objects and lists do, after blanks and comments; quick. */
    public static boolean begins(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, LOOKED_AT), StandardCharsets.ISO_8859_1);
        return BEGINNING.matcher(head).lookingAt();
    }

    private static ParsedJson parse(JsonFactory factory, byte[] bytes, DoubleConsumer watch) {
        try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), bytes)) {
            return new JsonParsing(parser, watch, bytes).documents();
        }
    }

    private ParsedJson documents() {
        try {
            if (parser.nextToken() == null) {
                report(Place.NOWHERE, true, "the file is empty");
            } else {
                open.add(value(0));
                more();
            }
        } catch (JacksonException e) {
            broken(e, 0);
        }
        return ParsedJson.of(IntStream.range(0, open.size()).mapToObj(i -> text.value(open.get(i))).toList(), problems,
                rest);
    }

    private void more() {
        while (whole && isAnother()) {
            Place begin = text.place(here());
            open.add(value(0));
            if (!whole) {
                leaveOut(begin);
            }
        }
    }

    /** Whether another object or array follows. Anything else is a fault of the one value before it, but of none of several. */
    private boolean isAnother() {
        try {
            JsonToken next = parser.nextToken();
            if (next == null || next.isStructStart()) {
                return next != null;
            }
            stray(text.place(here()));
        } catch (JacksonException e) {
            if (open.size() == 1) {
                broken(e, 0);
            } else {
                stray(place(e));
            }
        }
        return false;
    }

    private void stray(Place place) {
        if (open.size() == 1) {
            report(place, true, MORE_TEXT);
        } else {
            rest = Optional.of(new ParsedJson.Problem(place, true, MORE_TEXT));
        }
    }

    /** Of the last value, which is broken, and costs none of those before it. */
    private void leaveOut(Place begin) {
        ParsedJson.Problem fault = problems.removeLast();
        open.cut(open.size() - 1);
        rest = Optional.of(new ParsedJson.Problem(fault.place(), true, "the JSON value that begins at " + begin
                + " breaks here (" + fault.message() + "); it and all that follows were left out"));
    }

    /** The number of a value in the text. */
    private int value(int depth) {
        int offset = here();
        if ((++values & WATCHED) == 0) {
            watch.accept(offset / length);
        }
        return switch (parser.currentToken()) {
            case START_OBJECT -> depth < DEEPEST ? object(offset, depth) : tooDeep(offset);
            case START_ARRAY -> depth < DEEPEST ? array(offset, depth) : tooDeep(offset);
            default -> offset;
        };
    }

    /** A bracket that stands for itself alone is as good as null. */
    private int tooDeep(int offset) {
        report(text.place(offset), false, "values nested deeper than " + DEEPEST + " levels are left out");
        parser.skipChildren();
        return offset;
    }

    /** Keeps what was read when the text breaks inside. */
    private int object(int offset, int depth) {
        int start = open.size();
        Shape shape = empty;
        try {
            while (whole && parser.nextToken() != JsonToken.END_OBJECT && shape.size() < TextMembers.MOST) {
                shape = member(shape, start, depth);
            }
            if (shape.size() == TextMembers.MOST) {
                return text.object(offset, many(shape.names(), start, depth));
            }
        } catch (JacksonException e) {
            broken(e, start);
            shape = shape.first(open.size() - start);
        }
        return text.object(offset, shape, open, start);
    }

    private Shape member(Shape shape, int start, int depth) {
        String name = parser.currentName();
        parser.nextToken();
        int value = value(depth + 1);
        Shape next = shape.with(name);
        if (next.size() > shape.size()) {
            open.add(value);
        } else {
            open.set(start + shape.indexOf(name), value);
            twice(name, value);
        }
        return next;
    }

    private SequencedMap<String, Json> many(List<String> names, int start, int depth) {
        SequencedMap<String, Json> many = new LinkedHashMap<>();
        IntStream.range(0, names.size()).forEach(i -> many.put(names.get(i), text.value(open.get(start + i))));
        open.cut(start);
        try {
            rest(many, depth);
        } catch (JacksonException e) {
            broken(e, start);
        }
        return many;
    }

    private void rest(SequencedMap<String, Json> many, int depth) {
        while (whole && parser.currentToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            parser.nextToken();
            int value = value(depth + 1);
            endOfString();
            if (many.put(name, text.value(value)) != null) {
                twice(name, value);
            }
        }
    }

    /** A string is read to its end only with the token behind it. */
    private void endOfString() {
        if (whole) {
            parser.nextToken();
        }
    }

    private void twice(String name, int value) {
        report(text.value(value).place(), false,
                "the key \"" + name + "\" stands here a second time; the last one counts");
    }

    private int array(int offset, int depth) {
        int start = open.size();
        try {
            while (whole && parser.nextToken() != JsonToken.END_ARRAY) {
                open.add(value(depth + 1));
            }
        } catch (JacksonException e) {
            broken(e, start);
        }
        return text.array(offset, open, start);
    }

    /** Tells the fault, and takes a string off the open values in the middle of which it is. */
    private void broken(JacksonException e, int start) {
        TokenStreamLocation at = e.getLocation();
        report(place(e), true, message(e));
        if (open.size() > start && at != null && !text.endsBefore(open.get(open.size() - 1), at.getByteOffset())) {
            open.cut(open.size() - 1);
        }
    }

    private static Place place(JacksonException e) {
        TokenStreamLocation at = e.getLocation();
        return at == null ? Place.NOWHERE : new Place(at.getLineNr(), at.getColumnNr());
    }

    /** Without the parser's own idea of where, which names no place in a file. */
    private static String message(JacksonException e) {
        return e.getOriginalMessage().lines().findFirst().orElse("not JSON").replaceFirst(" \\(start marker at .*", "");
    }

    private void report(Place place, boolean fatal, String message) {
        whole &= !fatal;
        problems.add(new ParsedJson.Problem(place, fatal, message));
    }

    /** Where the token begins that was read last. */
    private int here() {
        return (int) parser.currentTokenLocation().getByteOffset();
    }
}
