package portico.view.sheet;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import portico.format.Progress;
import portico.format.Source;
import portico.format.catalogue.Catalogues;
import portico.format.document.DocumentReader;
import portico.model.analysis.Analyzer;
import portico.model.topology.Service;

/** How long a task behind a load balancer may take until it answers (R136). */
class TimeToStartTest {

    private static byte[] network(String group, String service) {
        return """
                {"vpcs": [{"cidr": "10.0.0.0/16"}], "targetGroups": [{"name": "one", "targetType": "instance", "port": 80%s}],
                 "subnets": [{"name": "a", "cidr": "10.0.1.0/24"}], "containerInstances": [{"id": "i-1", "instanceType": "c5.large", "subnet": "a"}],
                 "taskDefinitions": [{"family": "web", "networkMode": "bridge", "containerDefinitions": [
                     {"name": "app", "portMappings": [{"containerPort": 80}]}]}],
                 "services": [{"serviceName": "web", "taskDefinition": "web", "desiredCount": 1%s,
                     "loadBalancers": [{"targetGroup": "one", "containerName": "app", "containerPort": 80}]}]}"""
                .formatted(group, service)
                .getBytes(UTF_8);
    }

    /** The example of R136: two checks 30 seconds apart, or the grace of 120; of a Network Load Balancer no rule tells its own figures (R134). */
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"''|''|at most 60 s, or it is replaced (R136, modelling)",
            "''|, \"healthCheckGracePeriodSeconds\": 120|at most 120 s, or it is replaced (R136, modelling)",
            ", \"protocol\": \"TCP\"|''|at most 60 s, or it is replaced (R136, modelling), as an Application Load Balancer would; of others no rule tells",
            ", \"protocol\": \"TCP\", \"healthCheck\": {\"intervalSeconds\": 10, \"unhealthyThreshold\": 3}|''|at most 30 s, or it is replaced (R136, modelling)"})
    void isAtMostWhatChecksAndGraceLeave(String group, String service, String told) {
        var reading = new DocumentReader(Catalogues.instanceTypes())
                .read(List.of(new Source("web.json", network(group, service))), Progress.NONE);
        var sheet = Sheets
                .of(new Analyzer(Catalogues.instanceTypes()).analyze(reading.topology()),
                        reading.topology().all(Service.class).iterator().next().id())
                .orElseThrow();
        assertThat(sheet.sections()).flatExtracting(Section::rows).contains(Row.Fact.of("Time to start", told));
    }
}
