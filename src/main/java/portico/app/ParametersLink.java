package portico.app;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.scene.control.Label;
import javafx.util.Duration;
import portico.controller.Documents;
import portico.format.Note;
import portico.format.Parameter;
import portico.format.Progress;
import portico.format.Reading;
import portico.view.fx.dialog.Form;
import portico.view.fx.dialog.ValueFields;
import portico.view.fx.look.Texts;
import portico.view.sheet.ReadingWords;
import portico.view.sheet.Words;

/** Asks for the values that templates leave to whoever deploys them; what comes of them is read anew, and shown while they are typed. */
record ParametersLink(Documents documents, Inputs inputs, Background background, Dialogs dialogs) {

    private static final Duration A_MOMENT = Duration.millis(250);
    private static final int NAMED = 4;

    boolean canAsk() {
        return !documents.parameters().isEmpty();
    }

    boolean mustAsk() {
        return documents.mustAsk();
    }

    /** Those without a value first; true where the files are read again with what was given. */
    boolean ask() {
        Form form = dialogs.form("Which values has this template?",
                "A template leaves these to whoever deploys it. What stays empty stays open, and is drawn as unresolved.");
        Label outcome = Texts.paragraph("", "sentence");
        outcome.setId("values-outcome");
        outcome.getStyleClass().add("value-outcome");
        outcome.setMaxWidth(440);
        PauseTransition pause = new PauseTransition(A_MOMENT);
        ValueFields fields = form.body(new ValueFields(pause::playFromStart));
        documents.parameters().stream().filter(it -> !it.told()).forEach(it -> fields.add(field(it)));
        documents.parameters().stream().filter(Parameter::told).forEach(it -> fields.add(field(it)));
        form.body(outcome);
        pause.setOnFinished(_ -> foresee(given(fields), outcome));
        foresee(given(fields), outcome);
        form.onShown(fields::focusFirst);
        boolean sure = form.ask("Draw it with these", () -> true);
        Map<String, String> given = given(fields);
        boolean news = sure && !given.equals(documents.given());
        if (news) {
            documents.openWith(given);
        }
        return news;
    }

    private static ValueFields.Field field(Parameter parameter) {
        return new ValueFields.Field(parameter.name(), parameter.value(),
                (parameter.told() ? "" : "open, ") + parameter.type(), parameter.description(), parameter.allowed());
    }

    /** What was written; what is empty, or as the template has it, is left to the template. */
    private Map<String, String> given(ValueFields fields) {
        Map<String, String> given = new LinkedHashMap<>(documents.given());
        Map<String, String> written = fields.values();
        documents.parameters().forEach(parameter -> {
            String value = written.getOrDefault(parameter.name(), "");
            if (value.isEmpty()) {
                given.remove(parameter.name());
            } else if (!value.equals(parameter.value())) {
                given.put(parameter.name(), value);
            }
        });
        return given;
    }

    private void foresee(Map<String, String> given, Label outcome) {
        background.execute(() -> {
            Reading reading = inputs.read(documents.from(), given, Progress.NONE);
            Platform.runLater(() -> outcome.setText(words(reading)));
        });
    }

    private static String words(Reading reading) {
        List<String> open = reading.parameters().stream().filter(it -> !it.told()).map(Parameter::name).toList();
        long wrong = reading.notes().stream().filter(it -> it.severity() == Note.Severity.ERROR).count();
        return "Drawn: " + ReadingWords.counts(reading.topology()) + "."
                + (open.isEmpty() ? " No value is open." : " Open: " + named(open) + ".")
                + (wrong == 0 ? "" : " " + Words.count(wrong, "part") + " cannot be read.");
    }

    private static String named(List<String> open) {
        int more = open.size() - NAMED;
        return open.stream().limit(NAMED).collect(Collectors.joining(", "))
                + (more > 0 ? " and " + more + " more" : "");
    }
}
