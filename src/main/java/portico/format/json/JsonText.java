package portico.format.json;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * A text that was parsed, and where everything in it stands. Values are made of it when somebody looks at them: most of what a program prints nobody
 * ever does, and a tree of it all would need many times the room of the text.
 *
 * <p>
 * A value is known by a number. One that holds no others is where it begins in the text; a member that is the same as one before may be where that one
 * begins, and is marked {@link #AGAIN}. An object or array is below zero: the complement of where on the tape it is told, by the place of its bracket, which
 * is complemented for an array, its shape or length, and its values. An array that several have read, and an object of many members, is told beside the tape.
 */
final class JsonText {

    private static final int HEAD = 2;
    /** No text is as long. */
    private static final int AGAIN = 1 << 30;
    private static final int SEEN_BITS = 11;
    /** Of indented text, as the AWS CLI prints it, rarely less. */
    private static final int BYTES_PER_CELL = 24;
    private static final JsonFactory STRINGS = JsonFactory.builder().build();

    private final byte[] bytes;
    private final Lines lines;
    private final Tape tape;
    private final List<Shape> shapes = new ArrayList<>();
    private final List<Json.Obj> wide = new ArrayList<>();
    private final List<Json.Arr> chained = new ArrayList<>();
    /** Strings that stand in the text again, each where its number says; a race may lose one, which is then decoded once more. */
    private final Seen[] seen;

    /** @param bytes UTF-8 */
    JsonText(byte[] bytes) {
        this(bytes, new Lines.Counted(bytes), bytes.length);
    }

    private JsonText(byte[] bytes, Lines lines, int length) {
        this.bytes = bytes;
        this.lines = lines;
        this.tape = new Tape(length / BYTES_PER_CELL);
        this.seen = new Seen[1 << SEEN_BITS];
        Arrays.fill(seen, Seen.NOTHING);
    }

    /** Of another stretch of the same text, which is so long. */
    JsonText another(int length) {
        return new JsonText(bytes, lines, length);
    }

    /**
     * Notes an object down.
     *
     * @param values gives those from {@code start} on, one for each name of the shape
     */
    int object(int offset, Shape shape, Tape values, int start) {
        int at = tape.size();
        tape.add(offset);
        tape.add(shape.numberIn(shapes));
        values.moveTo(tape, start);
        return ~at;
    }

    /** Notes an object of many members down, of which the tape knows nothing but where it lies. */
    int object(int offset, SequencedMap<String, Json> members) {
        int at = tape.size();
        tape.add(offset);
        tape.add(~wide.size());
        wide.add(new Json.Obj(members, place(offset)));
        return ~at;
    }

    /** Notes an array down, of the values from {@code start} on. */
    int array(int offset, Tape values, int start) {
        int at = tape.size();
        tape.add(~offset);
        tape.add(values.size() - start);
        values.moveTo(tape, start);
        return ~at;
    }

    /** Notes an array down, of which others have read the last elements. */
    int array(int offset, Tape values, int start, List<Stretch> rest) {
        List<Items> stretches = new ArrayList<>(List.of(items(array(offset, values, start))));
        rest.forEach(stretch -> stretches.add(stretch.elements()));
        int at = tape.size();
        tape.add(~offset);
        tape.add(~chained.size());
        chained.add(new Json.Arr(new Chain(stretches), place(offset)));
        return ~at;
    }

    /** Of an array that is noted down here. */
    Items items(int array) {
        return new Items(this, ~array, tape.get(~array + 1));
    }

    Place place(int offset) {
        return new Place(lines, offset);
    }

    /** Of an object or array at this place of the tape. */
    Json element(int at, int index) {
        return value(tape.get(at + HEAD + index));
    }

    /** The number of a member that is the same as this one. */
    int again(int first) {
        return first | AGAIN;
    }

    /** Of an object at this place of the tape. */
    Json member(int at, int index) {
        int number = tape.get(at + HEAD + index);
        return number < 0 ? holder(~number)
                : number < AGAIN ? single(number, text(number), place(number))
                        : single(number - AGAIN, textAgain(number - AGAIN), placeOf(at, index));
    }

    /** The text of such a member; empty where it has none. */
    Optional<String> memberText(int at, int index) {
        int number = tape.get(at + HEAD + index);
        return number < 0 ? Optional.empty() : number < AGAIN ? text(number) : textAgain(number - AGAIN);
    }

    private Place placeOf(int at, int index) {
        return new Place(new MemberLines(lines, bytes, index), tape.get(at));
    }

    private Optional<String> textAgain(int first) {
        int slot = first * 0x9e3779b9 >>> Integer.SIZE - SEEN_BITS;
        Seen last = seen[slot];
        if (last.first() == first) {
            return last.text();
        }
        Optional<String> text = text(first);
        seen[slot] = new Seen(first, text);
        return text;
    }

    /** Whether such a member is no object and no array. */
    boolean isMemberSingle(int at, int index) {
        return tape.get(at + HEAD + index) >= 0;
    }

    /** Whether such a member is anything but null. */
    boolean isMemberTold(int at, int index) {
        int number = tape.get(at + HEAD + index);
        return number < 0 || "n{[".indexOf(bytes[number & ~AGAIN]) < 0;
    }

    /** Whether the text of such a member is this one, without blanks around it; it is decoded only where its bytes leave that open. */
    boolean memberSays(int at, int index, String ascii) {
        int told = tape.get(at + HEAD + index);
        if (told < 0) {
            return false;
        }
        int number = told & ~AGAIN;
        int end = number + 1 + ascii.length();
        if (bytes[number] != '"' || end >= bytes.length) {
            return isText(number, ascii);
        }
        int i = number + 1;
        while (i < end && bytes[i] == ascii.charAt(i - number - 1)) {
            i++;
        }
        boolean plain = bytes[i] > ' ' && bytes[i] != '\\';
        return plain ? i == end && bytes[i] == '"' : isText(number, ascii);
    }

    private boolean isText(int number, String text) {
        return text(number).filter(told -> told.strip().equals(text)).isPresent();
    }

    Json value(int number) {
        return number < 0 ? holder(~number) : single(number, text(number), place(number));
    }

    private Json holder(int at) {
        int offset = tape.get(at);
        int told = tape.get(at + 1);
        if (offset < 0) {
            return told < 0 ? chained.get(~told) : new Json.Arr(new Items(this, at, told), place(~offset));
        }
        return told < 0 ? wide.get(~told) : new Json.Obj(new TextMembers(shapes.get(told), this, at), place(offset));
    }

    private Json single(int offset, Optional<String> text, Place place) {
        return text.isEmpty() ? new Json.Null(place) : switch (bytes[offset]) {
            case '"' -> new Json.Str(text.get(), place);
            case 't', 'f' -> new Json.Bool(bytes[offset] == 't', place);
            default -> new Json.Num(text.get(), place);
        };
    }

    /** Empty for null, for a bracket that was not looked behind, and for a string that the text breaks in. */
    private Optional<String> text(int offset) {
        return switch (bytes[offset]) {
            case '"' -> string(offset, endOfPlain(offset));
            case 't' -> Optional.of("true");
            case 'f' -> Optional.of("false");
            case 'n', '{', '[' -> Optional.empty();
            default -> Optional.of(new String(bytes, offset, endOfNumber(offset) - offset, UTF_8));
        };
    }

    private Optional<String> string(int quote, int end) {
        return isPlain(end) ? Optional.of(new String(bytes, quote + 1, end - quote - 1, UTF_8)) : escaped(quote);
    }

    /** At the closing quote, or at the first letter that does not stand for itself. */
    private int endOfPlain(int quote) {
        int end = quote + 1;
        while (end < bytes.length && bytes[end] != '"' && bytes[end] != '\\') {
            end++;
        }
        return end;
    }

    private boolean isPlain(int end) {
        return end < bytes.length && bytes[end] == '"';
    }

    private Optional<String> escaped(int quote) {
        int length = Math.min(endOfString(quote), bytes.length) - quote;
        try (JsonParser parser = STRINGS.createParser(ObjectReadContext.empty(), bytes, quote, length)) {
            parser.nextToken();
            return Optional.of(parser.getString());
        } catch (JacksonException e) {
            return Optional.empty();
        }
    }

    private int endOfNumber(int from) {
        int end = from;
        while (end < bytes.length && "+-.0123456789Ee".indexOf(bytes[end]) >= 0) {
            end++;
        }
        return end;
    }

    /** Behind the closing quote; behind the end of the text where there is none. */
    private int endOfString(int quote) {
        int end = quote + 1;
        while (end < bytes.length && bytes[end] != '"') {
            end += bytes[end] == '\\' ? 2 : 1;
        }
        return end + 1;
    }

    /** Whether a value ends before the place at which the text was found broken. */
    boolean endsBefore(int number, long fault) {
        return number < 0 || bytes[number] != '"' || endOfString(number) <= fault;
    }
}
