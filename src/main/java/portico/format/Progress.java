package portico.format;

/** Told how reading goes on, and asked whether it still should; by one thread at a time, not always the same. Both are called often and must be quick. */
public interface Progress {

    /** Reports to nobody and never stops. */
    Progress NONE = new Progress() {
        @Override
        public void report(String what, double fraction) {}

        @Override
        public boolean isCancelled() {
            return false;
        }
    };

    /**
     * @param what the file or the phase
     * @param fraction done of it, from 0 to 1; below 0 where it is not known
     */
    void report(String what, double fraction);

    /** For a part of the work, which goes from 0 to 1 by itself while the whole goes on between these two. */
    default Progress within(double from, double to) {
        Progress whole = this;
        return new Progress() {
            @Override
            public void report(String what, double fraction) {
                whole.report(what, fraction < 0 ? fraction : from + (to - from) * fraction);
            }

            @Override
            public boolean isCancelled() {
                return whole.isCancelled();
            }
        };
    }

    /** For one of several parts that take about the same time. */
    default Progress part(int index, int count) {
        return within((double) index / count, (double) (index + 1) / count);
    }

    /** Whether the reader should stop, which it does with a {@link java.util.concurrent.CancellationException}. */
    boolean isCancelled();
}
