package portico.format.dialect;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import portico.format.Progress;
import portico.format.Source;
import portico.format.catalogue.Catalogues;
import portico.format.files.TopologyFiles;
import portico.model.topology.Cluster;
import portico.model.topology.Service;
import portico.model.topology.ServiceConnect;
import portico.model.topology.ServiceConnect.Alias;
import portico.model.topology.ServiceConnect.Endpoint;
import portico.model.topology.Topology;

/** R145: Service Connect is the same service in whichever dialect it is written. */
class ServiceConnectDialectsTest {

    private static final ServiceConnect WEB = new ServiceConnect("shop",
            List.of(new Endpoint("http", "front", List.of(new Alias("web", 8000)), OptionalInt.of(8081))));

    private static final String TEMPLATE = """
            AWSTemplateFormatVersion: 2010-09-09
            Resources:
              Space: {Type: "AWS::ServiceDiscovery::HttpNamespace", Properties: {Name: shop}}
              Home: {Type: "AWS::ECS::Cluster", Properties: {ServiceConnectDefaults: {Namespace: !GetAtt Space.Arn}}}
              Web:
                Type: AWS::ECS::TaskDefinition
                Properties: {Family: web, NetworkMode: awsvpc, ContainerDefinitions: [{Name: web, Image: i, PortMappings: [{ContainerPort: 80, Name: http}]}]}
              Site:
                Type: AWS::ECS::Service
                Properties:
                  ServiceName: web
                  Cluster: !Ref Home
                  TaskDefinition: !Ref Web
                  DesiredCount: 0
                  ServiceConnectConfiguration:
                    Enabled: true
                    Namespace: !GetAtt Space.Arn
                    Services: [{PortName: http, DiscoveryName: front, IngressPortOverride: 8081, ClientAliases: [{DnsName: web, Port: 8000}]}]
            """;

    private static final String STATE = """
            {"version": 4, "terraform_version": "1.5.0", "resources": [
             {"mode": "managed", "type": "aws_service_discovery_http_namespace", "name": "n", "instances": [{"attributes": {"id": "ns-1", "name": "shop"}}]},
             {"mode": "managed", "type": "aws_ecs_cluster", "name": "c", "instances": [{"attributes": {"id": "home", "name": "home",
              "service_connect_defaults": [{"namespace": "arn:aws:servicediscovery:eu-west-1:1:namespace/ns-1"}]}}]},
             {"mode": "managed", "type": "aws_ecs_service", "name": "s", "instances": [{"attributes": {"name": "web", "task_definition": "t:1", "desired_count": 0,
              "cluster": "home", "service_connect_configuration": [{"enabled": true, "namespace": "arn:aws:servicediscovery:eu-west-1:1:namespace/ns-1",
               "service": [{"port_name": "http", "discovery_name": "front", "ingress_port_override": 8081, "client_alias": [{"dns_name": "web", "port": 8000}]}]}]}}]}]}
            """;

    private static Topology read(String name, String text) {
        return TopologyFiles.of(Catalogues.instanceTypes(), InputStream.nullInputStream())
                .readSources(List.of(new Source(name, text.getBytes(UTF_8))), Progress.NONE)
                .topology();
    }

    private static ServiceConnect connect(Topology topology) {
        return topology.services().getFirst().discovery().connect().orElseThrow();
    }

    @Test
    void ofATemplate() {
        Topology topology = read("stack.yaml", TEMPLATE);
        assertThat(connect(topology)).isEqualTo(WEB);
        assertThat(topology.all(Cluster.class).getFirst().namespace()).contains("shop");
    }

    @Test
    void ofATerraformState() {
        Topology topology = read("terraform.tfstate", STATE);
        assertThat(connect(topology)).isEqualTo(WEB);
        assertThat(topology.all(Cluster.class).getFirst().namespace()).contains("shop");
    }

    /** Copilot names the port, and offers it under the name of the service or under an alias; a service without a port only calls. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            connect: true             | image: {port: 3000} | web | 3000
            connect: {alias: front}   | image: {port: 3000} | front | 3000
            connect: true             | image: {build: a}   | |
            """)
    void ofACopilotManifest(String connect, String image, String alias, Integer port) {
        Service service = read("manifest.yml",
                "name: web\ntype: Backend Service\n" + image + "\nnetwork: {" + connect + "}\n").services().getFirst();
        ServiceConnect told = service.discovery().connect().orElseThrow();
        assertThat(told.namespace()).isEqualTo("environment.${application}.local");
        assertThat(told.endpoints()).flatExtracting(Endpoint::aliases)
                .isEqualTo(alias == null ? List.of() : List.of(new Alias(alias, port)));
        assertThat(service.registry().isPresent()).isEqualTo(alias != null);
    }

    @Test
    void copilotIsAskedForIt() {
        Service service = read("manifest.yml",
                "name: web\ntype: Backend Service\nimage: {port: 80}\nnetwork: {connect: false}\n").services()
                .getFirst();
        assertThat(service.discovery().connect()).isEmpty();
        assertThat(service.registry()).hasValueSatisfying(
                registry -> assertThat(registry.dnsName()).isEqualTo("web.environment.${application}.local"));
    }

    @Test
    void dockerComposeRegistersEveryServiceWithCloudMap() {
        Service service = read("shop/docker-compose.yml", "services:\n  web: {image: nginx}\n").services().getFirst();
        assertThat(service.registry())
                .hasValueSatisfying(registry -> assertThat(registry.dnsName()).isEqualTo("web.shop.local"));
    }
}
