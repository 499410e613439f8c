package portico.cli;

import portico.format.Progress;

/** Says on standard error how far the reading of a large file is; small ones are read before anybody would look. Ctrl+C ends the program. */
final class ReadingProgress implements Progress {

    /** Reports of a file before anything is said; there is one for each part of it. */
    private static final int PATIENCE = 200;
    private static final int STEPS = 10;

    private final Terminal terminal;
    /** Parts of the work are done by others, who ask here. */
    private final Thread reader = Thread.currentThread();
    private String file = "";
    private int reports;
    private int told;

    ReadingProgress(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public void report(String what, double fraction) {
        if (!what.equals(file)) {
            file = what;
            reports = 0;
            told = 0;
        }
        int step = (int) (fraction * STEPS);
        if (++reports > PATIENCE && step != told && fraction > 0) {
            told = step;
            terminal.err().println("portico: reading " + what + ": " + step * STEPS + " %");
            terminal.err().flush();
        }
    }

    @Override
    public boolean isCancelled() {
        return reader.isInterrupted();
    }
}
