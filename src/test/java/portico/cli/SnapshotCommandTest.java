package portico.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Snapshots against a stand-in for the aws program. */
@DisabledOnOs(OS.WINDOWS)
class SnapshotCommandTest {

    private static final String ARN = "arn:aws:ecs:eu-west-1:123456789012:";

    @TempDir
    Path folder;

    private Path out;
    private StandIn aws;

    @BeforeEach
    void aShopOfTwelveServicesAndOneTask() throws IOException {
        out = folder.resolve("shop");
        aws = new StandIn(folder.resolve("bin"))
                .answers("ecs-describe-clusters",
                        """
                                {"clusters": [{"clusterArn": "%scluster/shop", "clusterName": "shop", "status": "ACTIVE"}], "failures": []}
                                """
                                .formatted(ARN))
                .answers("ecs-list-services", "{\"serviceArns\": [" + services(0, 11) + "], \"nextToken\": \"more\"}")
                .answers("ecs-list-services.next", "{\"serviceArns\": [" + services(11, 12) + "]}")
                .answers("ecs-describe-services",
                        """
                                {"services": [{"serviceArn": "%1$sservice/shop/s0", "serviceName": "s0", "clusterArn": "%1$scluster/shop",
                                 "taskDefinition": "%1$stask-definition/web:1", "desiredCount": 1, "runningCount": 1, "launchType": "FARGATE",
                                 "networkConfiguration": {"awsvpcConfiguration": {"subnets": ["subnet-1"]}}}]}
                                """
                                .formatted(ARN))
                .answers("ecs-list-tasks", "{\"taskArns\": [\"" + ARN + "task/shop/a1\"]}")
                .answers("ecs-describe-tasks",
                        """
                                {"tasks": [{"taskArn": "%1$stask/shop/a1", "taskDefinitionArn": "%1$stask-definition/web:1",
                                 "group": "service:s0", "launchType": "FARGATE", "lastStatus": "RUNNING",
                                 "overrides": {"containerOverrides": [{"environment": [{"name": "KEY", "value": "hunter2"}]}]}}]}
                                """
                                .formatted(ARN))
                .answers("ecs-describe-task-definition",
                        """
                                {"taskDefinition": {"taskDefinitionArn": "%stask-definition/web:1", "family": "web", "networkMode": "awsvpc",
                                 "containerDefinitions": [{"name": "web", "environment": [{"name": "KEY", "value": "hunter2"}],
                                  "command": ["--password=hunter2"], "portMappings": [{"containerPort": 80}]}],
                                 "volumes": [{"name": "share", "dockerVolumeConfiguration": {"driverOpts": {"o": "username=web,password=hunter2"}}}]}}
                                """
                                .formatted(ARN))
                .answers("ec2-describe-subnets",
                        "{\"Subnets\": [{\"SubnetId\": \"subnet-1\", \"VpcId\": \"vpc-1\", \"CidrBlock\": \"10.0.1.0/24\"}]}");
    }

    private static String services(int from, int to) {
        return IntStream.range(from, to)
                .mapToObj(i -> "\"" + ARN + "service/shop/s" + i + "\"")
                .collect(Collectors.joining(","));
    }

    private Console snapshot(String... more) {
        Stream<String> words = Stream.of("snapshot", "--cluster", "shop", "-o", out.toString());
        return Console.with(aws, "", Stream.concat(words, Stream.of(more)).toArray(String[]::new));
    }

    @Test
    void whatItWritesOpensOffline() throws IOException {
        Console console = snapshot("--profile", "prod", "--region", "eu-west-1");
        assertThat(console.err()).contains("1 of 34: aws ecs describe-clusters", "wrote");
        assertThat(console.status()).isZero();
        assertThat(aws.calls()).allMatch(call -> call.endsWith("--output json --profile prod --region eu-west-1"));
        assertThat(Console.run("show", out.toString()).out()).contains("shop, eu-west-1", "s0", "a1", "subnet-1");
    }

    /** R20, R122: describe-vpcs tells neither the DNS attributes of a VPC nor its resolvers. */
    @Test
    void itAsksForTheResolversOfAVpc() throws IOException {
        aws.answers("ec2-describe-vpcs",
                "{\"Vpcs\": [{\"VpcId\": \"vpc-1\", \"CidrBlock\": \"10.0.0.0/16\", \"DhcpOptionsId\": \"dopt-1\"}]}")
                .answers("ec2-describe-vpc-attribute",
                        "{\"VpcId\": \"vpc-1\", \"EnableDnsHostnames\": {\"Value\": true}}")
                .answers("ec2-describe-dhcp-options", """
                        {"DhcpOptions": [{"DhcpOptionsId": "dopt-1", "DhcpConfigurations": [
                         {"Key": "domain-name-servers", "Values": [{"Value": "10.0.0.53"}]}]}]}
                        """);
        snapshot();
        assertThat(Console.run("convert", out.toString(), "-o", "-").out()).contains("\"enableDnsHostnames\": true",
                "10.0.0.53");
    }

    /** A flow log is told by team, which is a tag; ECS prints tags only where they are asked for. */
    @ParameterizedTest
    @ValueSource(strings = {"describe-clusters", "describe-services", "describe-tasks", "describe-task-definition"})
    void itAsksForTags(String operation) throws IOException {
        snapshot();
        assertThat(aws.calls()).filteredOn(call -> call.startsWith("ecs " + operation))
                .isNotEmpty()
                .allSatisfy(call -> assertThat(call).containsPattern("--include( SETTINGS)? TAGS"));
    }

    /** R185: ten services and a hundred tasks in one call. */
    @Test
    void itPagesThroughAndAsksInBatches() throws IOException {
        snapshot();
        assertThat(aws.calls()).filteredOn(call -> call.startsWith("ecs list-services"))
                .hasSize(2)
                .last()
                .asString()
                .contains("--starting-token more");
        assertThat(aws.calls()).filteredOn(call -> call.startsWith("ecs describe-services"))
                .hasSize(2)
                .first()
                .asString()
                .contains("s9")
                .doesNotContain("s10");
    }

    @Test
    void onlyCallsThatReadAreMade() throws IOException {
        snapshot();
        assertThat(aws.calls()).allMatch(call -> call.split(" ")[1].matches("(describe|list|get)-.*"));
        List<String> plan = snapshot("--dry-run").out().lines().toList();
        assertThat(plan).hasSize(34).allMatch(line -> line.split(" ")[2].matches("(describe|list|get)-.*"));
        List<String> planned = plan.stream().map(line -> line.split(" ")[1] + " " + line.split(" ")[2]).toList();
        assertThat(aws.calls()).allMatch(call -> planned.stream().anyMatch(call::startsWith));
    }

    /** What a dry run prints may be pasted into a shell. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {"shop|shop",
            "arn:aws:ecs:eu-west-1:123456789012:cluster/shop|arn:aws:ecs:eu-west-1:123456789012:cluster/shop",
            "the shop|'the shop'", "shop;reboot|'shop;reboot'", "$(reboot)|'$(reboot)'", "o'hara|'o'\\''hara'"})
    void aDryRunQuotesWhatAShellWouldTakeForMore(String cluster, String printed) {
        assertThat(Console.run("snapshot", "--cluster", cluster, "-o", out.toString(), "--dry-run")
                .out()
                .lines()
                .toList()
                .get(1)).isEqualTo("aws ecs list-services --cluster " + printed + " --output json");
    }

    @Test
    void aDryRunCallsNothing() {
        assertThat(snapshot("--dry-run").status()).isZero();
        assertThat(folder.resolve("bin/calls.log")).doesNotExist();
        assertThat(out).doesNotExist();
    }

    /** Whoever only wants to know what would be called needs no folder; whoever takes a snapshot does. */
    @Test
    void onlyASnapshotNeedsAFolder() {
        assertThat(Console.run("snapshot", "--cluster", "shop", "--dry-run").out())
                .isEqualTo(snapshot("--dry-run").out());
        var refused = Console.run("snapshot", "--cluster", "shop");
        assertThat(refused.status()).isEqualTo(2);
        assertThat(refused.err()).contains("a snapshot needs a folder: -o DIR");
    }

    @Test
    void secretsStayWithAws() throws IOException {
        snapshot();
        try (Stream<Path> files = Files.list(out)) {
            assertThat(files).isNotEmpty().allSatisfy(file -> assertThat(file).content().doesNotContain("hunter2"));
        }
    }

    @Test
    void throttlingIsWaitedOut() throws IOException {
        aws.fails("ecs-describe-tasks", 3, "An error occurred (ThrottlingException): Rate exceeded");
        Console console = snapshot();
        assertThat(console.status()).isZero();
        assertThat(aws.pauses()).containsExactly(1, 2, 4);
        assertThat(console.err()).contains("portico: AWS asks for patience: aws ecs describe-tasks again in 1 s",
                "aws ecs describe-tasks again in 4 s");
    }

    @Test
    void whatIsDeniedInTheMiddleLeavesAPartialSnapshotThatIsCalledSo() throws IOException {
        aws.fails("ecs-list-tasks", 1, "An error occurred (AccessDeniedException) when calling");
        Console console = snapshot();
        assertThat(console.status()).isEqualTo(Status.UNREADABLE);
        assertThat(console.err()).contains("aws ecs list-tasks: these credentials may not do that",
                "the snapshot is partial: " + out + " has only ecs-describe-clusters.json, ecs-");
        try (Stream<Path> files = Files.list(out)) {
            assertThat(files).isNotEmpty()
                    .allSatisfy(file -> assertThat(console.err()).contains(file.getFileName().toString()));
        }
    }

    @Test
    void patienceHasAnEnd() throws IOException {
        aws.fails("ecs-list-tasks", 100, "An error occurred (ThrottlingException): Rate exceeded");
        Console console = snapshot();
        assertThat(console.status()).isEqualTo(Status.UNREADABLE);
        assertThat(console.err()).contains("aws ecs list-tasks: AWS answers no faster");
        assertThat(aws.pauses()).containsExactly(1, 2, 4, 8, 16);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "Unable to locate credentials. You can configure credentials by running aws configure | run 'aws configure'",
            "The config profile (prod) could not be found | name a profile with --profile",
            "An error occurred (ExpiredTokenException) when calling | the credentials for AWS have expired",
            "You must specify a region. You can also configure your region | name one with --region"})
    void whatIsMissingIsToldWithWhatToDo(String said, String told) throws IOException {
        aws.fails("ecs-describe-clusters", 1, said);
        Console console = snapshot();
        assertThat(console.status()).isEqualTo(Status.UNREADABLE);
        assertThat(console.err()).contains(told);
        assertThat(aws.calls()).hasSize(1);
    }

    @Test
    void whatCanBeDoneWithoutIsLeftOut() throws IOException {
        aws.fails("ec2-describe-vpcs", 1, "An error occurred (UnauthorizedOperation) when calling");
        Console console = snapshot();
        assertThat(console.status()).isZero();
        assertThat(console.err()).contains("left out: aws ec2 describe-vpcs: these credentials may not do that");
        assertThat(out.resolve("ec2-describe-vpcs.json")).doesNotExist();
        assertThat(out.resolve("ecs-describe-tasks.json")).exists();
    }

    @Test
    void aClusterThatIsNotThereIsTold() throws IOException {
        aws.answers("ecs-describe-clusters", "{\"clusters\": [], \"failures\": [{\"reason\": \"MISSING\"}]}");
        assertThat(snapshot().err()).contains("there is no cluster shop");
    }

    @Test
    void cancellingLeavesNoHalfFile() throws IOException {
        aws.cancelledAfter(4);
        Console console = snapshot();
        assertThat(console.status()).isEqualTo(Status.UNREADABLE);
        assertThat(console.err()).contains("cancelled", "the snapshot is partial: " + out);
        assertThat(aws.isOver()).isTrue();
        try (Stream<Path> files = Files.list(out)) {
            assertThat(files).isNotEmpty()
                    .allSatisfy(file -> assertThat(file).content().startsWith("{").endsWith("}\n"));
        }
    }

    @Test
    void withoutAnAwsProgramItSaysSo() {
        Console console = Console.run("snapshot", "--cluster", "shop", "-o", out.toString());
        assertThat(console.status()).isEqualTo(Status.UNREADABLE);
        assertThat(console.err()).contains("there is no aws program on the PATH").doesNotContain("partial");
    }

    @Test
    void aFolderInUseIsRefused() throws IOException {
        Files.createDirectories(out);
        Files.writeString(out.resolve("old.json"), "{}");
        assertThat(snapshot().status()).isEqualTo(Status.USAGE);
        assertThat(folder.resolve("bin/calls.log")).doesNotExist();
    }
}
