package portico.format.describe;

import java.util.stream.Stream;

/** The way to a value inside its file, such as {@code $.tasks[0].group}; written out only where a note needs it. */
sealed interface Trail {

    /** The ways to whatever the value lies in, the nearest first. */
    default Stream<Trail> around() {
        return switch (this) {
            case Root _ -> Stream.empty();
            case Member(Trail of, String _) -> Stream.concat(Stream.of(of), of.around());
            case Element(Trail of, int _) -> Stream.concat(Stream.of(of), of.around());
        };
    }

    /** Where a way begins. */
    record Root(String path) implements Trail {

        @Override
        public String toString() {
            return path;
        }
    }

    /** To a member of an object. */
    record Member(Trail of, String name) implements Trail {

        @Override
        public String toString() {
            return of + "." + name;
        }
    }

    /** To an element of an array. */
    record Element(Trail of, int index) implements Trail {

        @Override
        public String toString() {
            return of + "[" + index + "]";
        }
    }
}
