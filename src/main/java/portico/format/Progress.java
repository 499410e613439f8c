package portico.format;

/** Told how reading goes on, and asked whether it still should. Both are called often and must be quick. */
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

    /** Whether the reader should stop, which it does with a {@link java.util.concurrent.CancellationException}. */
    boolean isCancelled();
}
