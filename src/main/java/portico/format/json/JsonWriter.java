package portico.format.json;

import java.util.Iterator;
import java.util.List;
import java.util.Map;
import tools.jackson.core.io.JsonStringEncoder;

/** Prints JSON for people: two spaces for each level, and whatever fits a line on one line. Ends with a line feed. */
public final class JsonWriter {

    private static final int WIDTH = 110;

    private final StringBuilder out = new StringBuilder();

    private JsonWriter() {}

    public static String write(Json json) {
        JsonWriter writer = new JsonWriter();
        writer.value(json, "", 0);
        return writer.out.append('\n').toString();
    }

    /** Everything on one line, without a line feed. */
    public static String line(Json json) {
        StringBuilder line = new StringBuilder();
        flat(json, line, Integer.MAX_VALUE);
        return line.toString();
    }

    private void value(Json json, String indent, int column) {
        StringBuilder line = new StringBuilder();
        boolean top = indent.isEmpty();
        if (!top && flat(json, line, WIDTH - column)) {
            out.append(line);
        } else {
            spread(json, indent);
        }
    }

    private void spread(Json json, String indent) {
        switch (json) {
            case Json.Obj(var members, var at) -> object(members, indent);
            case Json.Arr(var items, var at) -> array(items, indent);
            case Json.Str _,Json.Num _,Json.Bool _,Json.Null _ -> flat(json, out, Integer.MAX_VALUE);
        }
    }

    private void object(Map<String, Json> members, String indent) {
        String inner = indent + "  ";
        out.append('{');
        for (Iterator<Map.Entry<String, Json>> i = members.entrySet().iterator(); i.hasNext();) {
            Map.Entry<String, Json> member = i.next();
            out.append('\n').append(inner);
            string(member.getKey(), out);
            out.append(": ");
            value(member.getValue(), inner, inner.length() + member.getKey().length() + 4);
            out.append(i.hasNext() ? "," : "");
        }
        out.append(members.isEmpty() ? "}" : "\n" + indent + "}");
    }

    private void array(List<Json> items, String indent) {
        String inner = indent + "  ";
        out.append('[');
        for (Iterator<Json> i = items.iterator(); i.hasNext();) {
            out.append('\n').append(inner);
            value(i.next(), inner, inner.length());
            out.append(i.hasNext() ? "," : "");
        }
        out.append(items.isEmpty() ? "]" : "\n" + indent + "]");
    }

    /** Whether the value fits; what was appended is of no use where it does not. */
    private static boolean flat(Json json, StringBuilder line, int room) {
        int limit = room == Integer.MAX_VALUE ? room : line.length() + room;
        flatten(json, line, limit);
        return line.length() < limit;
    }

    private static void flatten(Json json, StringBuilder line, int limit) {
        if (line.length() >= limit) {
            return;
        }
        switch (json) {
            case Json.Obj(var members, var at) -> flatObject(members, line, limit);
            case Json.Arr(var items, var at) -> flatArray(items, line, limit);
            case Json.Str(var value, var at) -> string(value, line);
            case Json.Num(var literal, var at) -> line.append(literal);
            case Json.Bool(var value, var at) -> line.append(value);
            case Json.Null(var at) -> line.append("null");
        }
    }

    private static void flatObject(Map<String, Json> members, StringBuilder line, int limit) {
        String separator = members.isEmpty() ? "{" : "{ ";
        for (Map.Entry<String, Json> member : members.entrySet()) {
            line.append(separator);
            string(member.getKey(), line);
            line.append(": ");
            flatten(member.getValue(), line, limit);
            separator = ", ";
        }
        line.append(members.isEmpty() ? "{}" : " }");
    }

    private static void flatArray(List<Json> items, StringBuilder line, int limit) {
        line.append('[');
        String separator = "";
        for (Json item : items) {
            line.append(separator);
            flatten(item, line, limit);
            separator = ", ";
        }
        line.append(']');
    }

    private static void string(String text, StringBuilder out) {
        out.append('"');
        JsonStringEncoder.getInstance().quoteAsString(text, out);
        out.append('"');
    }
}
