package portico.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Values that may be secret are in no topology, document or picture, whatever kind of file they came in. */
class SecretsTest {

    private static final String SECRET = "hunter2";
    private static final String CONTAINER = """
            {"name": "web", "image": "nginx:1", "command": ["--password=hunter2"], "entryPoint": ["sh", "-c", "hunter2"],
             "environment": [{"name": "KEY", "value": "hunter2"}], "secrets": [{"name": "KEY", "valueFrom": "hunter2"}],
             "environmentFiles": [{"value": "hunter2", "type": "s3"}], "dockerLabels": {"key": "hunter2"},
             "logConfiguration": {"logDriver": "splunk", "options": {"splunk-token": "hunter2"}},
             "repositoryCredentials": {"credentialsParameter": "hunter2"}, "healthCheck": {"command": ["hunter2"]},
             "portMappings": [{"containerPort": 80}]}
            """;

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"{\"family\": \"web\", \"containerDefinitions\": [%1$s]}",
            "{\"taskDefinition\": {\"taskDefinitionArn\": \"arn:aws:ecs:eu-west-1:1:task-definition/web:1\", \"containerDefinitions\": [%1$s]}}",
            "{\"Family\": \"web\", \"ContainerDefinitions\": [{\"Name\": \"web\", \"Environment\": [{\"Name\": \"KEY\", \"Value\": \"hunter2\"}]}]}",
            """
                    {"tasks": [{"taskArn": "arn:aws:ecs:eu-west-1:1:task/shop/a1", "taskDefinitionArn": "web:1", "lastStatus": "RUNNING",
                     "overrides": {"containerOverrides": [%1$s]}, "containers": [%1$s]}]}""",
            """
                    {"Reservations": [{"Instances": [{"InstanceId": "i-1", "PrivateIpAddress": "10.0.0.1", "UserData": "hunter2"}]}]}""",
            """
                    {"DBInstances": [{"DBInstanceIdentifier": "db", "Engine": "mysql", "MasterUsername": "hunter2",
                     "MasterUserSecret": {"SecretArn": "hunter2"}, "Endpoint": {"Address": "db.example", "Port": 3306}}]}""",
            """
                    {"TaskARN": "arn:aws:ecs:eu-west-1:1:task/shop/a1", "Family": "web", "Revision": "1", "KnownStatus": "RUNNING",
                     "Containers": [{"Name": "web", "Labels": {"key": "hunter2"}, "LogOptions": {"token": "hunter2"}}]}""",
            """
                    {"Version": 1, "Data": {"Cluster": "shop", "TaskEngine": {"Tasks": [{"Arn": "arn:aws:ecs:eu-west-1:1:task/shop/a1",
                     "Family": "web", "Version": "1", "KnownStatus": "RUNNING", "Containers": [{"Name": "web", "environment": {"KEY": "hunter2"},
                     "Command": ["hunter2"], "dockerConfig": {"config": "hunter2"}, "registryAuthentication": {"key": "hunter2"}}]}]}}}""",
            """
                    [{"ec2InstanceId": "i-1", "ec2IpAddress": "10.0.0.1", "tasks": [{"taskArn": "arn:aws:ecs:eu-west-1:1:task/a1",
                     "taskDefinitionArn": "web:1", "lastStatus": "RUNNING", "overrides": {"containerOverrides": [%1$s]},
                     "taskDefinition": {"taskDefinitionArn": "web:1", "containerDefinitions": [%1$s]}, "containers": [%1$s]}]}]""",
            """
                    {"AWSTemplateFormatVersion": "2010-09-09", "Resources": {"Web": {"Type": "AWS::ECS::TaskDefinition", "Properties":
                     {"Family": "web", "ContainerDefinitions": [{"Name": "web", "Image": "nginx", "Command": ["hunter2"],
                      "Environment": [{"Name": "KEY", "Value": "hunter2"}], "Secrets": [{"Name": "KEY", "ValueFrom": "hunter2"}]}]}},
                     "Host": {"Type": "AWS::EC2::Instance", "Properties": {"UserData": "hunter2", "InstanceType": "t3.micro"}}}}"""})
    void noSecretIsKept(String template) throws IOException {
        Path file = Files.writeString(folder.resolve("input.json"), template.replace("%1$s", CONTAINER));
        assertThat(Files.readString(file)).contains(SECRET);
        Path picture = folder.resolve("picture.svg");
        List<Console> all = List.of(Console.run("show", file.toString()),
                Console.run("show", file.toString(), "--format", "json"),
                Console.run("convert", file.toString(), "-o", "-"), Console.run("check", file.toString()),
                Console.run("render", file.toString(), "-o", picture.toString()));
        assertThat(all).allSatisfy(console -> {
            assertThat(console.status()).isLessThanOrEqualTo(Status.NO);
            assertThat(console.out()).doesNotContain(SECRET);
            assertThat(console.err()).doesNotContain(SECRET);
        });
        assertThat(picture).content().doesNotContain(SECRET);
    }

    /** One switch for whatever is printed, written or drawn. */
    @Test
    void noAccountIdSurvivesTheMask() throws IOException {
        Path file = Files.writeString(folder.resolve("input.json"),
                """
                        {"taskDefinition": {"taskDefinitionArn": "arn:aws:ecs:eu-west-1:123456789012:task-definition/web-123456789012:1",
                         "networkMode": "bridge", "containerDefinitions": [{"name": "web", "image": "123456789012.dkr.ecr.eu-west-1.amazonaws.com/web"}]},
                         "Reservations": [{"Instances": [{"InstanceId": "i-1", "PrivateIpAddress": "10.0.0.1",
                           "Tags": [{"Key": "Name", "Value": "host of 123456789012"}]}]}]}
                        """);
        Path picture = folder.resolve("picture.svg");
        assertThat(Console.run("convert", file.toString(), "-o", "-").out()).contains("123456789012");
        List<Console> all = List.of(Console.run("show", file.toString(), "--mask"),
                Console.run("show", file.toString(), "--format", "json", "--mask"),
                Console.run("convert", file.toString(), "-o", "-", "--mask"),
                Console.run("render", file.toString(), "-o", picture.toString(), "--mask"));
        assertThat(all).allSatisfy(console -> {
            assertThat(console.status()).isZero();
            assertThat(console.out() + console.err()).doesNotContain("123456789012");
        });
        assertThat(picture).content().doesNotContain("123456789012").contains("account-1");
    }
}
