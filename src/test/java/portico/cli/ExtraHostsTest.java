package portico.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import portico.TwoProviders;
import portico.format.json.Json;

/** {@code --hosts} and {@code --host-type}: a template says nothing of hosts, and its tasks get some. */
class ExtraHostsTest {

    @TempDir
    Path folder;

    private String template(String network) throws IOException {
        return Files.writeString(folder.resolve("stack.yaml"), """
                AWSTemplateFormatVersion: 2010-09-09
                Resources:
                %s
                  Web:
                    Type: AWS::ECS::TaskDefinition
                    Properties: {Family: web, ContainerDefinitions: [{Name: web, Image: i, Memory: 3000}]}
                  Site: {Type: "AWS::ECS::Service", Properties: {TaskDefinition: !Ref Web, DesiredCount: 3}}
                """.formatted(network)).toString();
    }

    private String inASubnet() throws IOException {
        return template("  Net: {Type: \"AWS::EC2::VPC\", Properties: {CidrBlock: 10.0.0.0/16}}\n"
                + "  A: {Type: \"AWS::EC2::Subnet\", Properties: {VpcId: !Ref Net, CidrBlock: 10.0.1.0/24}}");
    }

    @Test
    void howManyAreNeededIsSaidWhereNoneAreAskedFor() throws IOException {
        Console console = Console.run("show", inASubnet());
        assertThat(console.err()).contains("cluster default has no hosts for 3 tasks that its services want;"
                + " 3 of type c5.large would hold them; --hosts 3 adds them");
    }

    @ParameterizedTest
    @CsvSource({"2, c5.large, 2 of 3", "3, c5.large, 3 of 3", "1, m5.xlarge, 3 of 3"})
    void soManyHoldSoManyTasks(String count, String type, String placed) throws IOException {
        Console console = Console.run("show", inASubnet(), "--hosts", count, "--host-type", type, "--format", "json");
        assertThat(console.err()).contains(" of type " + type + ", as --hosts says: " + placed + " tasks found a place")
                .doesNotContain("adds them");
        assertThat(console.json().elements("instances")).hasSize(Integer.parseInt(count));
        assertThat(console.json().elements("assumed")).extracting(each -> each.text("fact").orElse(""))
                .contains("subnet", "address");
    }

    @Test
    void whereNoSubnetIsKnownOneIsAssumedAndMarked() throws IOException {
        Console console = Console.run("convert", template("  Ip: {Type: \"AWS::EC2::EIP\"}"), "--hosts", "3", "-o",
                "-");
        Json subnet = console.json().elements("subnets").getFirst();
        assertThat(subnet.find("assumed").flatMap(assumed -> assumed.text("cidr"))).isPresent();
        assertThat(console.json().elements("tasks")).allMatch(task -> task.find("containerInstance").isPresent());
    }

    @Test
    void whoHasHostsGetsNone() {
        Console console = Console.run("show", "samples/eni-limit.json", "--hosts", "2");
        assertThat(console.err()).contains(
                "no cluster has waiting tasks and no hosts, and no capacity provider starts any: --hosts adds none");
    }

    private String twoProviders(String hosts) throws IOException {
        return TwoProviders.write(folder, hosts).toString();
    }

    @Test
    void eachProviderStartsHostsOfItsOwn() throws IOException {
        Console console = Console.run("show", twoProviders(""), "--hosts", "1", "--format", "json");
        assertThat(console.err()).contains("capacity provider w1 got 1 host", "capacity provider w2 got 1 host")
                .doesNotContain("0 of 0");
        assertThat(console.json().elements("instances")).extracting(each -> each.elements("tasks").size())
                .containsExactly(1, 1);
    }

    /** R48: one that waits for an instance to come exists, one that waits for room does not. */
    @Test
    void aTaskIsProvisioningOnlyWhereAProviderStartsInstances() throws IOException {
        Console awaited = Console.run("show", twoProviders(""), "--format", "json");
        assertThat(awaited.json().elements("tasks")).hasSize(2)
                .allMatch(task -> task.text("status").equals(Optional.of("PROVISIONING")));
        Console waiting = Console.run("show", inASubnet(), "--format", "json");
        assertThat(waiting.json().elements("tasks")).hasSize(3).allMatch(task -> task.text("status").isEmpty());
        assertThat(waiting.json().elements("unplaced")).singleElement()
                .satisfies(unplaced -> assertThat(unplaced.text("count")).hasValue("3"));
    }

    /** Where no host tells whose it is, those of the first provider take the tasks of the second as well. */
    @Test
    void whoseTasksHaveFoundAPlaceMeanwhileGetsNone() throws IOException {
        String full = "{ \"id\": \"i-1\", \"instanceType\": \"c5.large\", \"subnet\": \"s-a\", \"cluster\": \"shop\","
                + " \"status\": \"DRAINING\" }";
        Console console = Console.run("show", twoProviders(full), "--hosts", "1", "--format", "json");
        assertThat(console.err()).contains("capacity provider w1 got 1 host").doesNotContain("provider w2 got");
        assertThat(console.json().elements("instances")).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"--hosts 0", "--hosts 1001", "--host-type c5.large", "--hosts 2 --host-type c5.enormous"})
    void whatCannotBeIsMisuse(String options) throws IOException {
        String[] words = ("show " + inASubnet() + " " + options).split(" ", -1);
        assertThat(Console.run(words).status()).isEqualTo(Status.USAGE);
    }
}
