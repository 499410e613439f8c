package portico.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import portico.format.json.Json;
import portico.model.rule.RuleBook;

class RulesCommandTest {

    @ParameterizedTest
    @ValueSource(strings = {"R41", "r41", "41"})
    void tellsEverythingOfARule(String number) {
        Console console = Console.run("rules", number);
        assertThat(console.status()).isZero();
        assertThat(console.out()).startsWith("R41   Static port must be free\n")
                .containsIgnoringWhitespaces("two run, the third is refused with RESOURCE:PORTS")
                .contains("documented, as of " + RuleBook.STANDARD.asOf())
                .contains(
                        "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/service-event-messages-list.html")
                .contains("Shown in");
    }

    @Test
    void saysWhatOfARuleIsNotModelledAndWhy() {
        assertThat(Console.run("rules", "R18").out()).contains("Not modelled  Portico's addresses are IPv4")
                .contains("Shown in      verdict of each host");
        assertThat(Console.run("rules", "R20").out()).contains("Shown in").doesNotContain("Not modelled");
    }

    @Test
    void listsEveryRuleAndDisagreement() {
        assertThat(Console.run("rules").out().lines().map(line -> line.replaceFirst(" .*", "")))
                .containsAll(RuleBook.STANDARD.ids());
    }

    @Test
    void listsOneSection() {
        assertThat(Console.run("rules", "--section", "fargate").out()).startsWith("5 rules as of ")
                .contains("Fargate (fargate)", "R99 ", "R103 ")
                .doesNotContain("R104", "Where sources disagree");
    }

    @Test
    void tellsWhatADisagreementIsAbout() {
        assertThat(Console.run("rules", "D12").out()).contains("61000", "Portico uses  60999", "R22");
        assertThat(Console.run("rules", "R22").out()).contains("D12, End of the dynamic range: 60999");
    }

    @Test
    void noLineIsLongerThanTheTerminal() {
        assertThat(Console.run("rules").out().lines()).allMatch(line -> line.length() <= 100);
    }

    @Test
    void printsJson() {
        Json json = Console.run("rules", "R41", "D3", "--format", "json").json();
        Json rule = json.elements("rules").getFirst();
        assertThat(json.elements("rules")).hasSize(1);
        assertThat(rule.text("rule")).contains("R41");
        assertThat(rule.text("section")).contains("placement");
        assertThat(rule.text("confidence")).contains("documented");
        assertThat(rule.text("modelled")).contains("yes");
        assertThat(json.elements("disagreements").getFirst().text("id")).contains("D3");
        assertThat(Console.run("rules", "--format", "json").json().elements("rules")).hasSize(192);
    }
}
