package portico.model.flow.log;

/**
 * What a line states and a trace does not know. Those of the rulebook's example (R173) make two traces comparable, as the example ports do.
 *
 * @param account twelve digits
 * @param start of the window, in seconds since 1970
 * @param request what counts for an accepted request
 * @param answer what counts for its answer
 */
public record Capture(String account, long start, long end, Count request, Count answer) {

    /** Packets, and bytes of all of them. */
    public record Count(long packets, long bytes) {}

    public static final Capture RULEBOOK = new Capture("123456789012", 1_795_000_000L, 1_795_000_060L,
            new Count(12, 4200), new Count(10, 9800));

    /** One TCP packet without payload: all that is ever sent where the answer is no. */
    static final Count SINGLE = new Count(1, 60);
}
