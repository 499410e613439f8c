package portico.format.describe;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ForkJoinPool;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import portico.format.Note;
import portico.format.Progress;
import portico.format.Reading;
import portico.format.Source;
import portico.inputs.Census;
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

    private static List<Source> account() {
        return List.of(source("containerInstances", each(HOSTS, LargeAccountTest::host)),
                source("services", each(SERVICES, LargeAccountTest::service)),
                source("tasks", each(HOSTS * SERVICES, n -> task(n / SERVICES, n % SERVICES))),
                source("LoadBalancerTargetHealth", each(SERVICES, LargeAccountTest::health)));
    }

    private static Reading read(List<Source> sources) {
        return new DescribeReader(List.of()).read(sources, Progress.NONE);
    }

    @Test
    void fiveThousandTasksFindTheirHostsServicesAndTargets() {
        Reading reading = read(account());
        assertThat(new Census(reading.topology()).kinds())
                .isEqualTo("Cluster? 1, ContainerInstance? 500, Service 10, Subnet? 1, "
                        + "TargetGroup? 10, Task 5000, TaskDefinition? 10, Vpc? 1");
        assertThat(reading.topology().tasks()).allMatch(Task::isPlaced)
                .allMatch(task -> task.service().isPresent() && task.instance().isPresent());
        assertThat(reading.notes()).hasSizeLessThan(100);
    }

    /** With hosts that have no id, that no task may run on, and that come twice and say something else. */
    private static List<Source> flawed() {
        List<Source> sources = new ArrayList<>(account());
        sources.add(source("containerInstances", each(2 * HOSTS, i -> i % 90 == 0 ? "{\"status\":\"ACTIVE\"}"
                : host(i).replace("i-" + i, i % 70 == 0 ? "i-other" + i : "i-" + i))));
        sources.add(source("NetworkInterfaces",
                each(HOSTS,
                        i -> "{\"NetworkInterfaceId\":\"eni-" + i + "\",\"PrivateIpAddress\":\"10.0." + (i % 300)
                                + ".9\",\"SubnetId\":\"s-" + i % 3 + "\",\"TagSet\":[{\"Key\":\"team\",\"Value\":\"t"
                                + i + "\"}]}")));
        return sources;
    }

    private static Reading by(int workers, List<Source> sources) {
        try (ForkJoinPool pool = new ForkJoinPool(workers)) {
            return pool.submit(() -> read(sources)).join();
        }
    }

    /** What is read at the same time is what one reads after the other, to the order of the notes. */
    @Test
    void manyReadWhatOneReads() {
        Reading one = by(1, flawed());
        Reading many = by(4, flawed());
        assertThat(one.notes()).hasSizeGreaterThan(20);
        assertThat(many.notes()).isEqualTo(one.notes());
        assertThat(many.topology()).isEqualTo(one.topology());
        assertThat(many.statements()).isEqualTo(one.statements());
    }

    /** Files of fewer objects than are worth more than one worker give what a file of all of them gives. */
    @Test
    void filesOfFewGiveWhatOneOfManyGives() {
        List<Source> apart = new ArrayList<>();
        for (int first = 0; first < HOSTS; first += 100) {
            int from = first;
            apart.add(source("containerInstances", each(100, i -> host(from + i))));
        }
        apart.addAll(account().subList(1, 4));
        assertThat(read(apart).topology()).isEqualTo(read(account()).topology());
        assertThat(read(apart).notes()).extracting(Note::message)
                .containsExactlyElementsOf(read(account()).notes().stream().map(Note::message).toList());
    }
}
