package portico.cli;

import java.util.List;
import portico.format.report.TraceReport;
import portico.model.flow.Trace;

/** The one way that a picture shows of all that a question may mean: the first that is denied, else the first. */
record DrawnWay(List<Trace> all) {

    DrawnWay {
        all = List.copyOf(all);
    }

    /** @param text {@code FROM..TO[:PORT]} */
    static DrawnWay of(Question question, String text) {
        int dots = text.indexOf("..");
        return new DrawnWay(question.ways(text.substring(0, dots), text.substring(dots + 2)));
    }

    Trace trace() {
        return all.stream().filter(trace -> !trace.isDelivered()).findFirst().orElse(all.getFirst());
    }

    /** Says on standard error which one it is, where it could be another. */
    DrawnWay announced(String text, Terminal terminal) {
        if (all.size() > 1) {
            terminal.err()
                    .println("portico: note: " + text + " may be any of " + all.size() + " ways; drawn is "
                            + TraceReport.title(trace()));
        }
        return this;
    }
}
