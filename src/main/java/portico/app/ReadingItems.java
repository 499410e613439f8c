package portico.app;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import portico.format.Advice;
import portico.format.Note;
import portico.model.analysis.Analysis;
import portico.model.analysis.Comparison;
import portico.model.analysis.Reconciliation;
import portico.model.analysis.Statement;
import portico.model.id.ResourceId;
import portico.model.rule.RuleId;
import portico.view.fx.status.ListPopup.Item;
import portico.view.sheet.ReadingWords;
import portico.view.sheet.Tone;
import portico.view.sheet.Words;

/**
 * What reading made of the files: how much of each kind, each figure that AWS printed and that does not follow from
 * the rest, and the notes with the worst first.
 */
record ReadingItems(Analysis read, List<Note> notes, List<Statement> statements) {
    private static final int SHOWN = 300;

    List<Item> items(Consumer<ResourceId> onGo, Consumer<RuleId> onRule) {
        return Stream
                .of(Stream.of(plain(Tone.OK, "Read", ReadingWords.counts(read.topology()))), reported(onGo, onRule),
                        noted())
                .flatMap(part -> part)
                .toList();
    }

    private static Item plain(Tone tone, String title, String text) {
        return new Item(tone, title, text, "", () -> {}, () -> {});
    }

    private Stream<Item> noted() {
        Stream<Item> shown = notes.stream()
                .sorted(Comparator.comparing(Note::severity))
                .limit(SHOWN)
                .map(note -> plain(tone(note), kind(note) + ": " + where(note), words(note)));
        int more = notes.size() - SHOWN;
        return more <= 0 ? shown
                : Stream.concat(shown, Stream.of(plain(Tone.NOTE, "And " + Words.count(more, "note") + " more",
                        "portico show prints them all")));
    }

    private Stream<Item> reported(Consumer<ResourceId> onGo, Consumer<RuleId> onRule) {
        Reconciliation reconciliation = Reconciliation.of(read, statements);
        Optional<Item> heading = Optional.of(reconciliation)
                .filter(it -> !it.comparisons().isEmpty())
                .map(it -> plain(it.differences().isEmpty() ? Tone.OK : Tone.WAIT, "Predicted against reported",
                        ReadingWords.agreement(it)));
        return Stream.concat(heading.stream(),
                reconciliation.differences().stream().limit(SHOWN).map(it -> difference(it, onGo, onRule)));
    }

    private Item difference(Comparison comparison, Consumer<ResourceId> onGo, Consumer<RuleId> onRule) {
        return new Item(Tone.WAIT,
                read.topology().find(comparison.subject()).map(it -> it.name()).orElse(comparison.subject().value())
                        + ": " + comparison.quantity(),
                ReadingWords.difference(comparison), comparison.rule().toString(),
                () -> onGo.accept(comparison.subject()), () -> onRule.accept(comparison.rule()));
    }

    /** With the way to what it advises. */
    private static String words(Note note) {
        return note.message() + note.advice().map(advice -> ". " + switch (advice) {
            case Advice.Value _ -> Actions.VALUES + " in the menu asks for it";
            case Advice.Hosts _ -> Actions.HOSTS + " in the menu adds them";
        }).orElse("");
    }

    /** The file by its name alone, so that there is room for the place in it. */
    private static String where(Note note) {
        String file = note.source()
                .substring(Math.max(note.source().lastIndexOf('/'), note.source().lastIndexOf('\\')) + 1);
        return Stream.of(file, note.at())
                .filter(part -> !part.isEmpty())
                .reduce((source, at) -> source + ", " + at)
                .orElse("all files");
    }

    private static String kind(Note note) {
        return switch (note.severity()) {
            case ERROR -> "Left out";
            case WARNING -> "Doubtful";
            case INFO -> "Good to know";
        };
    }

    private static Tone tone(Note note) {
        return switch (note.severity()) {
            case ERROR -> Tone.NO;
            case WARNING -> Tone.WAIT;
            case INFO -> Tone.NOTE;
        };
    }
}
