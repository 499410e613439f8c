package portico.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AlikeNotesTest {

    private static List<Note> many(int count, String message) {
        return IntStream.range(0, count)
                .mapToObj(i -> Note.error("big.json", "line " + (i + 2) + ", column 5, $.tasks[" + i + "].cpu",
                        String.format(message, i)))
                .toList();
    }

    @Test
    void manyThatSayTheSameAreOneWithTheFirstPlaces() {
        assertThat(AlikeNotes.of(many(500, "a number is due here, not a list"))).containsExactly(Note.error("big.json",
                "line 2, column 5, $.tasks[0].cpu",
                "a number is due here, not a list; and 499 more like it, the next at line 3, column 5, $.tasks[1].cpu; "
                        + "line 4, column 5, $.tasks[2].cpu; line 5, column 5, $.tasks[3].cpu"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"there is no subnet \"s-%d\"", "a second task with the id task-%d; it is left out",
            "10.0.0.%d lies outside 10.1.0.0/16", "instance i-%d is left out: it has no vpc"})
    void theyMayNameDifferentThings(String message) {
        assertThat(AlikeNotes.of(many(40, message))).singleElement()
                .satisfies(note -> assertThat(note.message()).contains("and 39 more like it"));
    }

    @Test
    void theVerySameNoteStandsOnceToo() {
        Note note = Note.warning("a.json", "line 1", "is odd");
        assertThat(AlikeNotes.of(Collections.nCopies(9, note)))
                .containsExactly(Note.warning("a.json", "line 1", "is odd; and 8 more like it, the next at line 1"));
    }

    @Test
    void aFewStandOneByOneInTheirOrder() {
        List<Note> notes = new ArrayList<>(many(3, "a number is due here"));
        notes.add(1, Note.warning("big.json", "", "something else"));
        assertThat(AlikeNotes.of(notes)).isEqualTo(notes);
    }

    @Test
    void otherFilesAndOtherPlacesAreOtherKinds() {
        List<Note> notes = new ArrayList<>(many(5, "a number is due here"));
        notes.add(Note.error("other.json", "line 1, column 1, $.tasks[0].cpu", "a number is due here"));
        notes.add(Note.error("big.json", "line 1, column 1, $.tasks[0].memory", "a number is due here"));
        notes.add(Note.warning("big.json", "line 1, column 1, $.tasks[0].cpu", "a number is due here"));
        assertThat(AlikeNotes.of(notes)).isEqualTo(notes);
    }

    @Test
    void aFloodOfKindsIsCutOff() {
        List<Note> notes = IntStream.range(0, 600)
                .mapToObj(i -> Note.error("big.json", "$." + "x".repeat(i), "is unknown"))
                .toList();
        assertThat(AlikeNotes.of(notes)).hasSize(501).last().isEqualTo(Note.warning("", "", "and 100 more notes"));
    }

    /** As a damaged file has it; comparing such words with others would take forever. */
    @Test
    void aWordWithoutEndIsCut() {
        Note endless = Note.warning("flow.log", "line 1", "no field is called " + "{\"a\":".repeat(20_000));
        assertThat(endless.message()).hasSize(2001).endsWith("…");
        assertThat(AlikeNotes.of(List.of(endless))).containsExactly(endless);
        assertThat(Note.warning("", "", "x".repeat(1999) + "😀".repeat(10)).message())
                .isEqualTo("x".repeat(1999) + "…");
    }
}
