package portico.cli;

import picocli.CommandLine.Model.UsageMessageSpec;

/** How many characters a line may have. */
public final class TerminalWidth {

    private static final int USUAL = 100;

    private TerminalWidth() {}

    /** Where nobody watches: in files and pipes. */
    public static int usual() {
        return USUAL;
    }

    /** What the terminal says of itself, asked anew each time; 80 where it says nothing. */
    public static int detected() {
        return new UsageMessageSpec().autoWidth(true).width();
    }
}
