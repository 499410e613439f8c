package portico.model.discovery;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import portico.format.Progress;
import portico.format.Source;
import portico.format.catalogue.Catalogues;
import portico.format.document.DocumentReader;
import portico.format.document.ScheduledSettling;
import portico.model.flow.FlowEnd;
import portico.model.id.TaskId;
import portico.model.placement.Placer;
import portico.model.topology.Topology;

/** A shop with one host, a client and an api in the mode, number and under the name that a test asks for. */
public record Shop(String mode, int tasks, String vpc, String discovery) {

    public static Shop awsvpc(String discovery) {
        return new Shop("awsvpc", 2, "", discovery);
    }

    public static Shop bridge(String discovery) {
        return new Shop("bridge", 2, "", discovery);
    }

    public Shop with(int count) {
        return new Shop(mode, count, vpc, discovery);
    }

    public Shop in(String vpcMembers) {
        return new Shop(mode, tasks, vpcMembers, discovery);
    }

    public static FlowEnd client() {
        return new FlowEnd.At(new TaskId("web-1"));
    }

    public Topology topology() {
        return new DocumentReader(new ScheduledSettling(new Placer(Catalogues.instanceTypes())))
                .read(List.of(new Source("shop.json", document().getBytes(StandardCharsets.UTF_8))), Progress.NONE)
                .topology();
    }

    private String document() {
        String network = "\"networkConfiguration\": {\"awsvpcConfiguration\": {\"subnets\": [\"a\"], \"securityGroups\": [\"sg\"]}}, ";
        String running = IntStream.rangeClosed(1, tasks)
                .mapToObj(i -> "{\"id\": \"api-" + i + "\", \"service\": \"api\", \"containerInstance\": \"i-1\"}")
                .collect(Collectors.joining(", "));
        return """
                {"name": "shop", "vpcs": [{"id": "vpc", "cidr": "10.0.0.0/16"%s}], "subnets": [{"id": "a", "cidr": "10.0.1.0/24"}],
                 "securityGroups": [{"id": "sg", "ingress": [{"ports": "0-65535", "from": "10.0.0.0/16"}]}],
                 "containerInstances": [{"id": "i-1", "instanceType": "c5.4xlarge", "subnet": "a", "privateIp": "10.0.1.100", "publicIp": "198.51.100.9", "securityGroups": ["sg"]},
                   {"id": "i-2", "instanceType": "c5.4xlarge", "subnet": "a", "privateIp": "10.0.1.101", "securityGroups": ["sg"]}],
                 "taskDefinitions": [
                   {"family": "web", "networkMode": "host", "cpu": "128", "memory": "128", "containerDefinitions": [{"name": "app"}]},
                   {"family": "api", "networkMode": "%s", "cpu": "128", "memory": "128",
                    "containerDefinitions": [{"name": "app", "portMappings": [{"name": "http", "containerPort": 3306}]}]}],
                 "services": [{"serviceName": "web", "taskDefinition": "web", "desiredCount": 1, "serviceConnectConfiguration": {"namespace": "shop"}},
                   {"serviceName": "stranger", "taskDefinition": "web", "desiredCount": 1},
                   {"serviceName": "api", "taskDefinition": "api", "desiredCount": %d, %s %s}],
                 "tasks": [{"id": "web-1", "service": "web", "containerInstance": "i-2"},
                   {"id": "stranger-1", "service": "stranger", "containerInstance": "i-2"}, %s]}
                """
                .formatted(vpc, mode, tasks, mode.equals("awsvpc") ? network : "", discovery, running);
    }
}
