package portico.cli;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.SequencedMap;

/** Exit statuses; scripts depend on them. */
final class Status {

    static final int FINE = 0;
    /** The answer is no: findings, a denied flow, a task that does not fit. */
    static final int NO = 1;
    static final int USAGE = 2;
    /** Input that cannot be read, or not all of it. */
    static final int UNREADABLE = 3;
    /** Our own fault. */
    static final int FAULT = 4;

    /** What help says of them. */
    static final SequencedMap<String, String> MEANINGS = meanings();

    private Status() {}

    private static SequencedMap<String, String> meanings() {
        SequencedMap<String, String> meanings = new LinkedHashMap<>();
        meanings.put("0", "Fine.");
        meanings.put("1", "The answer is no.");
        meanings.put("2", "The words of the command are wrong, or a file cannot be written.");
        meanings.put("3", "Input cannot be read, or not all of it.");
        meanings.put("4", "A fault of Portico itself.");
        return Collections.unmodifiableSequencedMap(meanings);
    }
}
