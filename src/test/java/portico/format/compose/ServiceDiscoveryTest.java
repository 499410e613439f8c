package portico.format.compose;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import portico.format.Progress;
import portico.format.Source;
import portico.format.catalogue.Catalogues;
import portico.format.files.TopologyFiles;
import portico.model.topology.Service;
import portico.model.topology.ServiceRegistry;

/** R138: {@code service_discovery} of ecs-params is the name under which Cloud Map knows the service. */
class ServiceDiscoveryTest {

    private static Service read(String discovery) {
        String params = """
                version: 1
                task_definition: {ecs_network_mode: awsvpc}
                run_params:
                  network_configuration: {awsvpc_configuration: {subnets: [subnet-1], assign_public_ip: ENABLED}}
                  service_discovery: %s
                """.formatted(discovery);
        return TopologyFiles.of(Catalogues.instanceTypes(), InputStream.nullInputStream())
                .readSources(List.of(new Source("shop/ecs-params.yml", params.getBytes(UTF_8))), Progress.NONE)
                .topology()
                .services()
                .getFirst();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            {container_name: web, service_discovery_service: {name: front}} | front | 60
            {container_name: web, private_dns_namespace: {name: local}, service_discovery_service: {name: front, dns_config: {type: A, ttl: 15}}} | front.local | 15
            {container_name: web, public_dns_namespace: {id: ns-1, name: example.com}} | web.example.com | 60
            {container_name: web, private_dns_namespace: {id: ns-1}} | web | 60
            """)
    void aServiceRegistersUnderItsName(String discovery, String name, int seconds) {
        ServiceRegistry registry = read(discovery).registry().orElseThrow();
        assertThat(registry.dnsName()).isEqualTo(name);
        assertThat(registry.ttlSeconds()).isEqualTo(seconds);
    }
}
