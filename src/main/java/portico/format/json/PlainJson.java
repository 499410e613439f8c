package portico.format.json;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static portico.format.json.PlainStrings.byteAt;
import static portico.format.json.Unusual.expect;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleConsumer;
import java.util.function.IntUnaryOperator;

/**
 * Goes once over the bytes of a text that is JSON and nothing but that, and notes down where everything stands: no string is decoded, and the names of an
 * object's members are compared with those of the object before it. Programs print such texts, large ones among them. Gives up at whatever is
 * unusual, be it a fault or only rare, and leaves the text to {@link JsonParsing}, which takes several times as long and can say what is wrong.
 */
final class PlainJson {

    /** Every so many values the watch is told. */
    private static final int WATCHED = (1 << 14) - 1;
    private static final int LONGEST_NUMBER = 100;
    /** What is read ahead of its place may lie as deep as this, and is as deep itself at most. */
    private static final int DEEP = JsonParsing.DEEPEST / 2;

    private static final VarHandle EIGHT = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.nativeOrder());
    private static final long SPACES = 0x2020202020202020L;

    private final byte[] bytes;
    private final JsonText text;
    private final Repeats words;
    private final PlainStrings strings;
    private final Shape empty = Shape.empty();
    /** The values of the objects and arrays that are not at their end yet, the innermost last. */
    private final Tape open = new Tape();
    private final DoubleConsumer watch;
    private final Stretches ahead;
    private int at;
    /** Behind the last value that holds no others. */
    private int end;
    private int values;

    private PlainJson(byte[] bytes, JsonText text, int at, Stretches ahead, DoubleConsumer watch) {
        this.bytes = bytes;
        this.text = text;
        this.words = new Repeats(bytes);
        this.strings = new PlainStrings(bytes);
        this.at = at;
        this.ahead = ahead;
        this.watch = watch;
    }

    /**
     * The value of a text in UTF-8, and those that follow it; empty where it is not plain.
     *
     * @param watch told now and then which part of the text is read; what it throws ends the reading
     */
    static Optional<ParsedJson> read(byte[] bytes, DoubleConsumer watch) {
        return read(bytes, Stretches.usual(bytes.length), watch);
    }

    /** @param stretches as which it is read at the same time */
    static Optional<ParsedJson> read(byte[] bytes, int stretches, DoubleConsumer watch) {
        JsonText text = new JsonText(bytes);
        try (Stretches ahead = Stretches.begin(bytes, stretches, watch, others(bytes, text))) {
            PlainJson first = new PlainJson(bytes, text, 0, ahead, ahead.watch());
            return Optional.of(ParsedJson.of(first.documents(), List.of(), Optional.empty()));
        } catch (Unusual _) {
            return Optional.empty();
        }
    }

    /** Those who read further stretches of a text. */
    static Stretches.Reader others(byte[] bytes, JsonText text) {
        return (from, next, told) -> {
            int length = next.applyAsInt(from + 1) - from;
            return new PlainJson(bytes, text.another(length), from, Stretches.NONE, told).stretch(next);
        };
    }

    /** A guess that lies inside of an element is passed over: the next one may be an element again. */
    private Stretch stretch(IntUnaryOperator next) {
        int begin = at;
        int to = next.applyAsInt(at + 1);
        boolean goesOn = true;
        while (goesOn && at != to) {
            open.add(value(DEEP));
            goesOn = isFollowed(']');
            to = at > to ? next.applyAsInt(at) : to;
        }
        return new Stretch(text.items(text.array(begin, open, 0)), at, !goesOn);
    }

    private List<Json> documents() {
        List<Json> documents = new ArrayList<>(1);
        documents.add(text.value(value(0)));
        while (at < bytes.length) {
            expect(here() == '{' || here() == '[');
            documents.add(text.value(value(0)));
        }
        return documents;
    }

    /** The number of a value in the text, and the blanks around it passed. */
    private int value(int depth) {
        passBlanks();
        if ((++values & WATCHED) == 0) {
            watch.accept((double) at / bytes.length);
        }
        int begin = at;
        int value = switch (here()) {
            case '{' -> object(depth);
            case '[' -> array(depth);
            default -> {
                single();
                end = at;
                yield begin;
            }
        };
        passBlanks();
        return value;
    }

    private void single() {
        switch (here()) {
            case '"' -> at = strings.endOf(at);
            case 't' -> word("true");
            case 'f' -> word("false");
            case 'n' -> word("null");
            default -> number();
        }
    }

    private int object(int depth) {
        expect(depth < JsonParsing.DEEPEST);
        int begin = at;
        int start = open.size();
        Shape shape = empty;
        boolean goesOn = begins('}');
        while (goesOn) {
            shape = named(shape);
            open.add(member(shape.habit(), depth + 1));
            goesOn = isFollowed('}');
        }
        return text.object(begin, shape, open, start);
    }

    /** The number of a value in an object; of a word that stood somewhere before, that one's. */
    private int member(Habit habit, int depth) {
        passBlanks();
        if (habit.standsAt(bytes, at)) {
            at += habit.length();
            passBlanks();
            return text.again(habit.first());
        }
        int value = value(depth);
        return value < 0 || habit.isHopeless() || !isWord(bytes[value]) ? value : word(value, habit);
    }

    private int word(int value, Habit habit) {
        int first = words.firstOf(value, end);
        habit.say(first, end - value, first != value);
        return first == value ? value : text.again(first);
    }

    /** Whether it is a string or a word, by its first letter: a number's text does not tell where it ends. */
    private static boolean isWord(byte letter) {
        return letter == '"' || letter >= 'a';
    }

    private int array(int depth) {
        expect(depth < JsonParsing.DEEPEST);
        int begin = at;
        int start = open.size();
        boolean goesOn = begins(']');
        while (goesOn) {
            List<Stretch> rest = depth < DEEP ? ahead.from(at) : List.of();
            if (!rest.isEmpty()) {
                at = rest.getLast().end();
                return text.array(begin, open, start, rest);
            }
            open.add(value(depth + 1));
            goesOn = isFollowed(']');
        }
        return text.array(begin, open, start);
    }

    /** Goes behind the opening bracket; where the closing one follows, behind that one, and there is nothing inside. */
    private boolean begins(char closing) {
        at++;
        passBlanks();
        boolean isEmpty = here() == closing;
        at += isEmpty ? 1 : 0;
        return !isEmpty;
    }

    /** Goes behind a comma, or behind the closing bracket, where nothing follows. */
    private boolean isFollowed(char closing) {
        byte mark = here();
        expect(mark == ',' || mark == closing);
        at++;
        return mark == ',';
    }

    /** Goes behind the colon. In most objects the same name follows the same names as in the last one. */
    private Shape named(Shape shape) {
        passBlanks();
        expect(here() == '"');
        at++;
        Shape known = shape.nextAt(bytes, at);
        Shape next = known.size() > shape.size() ? known : shape.with(name());
        expect(next.size() > shape.size() && next.size() < TextMembers.MOST);
        at += next.lengthOfEnd();
        passBlanks();
        expect(here() == ':');
        at++;
        return next;
    }

    /** The name that begins here, of letters that stand for themselves. */
    private String name() {
        int end = at;
        while (byteAt(bytes, end) >= ' ' && bytes[end] != '"' && bytes[end] != '\\') {
            end++;
        }
        expect(byteAt(bytes, end) == '"');
        return new String(bytes, at, end - at, US_ASCII);
    }

    private void word(String word) {
        for (int i = 0; i < word.length(); i++) {
            expect(byteAt(bytes, at + i) == word.charAt(i));
        }
        at += word.length();
    }

    private void number() {
        int begin = at;
        at += here() == '-' ? 1 : 0;
        boolean zero = here() == '0';
        int first = at;
        digits();
        expect(!zero || at == first + 1);
        if (here() == '.') {
            at++;
            digits();
        }
        if (here() == 'e' || here() == 'E') {
            at += byteAt(bytes, at + 1) == '-' || byteAt(bytes, at + 1) == '+' ? 2 : 1;
            digits();
        }
        expect(at - begin <= LONGEST_NUMBER);
    }

    private void digits() {
        int first = at;
        while (here() >= '0' && here() <= '9') {
            at++;
        }
        expect(at > first);
    }

    private void passBlanks() {
        int i = at;
        byte letter = byteAt(bytes, i);
        while (letter == ' ' || letter == '\n' || letter == '\r' || letter == '\t') {
            i = letter == '\n' ? behindIndent(i + 1) : i + 1;
            letter = byteAt(bytes, i);
        }
        at = i;
    }

    /** Behind as many times eight spaces as begin here: of the text that the AWS CLI prints a third is indents. */
    private int behindIndent(int from) {
        int i = from;
        while (i <= bytes.length - Long.BYTES && (long) EIGHT.get(bytes, i) == SPACES) {
            i += Long.BYTES;
        }
        return i;
    }

    private byte here() {
        return byteAt(bytes, at);
    }
}
