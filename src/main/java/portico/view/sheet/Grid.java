package portico.view.sheet;

import java.util.Arrays;
import java.util.List;
import portico.model.id.ResourceId;

/**
 * A table of subjects.
 *
 * @param without what is said where rows are searched and none is found
 */
public record Grid(String title, List<Column> columns, List<Line> lines, String without) {
    /** How a column is written and sorted. */
    public enum Kind {
        TEXT, NUMBER, ADDRESS
    }

    /**
     * One column.
     *
     * @param width that its words usually need
     * @param dispensable whether it is left out where the table is too narrow for all
     */
    public record Column(String title, Kind kind, int width, boolean dispensable) {
        Column(String title, Kind kind, int width) {
            this(title, kind, width, false);
        }

        Column ifRoomy() {
            return new Column(title, kind, width, true);
        }

        static Column text(String title, int width) {
            return new Column(title, Kind.TEXT, width);
        }

        static Column number(String title) {
            return new Column(title, Kind.NUMBER, 90);
        }

        static Column number(String title, int width) {
            return new Column(title, Kind.NUMBER, width);
        }

        static Column address(String title) {
            return new Column(title, Kind.ADDRESS, 130);
        }
    }

    /** One row: whom it is about, and a text for each column. */
    public record Line(ResourceId subject, List<String> cells) {
        static Line of(ResourceId subject, Object... cells) {
            return new Line(subject, Arrays.stream(cells).map(Object::toString).toList());
        }
    }

    public Grid(String title, List<Column> columns, List<Line> lines) {
        this(title, columns, lines, "No row has these words");
    }

    public Grid {
        columns = List.copyOf(columns);
        lines = List.copyOf(lines);
    }
}
