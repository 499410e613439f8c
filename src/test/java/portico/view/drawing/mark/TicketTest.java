package portico.view.drawing.mark;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import portico.model.placement.Reason;

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
}
