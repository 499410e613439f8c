package portico.format.json;

/** The line and column of an object's member, by the object's bracket. Looks for the member only when somebody asks, in a text that is known to be JSON. */
final class MemberLines implements Lines {

    private final Lines lines;
    private final byte[] text;
    private final int index;

    /** @param index of the member in each object */
    MemberLines(Lines lines, byte[] text, int index) {
        this.lines = lines;
        this.text = text;
        this.index = index;
    }

    @Override
    public int lineOf(int object) {
        return lines.lineOf(member(object));
    }

    @Override
    public int columnOf(int object) {
        return lines.columnOf(member(object));
    }

    private int member(int object) {
        int at = object + 1;
        for (int i = 0; i < index; i++) {
            at = behindValue(begin(at)) + 1;
        }
        return begin(at);
    }

    /** Of the value whose name comes next. */
    private int begin(int from) {
        int at = behindString(find('"', from));
        return passBlanks(find(':', at) + 1);
    }

    private int find(char mark, int from) {
        int at = from;
        while (text[at] != mark) {
            at++;
        }
        return at;
    }

    private int passBlanks(int from) {
        int at = from;
        while (text[at] <= ' ') {
            at++;
        }
        return at;
    }

    /** At the comma. */
    private int behindValue(int from) {
        int depth = 0;
        int at = from;
        while (depth > 0 || text[at] != ',') {
            depth += switch (text[at]) {
                case '{', '[' -> 1;
                case '}', ']' -> -1;
                default -> 0;
            };
            at = text[at] == '"' ? behindString(at) : at + 1;
        }
        return at;
    }

    private int behindString(int quote) {
        int at = quote + 1;
        while (text[at] != '"') {
            at += text[at] == '\\' ? 2 : 1;
        }
        return at + 1;
    }
}
