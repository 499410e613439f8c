package portico.format.flowlog;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import portico.format.Note;
import portico.format.Progress;
import portico.format.Source;
import portico.model.flow.log.LogField;
import portico.model.flow.log.LogFormat;
import portico.model.flow.log.LogRecord;

/** One file, line by line. A line that cannot be read is left out and noted; the rest counts. */
final class LogText {

    /** Words that come often come early; more would only fill memory. */
    private static final int SHARED = 4096;
    /** Every so many lines somebody is told. */
    private static final int WATCHED = (1 << 12) - 1;

    private final Source source;
    private final long most;
    private final List<LogRecord> records = new ArrayList<>();
    private final LineNotes notes;
    /** One string for each of the few words that stand in many lines. */
    private final Map<String, String> words = new HashMap<>();
    private Optional<LogFormat> header = Optional.empty();
    private boolean milliseconds;

    /** @param most lines for which there is room */
    LogText(Source source, long most) {
        this.source = source;
        this.most = most;
        notes = new LineNotes(source.name());
    }

    /**
     * Reads all lines for which there is room.
     *
     * @throws CancellationException when {@code progress} says so
     */
    List<LogRecord> read(Progress progress) {
        TextLines lines = new TextLines(source.bytes());
        int number = 1;
        for (; lines.hasNext() && records.size() < most; number++) {
            if ((number & WATCHED) == 0) {
                tell(progress, lines.fraction());
            }
            take(Signs.words(lines.next()), number);
        }
        if (lines.hasNext()) {
            notes.cut(number, "there is room for " + most + " lines in memory; the others are left out");
        }
        if (milliseconds) {
            notes.info("some times are in milliseconds; they are read as such");
        }
        return records;
    }

    private void tell(Progress progress, double fraction) {
        progress.checkGoesOn();
        progress.report(source.name(), fraction);
    }

    List<Note> notes() {
        return notes.all();
    }

    private void take(List<String> line, int number) {
        if (line.isEmpty()) {
            return;
        }
        if (Signs.isHeader(line)) {
            takeHeader(line, number);
        } else {
            formatOf(line).ifPresentOrElse(format -> record(format, line, number), () -> leaveOut(line, number));
        }
    }

    private void takeHeader(List<String> line, int number) {
        line.stream()
                .filter(word -> LogField.named(word).isEmpty())
                .forEach(word -> notes.warn(number, "no field of flow logs is called " + word));
        LogFormat format = new LogFormat(line);
        header = header.filter(format::equals).or(() -> Optional.of(format));
    }

    private Optional<LogFormat> formatOf(List<String> line) {
        return header.isPresent() ? header.filter(format -> format.width() == line.size())
                : LogFormat.ofWidth(line.size());
    }

    private void leaveOut(List<String> line, int number) {
        String due = header.map(format -> format.width() + " fields, as its header names")
                .orElse("14 fields, as in the default format");
        notes.leftOut(number, "has " + line.size() + " fields where " + due + ", are due");
    }

    private void record(LogFormat format, List<String> line, int number) {
        LogRecord one = new LogRecord(format, line.stream().map(this::shared).toList());
        Optional<String> fault = Faults.in(one);
        if (fault.isPresent()) {
            notes.leftOut(number, fault.get());
        } else {
            records.add(one);
            milliseconds |= one.isInMilliseconds();
        }
    }

    private String shared(String word) {
        return words.size() < SHARED ? words.computeIfAbsent(word, w -> w) : words.getOrDefault(word, word);
    }
}
