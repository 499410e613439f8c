package portico.view.fx.look;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ClausesTest {

    @Test
    void aSentenceMayEndWhereAClauseDoes() {
        assertThat(Clauses.of("i-0a31 has no ENI left: 2 of 2 awsvpc tasks, 10.0.1.54; with trunking it takes 10"))
                .containsExactly("i-0a31 has no ENI left: 2 of 2 awsvpc tasks, 10.0.1.54; with trunking it takes 10",
                        "i-0a31 has no ENI left: 2 of 2 awsvpc tasks, 10.0.1.54",
                        "i-0a31 has no ENI left: 2 of 2 awsvpc tasks", "i-0a31 has no ENI left");
    }

    @Test
    void aListIsCutLast() {
        assertThat(Clauses.wholeListsFirst("nothing gets out: its image, logs and secrets leave")).containsExactly(
                "nothing gets out: its image, logs and secrets leave", "nothing gets out",
                "nothing gets out: its image");
    }

    @Test
    void noClauseEndsInBrackets() {
        assertThat(Clauses.of("calls users.shop:80 (at which address: modelling), orders-1 (R145)")).containsExactly(
                "calls users.shop:80 (at which address: modelling), orders-1 (R145)",
                "calls users.shop:80 (at which address: modelling)");
    }

    @Test
    void aSingleClauseStaysWhole() {
        assertThat(Clauses.of("RESOURCE:ENI on i-0e07")).containsExactly("RESOURCE:ENI on i-0e07");
    }
}
