package portico.model.discovery;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import portico.model.flow.FlowEnd;

/** Where the public name of an instance leads (R123), the rule's own address, and where it does not. */
class PublicNamesTest {

    private static final String NAME = "ec2-198-51-100-9.compute-1.amazonaws.com";
    private static final String HOSTNAMES = ", \"enableDnsHostnames\": true";

    private static Lookup ask(FlowEnd from, String vpc) {
        return new Names(Shop.awsvpc("").in(vpc).topology()).ask(from, NAME, OptionalInt.empty()).orElseThrow();
    }

    @Test
    void r123InsideTheVpcItLeadsToThePrivateAddress() {
        Lookup answer = ask(Shop.client(), HOSTNAMES);
        assertThat(answer.kind()).isEqualTo(Lookup.Kind.PUBLIC_NAME);
        assertThat(answer.entries()).singleElement()
                .satisfies(entry -> assertThat(entry.holder() + " " + entry.address()).isEqualTo("i-1 10.0.1.100"));
    }

    @Test
    void r123OutsideItLeadsToThePublicAddress() {
        assertThat(ask(FlowEnd.Internet.CLIENT, HOSTNAMES).entries()).singleElement()
                .satisfies(entry -> assertThat(entry.address()).hasToString("198.51.100.9"));
    }

    @Test
    void r122WithoutDnsHostnamesThereIsNoSuchName() {
        Lookup answer = ask(Shop.client(), "");
        assertThat(answer.isAnswered()).isFalse();
        assertThat(answer.said()).singleElement()
                .hasToString("DNS hostnames of vpc are off, and its instances have no such names (R122)");
    }

    @Test
    void r122WithoutDnsSupportNobodyAnswersInside() {
        assertThat(ask(Shop.client(), HOSTNAMES + ", \"enableDnsSupport\": false").isAnswered()).isFalse();
    }

    @Test
    void aNameOfAnotherAddressIsNoNameHere() {
        assertThat(new Names(Shop.awsvpc("").in(HOSTNAMES).topology()).ask(Shop.client(),
                NAME.replace("100-9", "100-10"), OptionalInt.empty())).isEmpty();
    }
}
