package portico.format.describe;

/** The way to a value inside its file, such as {@code $.tasks[0].group}; written out only where a note needs it. */
sealed interface Trail {

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
