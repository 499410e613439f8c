package portico.format.describe;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.api.Test;
import portico.format.Progress;
import portico.format.Reading;
import portico.format.Source;
import portico.model.topology.DhcpOptions;
import portico.model.topology.Vpc;

/** The DHCP option set of a VPC and its DNS attributes, each from a call of its own (R20, R122). */
class DhcpRecordsTest {

    private static final String VPC = """
            {"Vpcs": [{"VpcId": "vpc-1", "CidrBlock": "10.0.0.0/16", "DhcpOptionsId": "dopt-1"}]}""";

    private static Reading read(String... files) {
        return new DescribeReader(List.of()).read(
                Stream.of(files).map(text -> new Source(text.hashCode() + ".json", text.getBytes(UTF_8))).toList(),
                Progress.NONE);
    }

    @ParameterizedTest
    @CsvSource({"10.0.0.53, 10.0.0.53", "AmazonProvidedDNS, AmazonProvidedDNS", "fd00::53, AmazonProvidedDNS"})
    void theSetOfAVpcTellsItsResolvers(String server, String words) {
        Reading reading = read(VPC, """
                {"DhcpOptions": [{"DhcpOptionsId": "dopt-1", "DhcpConfigurations": [
                  {"Key": "domain-name", "Values": [{"Value": "corp.example"}]},
                  {"Key": "domain-name-servers", "Values": [{"Value": "%s"}]}]}]}""".formatted(server));
        assertThat(reading.topology().all(Vpc.class).getFirst().dhcpOptions()).extracting(DhcpOptions::words)
                .containsExactly(words);
        assertThat(reading.notes()).noneMatch(note -> note.message().contains("not drawn") && !server.contains(":"));
    }

    @Test
    void aVpcWhoseSetNoFileDescribesHasNone() {
        assertThat(read(VPC).topology().all(Vpc.class).getFirst().dhcpOptions()).isEmpty();
    }

    @Test
    void attributesOfAVpcComeFromACallEach() {
        Reading reading = read(VPC, "{\"VpcId\": \"vpc-1\", \"EnableDnsHostnames\": {\"Value\": true}}",
                "{\"VpcId\": \"vpc-1\", \"EnableDnsSupport\": {\"Value\": false}}");
        assertThat(reading.topology().all(Vpc.class)).extracting(Vpc::enableDnsHostnames, Vpc::enableDnsSupport)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(true, false));
        assertThat(reading.notes()).noneMatch(note -> note.message().contains("DNS attributes"));
    }
}
