package portico.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import portico.model.rule.Myth;
import portico.model.rule.RuleBook;

/** S1 to S28: what many believe, and for each a network of its own with the commands that show what is true. */
class MythCardsTest {

    /** Between facts; a semicolon and a blank belong to a fact. */
    private static final String FACT = ";(?! )";

    private static Path file(String sample, String ending) {
        return Path.of("samples", sample + ending);
    }

    private static List<Myth> cards() {
        return RuleBook.STANDARD.myths();
    }

    static Stream<String> shown() {
        return cards().stream().map(Myth::sample).filter(sample -> !sample.isEmpty());
    }

    @Test
    void thereIsACardForEachOfThem() {
        assertThat(cards()).extracting(Myth::number)
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 28).boxed().toList());
        assertThat(cards()).allSatisfy(card -> {
            assertThat(card.belief()).endsWith(".");
            assertThat(card.truth()).endsWith(".");
            assertThat(card.rules()).isNotEmpty();
        });
    }

    @ParameterizedTest
    @MethodSource("shown")
    void theCommandsOfACardPrintWhatStandsBelowThem(String sample) throws IOException {
        Transcript transcript = Transcript.of(file(sample, ".txt"));
        assertThat(transcript.commands()).first().asString().startsWith("show " + file(sample, ".json"));
        assertThat(transcript.file()).hasContent(transcript.printed());
    }

    @Test
    void nothingStandsThereThatNoCardNames() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("samples/myths"))) {
            assertThat(files).containsExactlyInAnyOrderElementsOf(
                    shown().flatMap(sample -> Stream.of(file(sample, ".json"), file(sample, ".txt"))).toList());
        }
    }

    /** The words that prove the belief wrong, or right where it is. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            s01 | i-role-without  c5.large;ENI task slots 2 of 2,;ENI task slots 10 of 10 (trunked;a cluster has no such setting
            s02 | i-agent-1-28-1  c5.large;ENI task slots 10 of 10 (trunked;still takes 2 tasks: its agent is 1.27.0 (R70)
            s03 | ENI task slots 10 of 10 (trunked;ENI task slots 14 of 498 (trunked
            s04 | ECS does not support trunking on c5n.large; i-0c5n keeps 2 awsvpc tasks (R71)
            s05 | ENI task slots 2 of 2,;it was launched before the setting was on, and keeps what it has (R69);ENI task slots 10 of 10 (trunked
            s06 | with trunking it takes 10;Trunks are switched on by the account setting awsvpcTrunking
            s07 | (service api) was unable to place a task;encountered error "RESOURCE:ENI";by-run-task: RESOURCE:ENI
            s08 | ENI task slots 6 of 10 (trunked, 2 ENIs attached)
            s09 | container port is used multiple times in task: 80/tcp
            s10 | 32768 -> 172.17.0.2:80/tcp;32769 -> 172.17.0.3:80/tcp;32770 -> 172.17.0.4:80/tcp
            s11 | left-out-1  left-out  host  10.0.1.4  3000/tcp;1 task of another waiting;host ports and container ports in port mappings must match. (R21)
            s12 | bridge;host;awsvpc;with-none    -        none    -;with-windows-nat  -        default;only loopback inside the container (R7)
            s13 | 32768/tcp 32769/tcp 32770/tcp;on-used-2  i-used  us-east-1a  10.0.1.5  32771 -> 172.17.0.3:80/tcp
            s14 | Assign public IP is not supported for this launch type. (R88);igw src becomes 198.51.100.1:40000 (R116);awsvpc on EC2 (R89);exit status 1
            s15 | named-1 to named-2, port 80/tcp: delivered;nothing here is called ip-10-1-1-11.ec2.internal;a replaced task has another interface, and so another name (R91)
            s16 | orders-1 to orders-db, port 5432/tcp: delivered;sees 10.0.1.6:40000;nat src becomes 10.0.101.20:1024 (R118)
            s17 | sg-as-created out 5432 to 0.0.0.0/0;DENIED by sg-others-only: no inbound rule;DENIED by sg-nothing-out: no outbound rule
            s18 | on-fargate lets nothing out on port 443;DENIED by sg-only-5432: no outbound rule for tcp 443;i-host to registry, port 443/tcp: delivered
            s19 | caller-1 to web-1, port 80/tcp: delivered;caller-1 to web-2, port 80/tcp: delivered;sg-web in 80 from sg-caller
            s20 | shop-awsvpc arn:aws:ecs:us-east-1:123456789012:task-definition/awsvpc:1;task/default/shop-awsvpc-1 shop-awsvpc-1;7 123456789012 eni-i-host-10.0.1.5 10.0.1.4 10.0.1.5 40000 32768
            s21 | i-isolated to ecr-dkr, port 443/tcp: delivered;i-isolated to ecs-control-plane, port 443/tcp: no route
            s22 | 1 1 32768 with-srv-1.srv.local;any 8 of 9 healthy, in random order (R141);cannot have A records;kept answers lead to a dead address until they are 60 s old (R142)
            s23 | between tasks the call uses port 3306, never the alias (R146);stranger asks for db: nobody answers;is tried on another, twice at most (R148);left out for 30 to 300 s
            s24 | us-east-1b;nat-zonal-in-a src becomes 10.0.101.20:1024;nat-regional src becomes 198.51.100.8:1024
            s25 | iptables 32768 to 172.17.0.2:80 (R155);i-caller to with-host, port 80/tcp: delivered;i-caller to with-awsvpc, port 80/tcp: delivered
            s26 | ENI task slots 1 of 1,;ENI task slots 7 of 7,;1 task of api waiting
            s27 | warning: samples/myths/s27.json: line 15, column 35: comments are not JSON; they were skipped
            s28 | public 198.51.100.1;no errors, no warnings;worker-1 to partner, port 443/tcp: delivered
            """)
    void aTranscriptProvesTheCard(String sample, String facts) throws IOException {
        assertThat(Files.readString(file("myths/" + sample, ".txt"))).contains(Arrays.asList(facts.split(FACT)));
    }
}
