package portico.view.drawing.mark;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import portico.model.placement.Reason;
import portico.view.drawing.Box;
import portico.view.drawing.Figure;
import portico.view.drawing.Letters;
import portico.view.drawing.Sketch;
import portico.view.drawing.TextStyle;

class TicketTest {

    /** From afar a ticket is about this many letters wide. */
    private static final int FEW = 12;

    @ParameterizedTest
    @EnumSource(Reason.class)
    void whyATaskWaitsIsReadFromAfarToo(Reason reason) {
        String[] wordings = Ticket.wordings(reason.code());
        assertThat(wordings[0]).isEqualTo(reason.code());
        assertThat(wordings[wordings.length - 1]).isNotBlank().hasSizeLessThanOrEqualTo(FEW);
    }

    @Test
    void whatIsNoReasonStaysAsItIs() {
        assertThat(Ticket.wordings("PROVISIONING")).containsOnly("PROVISIONING");
    }

    /** The notch is five pixels deep, and a stub of sixteen is torn off at the left. */
    @ParameterizedTest
    @CsvSource({"RESOURCE:MEMORY, 1", "RESOURCE:ENI, 1", "RESOURCE:PORTS, 2"})
    void aCodeStandsBetweenStubAndNotch(String code, double higher) {
        double width = Ticket.width(code);
        Sketch sketch = new Sketch();
        Ticket.draw(sketch, 0, 0, width, higher, code);
        Box words = sketch.figures().stream().flatMap(Figure::labels).findFirst().orElseThrow().box();
        assertThat(words.x()).isGreaterThan(16);
        assertThat(words.right()).isLessThan(width - 5 * higher);
        assertThat(words.width()).as("also a little farther away than where letters stop shrinking")
                .isGreaterThan(Letters.width(code, TextStyle.PLATE) * (higher > 1 ? 1 : 1.1));
    }

    @Test
    void aTicketTooSmallForWordsStillSaysThatItWaits() {
        Sketch sketch = new Sketch();
        Ticket.draw(sketch, 0, 0, 60, 1, "PORTS");
        Figure.Choice choice = sketch.figures()
                .stream()
                .filter(Figure.Choice.class::isInstance)
                .map(Figure.Choice.class::cast)
                .findFirst()
                .orElseThrow();
        assertThat(choice.forms().getLast()).isNotEmpty().flatMap(it -> it.labels().toList()).isEmpty();
    }
}
