package portico.view.sheet;

import java.util.Locale;
import java.util.stream.Collectors;
import portico.model.analysis.Analysis;
import portico.model.id.ResourceId;

/** The line a screen reader speaks of a subject: name, kind, state, its first facts, and how many findings it has. */
public final class Spoken {
    private static final int FACTS = 4;

    private Spoken() {}

    public static String of(Analysis analysis, ResourceId subject) {
        return Sheets.of(analysis, subject).map(sheet -> of(analysis, sheet, subject)).orElse("");
    }

    private static String of(Analysis analysis, Sheet sheet, ResourceId subject) {
        String facts = sheet.sections()
                .stream()
                .flatMap(section -> section.rows().stream())
                .map(Spoken::words)
                .filter(words -> !words.isEmpty())
                .limit(FACTS)
                .collect(Collectors.joining(", "));
        long findings = analysis.findings().stream().filter(finding -> finding.subject().equals(subject)).count();
        String state = sheet.badge().map(badge -> ", " + badge.text().toLowerCase(Locale.ROOT)).orElse("");
        return sheet.title() + ", " + sheet.subtitle() + state + ". " + facts
                + (findings == 0 ? "" : ". " + Words.count(findings, "finding"));
    }

    private static String words(Row row) {
        return switch (row) {
            case Row.Fact fact -> fact.label() + " " + fact.value();
            case Row.Link link -> link.label() + " " + link.text();
            case Row.Meter meter -> meter.label() + " " + meter.text();
            case Row.Allow allow -> allow.direction() + " " + allow.ports() + " " + allow.peer();
            case Row.Mark mark -> mark.text() + " " + mark.aside();
            case Row.Fault fault -> fault.message();
            case Row.Figure figure -> figure.number() + " " + figure.words() + " " + figure.aside();
            case Row.Roof roof -> RoofWords.name(roof.limit()) + " " + roof.hosts() + ", " + roof.room();
            case Row.Shades shades -> String.join(", ", shades.words());
            case Row.Sentence sentence -> sentence.text();
        };
    }
}
