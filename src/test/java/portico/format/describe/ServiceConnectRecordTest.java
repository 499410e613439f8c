package portico.format.describe;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.util.List;
import org.junit.jupiter.api.Test;
import portico.format.Progress;
import portico.format.Source;
import portico.format.catalogue.Catalogues;
import portico.format.files.TopologyFiles;
import portico.model.topology.Discovery;
import portico.model.topology.ServiceConnect.Alias;
import portico.model.topology.ServiceRegistry.RecordType;

/** Names of a service in the output of describe-services and of Cloud Map (R138, R145). */
class ServiceConnectRecordTest {

    private static Discovery discovery(String service) {
        String described = "{\"services\": [{\"serviceName\": \"api\", \"serviceArn\": \"arn:aws:ecs:eu-west-1:1:service/c/api\", \"taskDefinition\": \"api:1\", \"desiredCount\": 0, "
                + service + "}]}";
        String cloudMap = "{\"Services\": [{\"Id\": \"srv-1\", \"Name\": \"api\", \"NamespaceId\": \"ns-1\", \"DnsConfig\": {\"RoutingPolicy\": \"MULTIVALUE\", \"DnsRecords\": [{\"Type\": \"SRV\", \"TTL\": 15}]}}]}";
        String namespaces = "{\"Namespaces\": [{\"Id\": \"ns-1\", \"Name\": \"shop\", \"Type\": \"DNS_PRIVATE\"}]}";
        return TopologyFiles.of(Catalogues.instanceTypes(), InputStream.nullInputStream())
                .readSources(List.of(source("services.json", described), source("map.json", cloudMap),
                        source("namespaces.json", namespaces)), Progress.NONE)
                .topology()
                .services()
                .getFirst()
                .discovery();
    }

    private static Source source(String name, String text) {
        return new Source(name, text.getBytes(UTF_8));
    }

    @Test
    void endpointsStandAtTheDeployments() {
        Discovery found = discovery(
                "\"deployments\": [{\"status\": \"PRIMARY\", \"serviceConnectConfiguration\": {\"enabled\": true, \"namespace\": \"arn:aws:servicediscovery:eu-west-1:1:namespace/ns-1\", \"services\": [{\"portName\": \"http\", \"clientAliases\": [{\"port\": 80}]}]}}]");
        assertThat(found.connect()).hasValueSatisfying(connect -> {
            assertThat(connect.namespace()).isEqualTo("shop");
            assertThat(connect.endpoints()).flatExtracting(endpoint -> endpoint.aliases())
                    .containsExactly(new Alias("http.shop", 80));
        });
    }

    @Test
    void whatIsSwitchedOffIsNone() {
        assertThat(discovery("\"serviceConnectConfiguration\": {\"enabled\": false}").connect()).isEmpty();
    }

    @Test
    void aRegistryHasItsNameRecordsAndContainer() {
        Discovery found = discovery(
                "\"serviceRegistries\": [{\"registryArn\": \"arn:aws:servicediscovery:eu-west-1:1:service/srv-1\", \"containerName\": \"app\", \"containerPort\": 80}]");
        assertThat(found.registry()).hasValueSatisfying(registry -> {
            assertThat(registry.dnsName()).isEqualTo("api.shop");
            assertThat(registry.ttlSeconds()).isEqualTo(15);
            assertThat(registry.records()).containsExactly(RecordType.SRV);
            assertThat(registry.containerPort()).hasValue(80);
        });
    }
}
