package portico.format.json;

/** Where the lines of a text begin. */
sealed interface Lines permits Lines.Told, Lines.Counted, MemberLines {

    int lineOf(int offset);

    int columnOf(int offset);

    /** One line of a text that is not at hand, in which an offset is a column. */
    record Told(int line) implements Lines {

        @Override
        public int lineOf(int offset) {
            return line;
        }

        @Override
        public int columnOf(int offset) {
            return offset;
        }
    }

    /** The lines of UTF-8, counted no further than somebody asks; a column is a byte. */
    final class Counted implements Lines {

        private final byte[] text;
        private final Tape starts = new Tape();
        private int counted;

        Counted(byte[] text) {
            this.text = text;
            starts.add(0);
        }

        @Override
        public synchronized int lineOf(int offset) {
            while (counted < offset) {
                counted++;
                if (isStart(counted)) {
                    starts.add(counted);
                }
            }
            return starts.countUpTo(offset);
        }

        @Override
        public synchronized int columnOf(int offset) {
            return offset - starts.get(lineOf(offset) - 1) + 1;
        }

        /** Behind a line feed, or behind a carriage return that no line feed follows. */
        private boolean isStart(int offset) {
            return text[offset - 1] == '\n'
                    || text[offset - 1] == '\r' && (offset == text.length || text[offset] != '\n');
        }
    }
}
