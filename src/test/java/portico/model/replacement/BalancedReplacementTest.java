package portico.model.replacement;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import portico.format.Progress;
import portico.format.Source;
import portico.format.catalogue.Catalogues;
import portico.format.document.DocumentReader;
import portico.format.document.ScheduledSettling;
import portico.model.id.TaskId;
import portico.model.placement.Placer;
import portico.model.topology.Topology;

/** R134 to R136: how long a target drains and how it is checked, as its group says or as AWS makes it. */
class BalancedReplacementTest {

    private static final String NETWORK = """
            {"vpcs": [{"cidr": "10.0.0.0/16"}], "subnets": [{"id": "a", "cidr": "10.0.1.0/24"}],
             "containerInstances": [{"id": "i", "instanceType": "c5.4xlarge", "subnet": "a"}],
             "taskDefinitions": [{"family": "web", "networkMode": "bridge", "cpu": "128", "memory": "128",
               "containerDefinitions": [{"name": "app", "stopTimeout": 10, "portMappings": [{"containerPort": 80}, {"containerPort": 81}]}]}],
             "targetGroups": [{"id": "one"%s}, {"id": "two"}],
             "services": [{"serviceName": "web", "taskDefinition": "web", "desiredCount": 1, "loadBalancers": [
               {"targetGroup": "one", "containerName": "app", "containerPort": 80}%s]}],
             "tasks": [{"id": "web-1", "service": "web", "containerInstance": "i"}]}""";

    private static final String SET = ", \"deregistrationDelaySeconds\": 20, \"healthCheck\": {\"intervalSeconds\": 7, \"unhealthyThreshold\": 3}";

    private static List<Way> ways(String attributes, String second) {
        return ways(NETWORK.formatted(attributes, second));
    }

    private static List<Way> ways(String network) {
        Topology topology = new DocumentReader(new ScheduledSettling(new Placer(Catalogues.instanceTypes())))
                .read(List.of(new Source("x.json", network.getBytes(StandardCharsets.UTF_8))), Progress.NONE)
                .topology();
        return Replacement.of(topology, topology.task(new TaskId("web-1"))).ways();
    }

    private static List<String> said(Way way) {
        return way.moments().stream().map(moment -> moment.said().toString()).toList();
    }

    @Test
    void whatTheGroupSaysIsWhatHappens() {
        List<Way> ways = ways(SET, "");
        assertThat(ways.getFirst().moments().getFirst().until()).as("the task runs on while its target drains")
                .hasValue(20);
        assertThat(ways.getFirst().moments().get(1).until()).hasValue(30);
        assertThat(said(ways.getLast())).anyMatch(s -> s.contains("under way; 20 s, as the group says"))
                .anyMatch(s -> s.contains("one every 7 s, as the group says"))
                .anyMatch(s -> s.startsWith("3 bad checks, as the group says"));
    }

    @Test
    void whatNobodySetIsNamedAsTheDefault() {
        assertThat(said(ways("", "").getLast())).anyMatch(s -> s.contains("300 s, AWS's default"))
                .anyMatch(s -> s.contains("one every 30 s, AWS's default"))
                .anyMatch(s -> s.startsWith("2 bad checks, AWS's default"));
    }

    /** R134 tells the defaults of an Application Load Balancer, and of no other. */
    @Test
    void r134WhatANetworkLoadBalancerDoesByItselfNobodyTells() {
        assertThat(said(ways(", \"protocol\": \"TCP\"", "").getLast()))
                .noneMatch(s -> s.contains("s, AWS's default") && s.contains("check"))
                .anyMatch(s -> s
                        .contains("one every 30 s, as an Application Load Balancer would; of others no rule tells"));
        assertThat(said(ways(", \"protocol\": \"TCP\"", "").getLast()))
                .anyMatch(s -> s.contains("longer than 60 s to start never gets ready, if it is checked like that"));
        assertThat(said(ways(", \"protocol\": \"TCP\"" + SET, "").getLast()))
                .anyMatch(s -> s.contains("one every 7 s, as the group says"));
    }

    /** R136's example: 90 seconds to start are too many without a grace period, and few enough with 120. */
    @Test
    void r136TheGraceOfTheServiceIsSaid() {
        assertThat(said(ways("", "").getLast())).anyMatch(s -> s.contains("after the grace period of 0 s"))
                .anyMatch(
                        s -> s.endsWith("one that takes longer than 60 s to start never gets ready (R136, modelling)"));
        String patient = NETWORK.formatted("", "")
                .replace("\"desiredCount\": 1", "\"desiredCount\": 1, \"healthCheckGracePeriodSeconds\": 120");
        assertThat(said(ways(patient).getLast())).anyMatch(s -> s.contains("after the grace period of 120 s"))
                .anyMatch(s -> s.contains("one that takes longer than 120 s to start never gets ready"));
    }

    @Test
    void theSlowestOfSeveralGroupsHoldsTheTask() {
        List<Way> ways = ways(SET, ", {\"targetGroup\": \"two\", \"containerName\": \"app\", \"containerPort\": 81}");
        assertThat(ways.getFirst().moments().getFirst().until()).hasValue(300);
        assertThat(ways).filteredOn(way -> way.kind() == Way.Kind.LOAD_BALANCER)
                .extracting(way -> way.moments().getFirst().until().orElseThrow())
                .containsExactly(20, 300);
    }
}
