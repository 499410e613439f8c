package portico.view.sheet;

import java.util.ArrayList;
import java.util.List;
import portico.model.topology.Assumption;

/** What no file told of a subject, and what was taken for it; a change of that very fact makes it known. */
final class AssumedSection {

    private AssumedSection() {}

    /** The sheet with these told behind its first section. */
    static Sheet in(Sheet sheet, List<Assumption> assumptions) {
        if (assumptions.isEmpty()) {
            return sheet;
        }
        List<Section> sections = new ArrayList<>(sheet.sections());
        sections.add(Math.min(1, sections.size()),
                Section.of("Assumed", assumptions.stream().map(AssumedSection::sentence).toList()));
        return new Sheet(sheet.subject(), sheet.emblem(), sheet.title(), sheet.subtitle(), sheet.badge(), sections,
                sheet.command());
    }

    private static Row sentence(Assumption assumption) {
        String noun = assumption.fact().noun();
        return new Row.Sentence(
                Words.capital(noun) + " " + assumption.value() + ", because " + assumption.reason() + ".");
    }
}
