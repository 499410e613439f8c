package portico.format.compose;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import portico.format.json.Json;
import portico.format.json.JsonWriter;
import portico.format.yaml.YamlParsing;

/** Every way in which Compose writes a port, and its amounts of memory. */
class PortsTest {

    private static Json yaml(String text) {
        return YamlParsing.parse(text.getBytes(UTF_8)).value().orElseThrow();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            80                          | true  | { "protocol": "tcp", "containerPort": "80" }
            '8080:80'                   | true  | { "protocol": "tcp", "containerPort": "80", "hostPort": "8080" }
            '8080:80'                   | false | { "protocol": "tcp", "containerPort": "80" }
            '127.0.0.1:8080:80/udp'     | true  | { "protocol": "udp", "containerPort": "80", "hostPort": "8080" }
            '[::1]:8080:80'             | true  | { "protocol": "tcp", "containerPort": "80", "hostPort": "8080" }
            9000-9002                   | true  | { "protocol": "tcp", "containerPortRange": "9000-9002" }
            '9100-9102:9000-9002'       | true  | { "protocol": "tcp", "containerPortRange": "9000-9002" }
            {target: 80, published: 81} | true  | { "protocol": "tcp", "containerPort": "80", "hostPort": "81" }
            '${PORT}:80'                | true  | { "protocol": "tcp", "containerPort": "80" }
            '${PORT}'                   | true  | { "protocol": "tcp", "containerPort": "${PORT}" }
            """)
    void portsAreReadInEveryForm(String written, boolean bridge, String mapping) {
        assertThat(JsonWriter.line(Ports.mapping(yaml(written), bridge))).isEqualTo(mapping);
    }

    @ParameterizedTest
    @CsvSource({"512m, 512", "1g, 1024", "0.5GB, 512", "536870912, 512", "64MiB, 64", "2048k, 2"})
    void memoryIsCountedInMebibytes(String written, String mebibytes) {
        assertThat(Sizes.mebibytes(Json.of(written)).flatMap(Json::text)).contains(mebibytes);
    }

    @ParameterizedTest
    @CsvSource({"0.5, 512", "2, 2048"})
    void cpuIsCountedInUnits(String written, String units) {
        assertThat(Sizes.units(Json.of(written)).flatMap(Json::text)).contains(units);
    }
}
