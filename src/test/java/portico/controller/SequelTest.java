package portico.controller;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import portico.format.Reading;
import portico.model.edit.ReplaceTask;
import portico.model.id.TaskId;
import portico.view.motion.Playhead;

/** A task is replaced, and what its callers meet is played in order (R91, R142, R148). */
class SequelTest {
    private static final Playhead END = Playhead.START.at(5);

    private final Requests requests = new Requests();
    private final Sequel sequel = new Sequel();

    @BeforeEach
    void replaceATask() {
        Reading restart = Shop.reading("restart");
        requests.open(restart.topology(), restart.stories());
        requests.retrace(new ReplaceTask(new TaskId("user-service-1")).applyTo(restart.topology(), Shop.PLACER));
    }

    private OptionalInt after(int place) {
        sequel.ended(place, requests.kept().get(place), END);
        return sequel.advance(2, place, END, requests.kept());
    }

    @Test
    void afterAKeptAnswerItsClientAsksAnewAndMakesItsOtherRequests() {
        List<String> played = new ArrayList<>();
        for (OptionalInt next = OptionalInt.of(0); next.isPresent(); next = after(next.getAsInt())) {
            played.add(requests.kept().get(next.getAsInt()).title());
        }
        assertThat(played).containsExactly("orders asks user-service.local, kept answer",
                "orders asks user-service.local, asked after 60 s", "orders keeps the address 10.0.1.54",
                "orders calls users.shop by Service Connect");
    }

    @Test
    void thereIsTimeToReadHowItEnded() {
        sequel.ended(0, requests.kept().getFirst(), END);
        assertThat(sequel.advance(1, 0, END, requests.kept())).isEmpty();
        assertThat(sequel.isPending()).isTrue();
        assertThat(sequel.advance(1, 0, END, requests.kept())).hasValue(1);
        assertThat(sequel.isPending()).isFalse();
    }

    @Test
    void whoTakesItInHandIsNotLedElsewhere() {
        sequel.ended(0, requests.kept().getFirst(), END);
        assertThat(sequel.advance(2, 0, END.at(3), requests.kept())).as("scrubbed back").isEmpty();
        assertThat(sequel.isPending()).isFalse();
        sequel.ended(0, requests.kept().getFirst(), END);
        assertThat(sequel.advance(2, 2, END, requests.kept())).as("another is shown").isEmpty();
    }

    @Test
    void aRequestThatSomebodyChoseStandsForItself() {
        assertThat(after(1)).isEmpty();
        assertThat(after(0)).hasValue(1);
        sequel.leave();
        assertThat(after(1)).isEmpty();
    }

    @Test
    void speedAndLoopAreNoOtherHands() {
        sequel.ended(0, requests.kept().getFirst(), END);
        assertThat(sequel.advance(2, 0, END.withSpeed(2), requests.kept())).hasValue(1);
    }

    @Test
    void whereNobodyKeepsAnAnswerAnyMoreNothingFollows() {
        sequel.ended(0, requests.kept().getFirst(), END);
        Reading asItWas = Shop.reading("restart");
        requests.open(asItWas.topology(), asItWas.stories());
        assertThat(sequel.advance(2, 0, END, requests.kept())).isEmpty();
        assertThat(sequel.isPending()).isFalse();
    }
}
