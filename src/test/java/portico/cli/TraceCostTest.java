package portico.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import portico.format.json.Json;

/** What the bytes of a traced way cost, by the prices in the catalogue (R118, R120, R183). */
class TraceCostTest {

    /** NAT 4.5, internet out 9; R183: a border between zones 1 cent at the sender and 1 at the receiver. */
    @ParameterizedTest
    @CsvSource({"e-commerce,payment-svc,payment-gateway,0.135,0.045", "egress,by-nat,internet,0.155,0.065",
            "e-commerce,internet,payment-svc,0,0.09", "e-commerce,payment-svc,payment-rds,0,0"})
    void aGigabyteCostsWhatThePlacesOnItsWayCharge(String sample, String from, String to, double sent,
            double received) {
        Json cost = Console.run("trace", "samples/" + sample + ".json", "--from", from, "--to", to, "--format", "json")
                .json()
                .find("cost")
                .orElseThrow();
        assertThat(cost.text("asOf")).contains("2026-11-22");
        assertThat(Double.parseDouble(cost.text("perGbSent").orElseThrow())).isEqualTo(sent);
        assertThat(Double.parseDouble(cost.text("perGbReceived").orElseThrow())).isEqualTo(received);
    }

    @Test
    void textNamesEachChargeWithItsDateAndPage() {
        String text = Console.run("trace", "samples/egress.json", "--from", "by-nat", "--to", "internet").out();
        assertThat(text).contains("a GB sent costs 15.5 cents: across zones (R183) 2, NAT gateway 4.5",
                "as of 2026-11-22", "https://aws.amazon.com/vpc/pricing/", "by a gateway endpoint");
    }

    @Test
    void whatDoesNotArriveCostsNothing() {
        Json trace = Console
                .run("trace", "samples/e-commerce.json", "--from", "payment-svc", "--to", "user-rds", "--format",
                        "json")
                .json();
        assertThat(trace.find("cost")).isEmpty();
    }
}
