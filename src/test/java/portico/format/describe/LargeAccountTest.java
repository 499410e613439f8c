package portico.format.describe;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import portico.inputs.Census;
import portico.format.Progress;
import portico.format.Reading;
import portico.format.Source;
import portico.model.topology.Task;

/** An account of the size that Portico is measured by: what each object is joined with must not depend on how many there are. */
class LargeAccountTest {

    private static final int HOSTS = 500;
    private static final int SERVICES = 10;
    private static final String ECS = "arn:aws:ecs:us-east-1:1:";
    private static final String GROUP = "arn:aws:elasticloadbalancing:us-east-1:1:targetgroup/g";

    private static Source source(String member, String elements) {
        String text = "{\"" + member + "\":[" + elements + "]}";
        return new Source(member + ".json", text.getBytes(StandardCharsets.UTF_8));
    }

    private static String each(int count, IntFunction<String> element) {
        return IntStream.range(0, count).mapToObj(element).collect(Collectors.joining(","));
    }

    private static String host(int i) {
        return "{\"containerInstanceArn\":\"" + ECS + "container-instance/c/ci" + i + "\",\"ec2InstanceId\":\"i-" + i
                + "\",\"status\":\"ACTIVE\",\"agentConnected\":true}";
    }

    private static String service(int s) {
        return "{\"serviceArn\":\"" + ECS + "service/c/s" + s + "\",\"serviceName\":\"s" + s
                + "\",\"desiredCount\":500,\"runningCount\":500,\"launchType\":\"EC2\",\"taskDefinition\":\"" + ECS
                + "task-definition/d:" + (s + 1) + "\",\"loadBalancers\":[{\"targetGroupArn\":\"" + GROUP + s
                + "/1\",\"containerName\":\"app\",\"containerPort\":80}]}";
    }

    private static String task(int i, int s) {
        return "{\"taskArn\":\"" + ECS + "task/c/t" + i + "x" + s + "\",\"clusterArn\":\"" + ECS
                + "cluster/c\",\"taskDefinitionArn\":\"" + ECS + "task-definition/d:" + (s + 1)
                + "\",\"group\":\"service:s" + s
                + "\",\"launchType\":\"EC2\",\"lastStatus\":\"RUNNING\",\"containerInstanceArn\":\"" + ECS
                + "container-instance/c/ci" + i
                + "\",\"containers\":[{\"name\":\"app\",\"networkBindings\":[{\"containerPort\":80,\"hostPort\":"
                + (32768 + s) + ",\"protocol\":\"tcp\"}]}]}";
    }

    private static String health(int s) {
        String targets = each(HOSTS, i -> "{\"Target\":{\"Id\":\"i-" + i + "\",\"Port\":" + (32768 + s) + "}}");
        return "{\"TargetGroupArn\":\"" + GROUP + s + "/1\",\"TargetHealthDescriptions\":[" + targets + "]}";
    }

    @Test
    void fiveThousandTasksFindTheirHostsServicesAndTargets() {
        List<Source> account = new ArrayList<>();
        account.add(source("containerInstances", each(HOSTS, LargeAccountTest::host)));
        account.add(source("services", each(SERVICES, LargeAccountTest::service)));
        account.add(source("tasks", each(HOSTS * SERVICES, n -> task(n / SERVICES, n % SERVICES))));
        account.add(source("LoadBalancerTargetHealth", each(SERVICES, LargeAccountTest::health)));
        Reading reading = new DescribeReader(List.of()).read(account, Progress.NONE);
        assertThat(new Census(reading.topology()).kinds())
                .isEqualTo("Cluster? 1, ContainerInstance? 500, Service 10, Subnet? 1, "
                        + "TargetGroup? 10, Task 5000, TaskDefinition? 10, Vpc? 1");
        assertThat(reading.topology().tasks()).allMatch(Task::isPlaced)
                .allMatch(task -> task.service().isPresent() && task.instance().isPresent());
        assertThat(reading.notes()).hasSizeLessThan(100);
    }
}
