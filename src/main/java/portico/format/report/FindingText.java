package portico.format.report;

import java.util.List;
import portico.model.check.Finding;

/** Findings for people. */
final class FindingText {

    private FindingText() {}

    /** Nothing where there are none. */
    static String list(List<Finding> findings, Ink ink) {
        StringBuilder out = new StringBuilder();
        if (!findings.isEmpty()) {
            out.append('\n').append(ink.bold(Words.count(findings.size(), "finding"))).append('\n');
        }
        findings.forEach(f -> out.append("  ")
                .append(ink.of(f.severity(), String.format("%-7s", Words.plain(f.severity()))))
                .append("  ")
                .append(f.subject())
                .append(": ")
                .append(f.message())
                .append(" (")
                .append(f.rule())
                .append(")\n"));
        return out.toString();
    }
}
