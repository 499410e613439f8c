package portico.format;

import java.util.concurrent.CancellationException;

/** Told how reading goes on, and asked whether it still should; by one thread at a time, not always the same. Both are called often and must be quick. */
public interface Progress {

    /** What is reported when every file is in memory. */
    String TOGETHER = "what the files say";

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

    /** Whether the reader should stop, which it does by {@link #checkGoesOn}. */
    boolean isCancelled();

    /** @throws CancellationException where the reader should stop */
    default void checkGoesOn() {
        if (isCancelled()) {
            throw new CancellationException("reading was cancelled");
        }
    }
}
