package portico.app;

import java.util.stream.Collectors;
import portico.format.Note;
import portico.format.catalogue.Catalogue;
import portico.model.rule.RuleBook;

/** How old the facts are that the window counts by, and where they come from. */
record Dates(Catalogue catalogue) {
    String inShort() {
        return "Rules as of " + RuleBook.STANDARD.asOf() + ", types " + catalogue.types().asOf();
    }

    /** The catalogue in use, and what was left out of it. */
    String inFull() {
        String notes = catalogue.notes().stream().map(Note::toString).collect(Collectors.joining("\n"));
        return catalogue.types().all().size() + " instance types as of " + catalogue.types().asOf() + "\n"
                + catalogue.source() + (notes.isEmpty() ? "" : "\n\n" + notes);
    }
}
