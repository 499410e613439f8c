package portico.view.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import portico.format.catalogue.Catalogues;

/** R180, R181: what interfaces share, by the catalogue. */
class BandwidthTest {

    private static final Row ONE = Row.Fact.of("One connection",
            "5 Gbps; 10 in a cluster placement group, up to 25 in one zone with ENA Express (R180)");

    private static List<Row> rows(String type) {
        return new Bandwidth(Catalogues.instanceTypes().find(type).orElseThrow()).rows();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            c5.large    | 0.75 Gbps, up to 10 in bursts, shared by all its interfaces (R181) | 5 Gbps (R180)
            c5.18xlarge | 25 Gbps, shared by all its interfaces (R181)                        | half of the bandwidth (R180)
            """)
    void theBaselineIsOfTheInstance(String type, String shared, String outside) {
        assertThat(rows(type)).containsExactly(Row.Fact.of("Bandwidth", shared), ONE,
                Row.Fact.of("By an internet gateway", outside));
    }

    @Test
    void whatAGatewayPassesIsNotGuessedWhereNobodyPublishedTheVcpus() {
        assertThat(rows("cr1.8xlarge")).containsExactly(ONE);
    }
}
