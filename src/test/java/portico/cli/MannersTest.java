package portico.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import portico.app.AwsProcess;

/** What the command line says to somebody who meets it for the first time. */
class MannersTest {

    private static final String SHOP = "samples/e-commerce.json";
    private static final String MODES = "samples/three-modes.json";
    private static final String FULL = "samples/eni-limit.json";

    @TempDir
    Path folder;

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private Path halfRead() throws IOException {
        return file("half.json", """
                {"vpcs": [{"name": "v", "cidr": "10.0.0.0/16"}], "subnets": [{"name": "t", "cidr": "oops"}]}""");
    }

    @Test
    void helpIsACommandToo() {
        Console all = Console.run("help");
        assertThat(all.status()).isZero();
        assertThat(all.out()).isEqualTo(Console.run("--help").out()).contains("Exit status");
        Console one = Console.run("help", "trace");
        assertThat(one.status()).isZero();
        assertThat(one.out()).isEqualTo(Console.run("trace", "--help").out());
        Console none = Console.run("help", "traec");
        assertThat(none.status()).isEqualTo(Status.USAGE);
        assertThat(none.err()).contains("there is no command traec; is \"trace\" meant? The commands are show, check");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "show " + SHOP + " --format yaml|portico: error: --format is text or json, not yaml",
            "check " + SHOP + " --format xml|portico: error: --format is text, json or github, not xml",
            "trace " + SHOP + " --from a --to b --protocol icmp|portico: error: --protocol is tcp or udp, not icmp",
            "render " + SHOP + " -o x.png --scale big|portico: error: --scale is a number, not big",
            "render " + SHOP
                    + " -o x.png --trace ..|portico: error: a trace is written FROM..TO or FROM..TO:PORT, not ..",
            "place " + SHOP + " --service a --count two|portico: error: --count is a whole number, not two",
            "flows " + SHOP + " --top x|portico: error: --top is a whole number, not x",
            "place " + SHOP + " --service a --task-definition b|portico: error: --service=NAME",
            "show " + SHOP + " --fromat json|portico: error: Unknown option: '--fromat'"})
    void misuseNamesWhatIsPossible(String line, String message) {
        Console console = Console.run(line.split(" "));
        assertThat(console.status()).isEqualTo(Status.USAGE);
        assertThat(console.err()).startsWith(message).doesNotContain("Error:", "case-insensitive");
        assertThat(console.err().lines()).last().asString().startsWith("Try 'portico ").endsWith(" --help'.");
    }

    @Test
    void aLikelyOptionIsNamedAndSoIsHelp() {
        assertThat(Console.run("show", SHOP, "--format", "json", "--formal").err().lines()).hasSizeGreaterThan(2)
                .contains("Try 'portico show --help'.");
    }

    @Test
    void whatCouldNotBeReadIsLabelledAsAnError() throws IOException {
        assertThat(Console.run("show", halfRead().toString()).err()).contains("portico: error: " + folder);
    }

    @Test
    void nothingFoundInHalfAFileIsNotNothingFound() throws IOException {
        Console console = Console.run("check", halfRead().toString());
        assertThat(console.status()).isEqualTo(Status.UNREADABLE);
        assertThat(console.out()).isEqualTo("not everything could be read; what could be has no findings\n");
        assertThat(Console.run("check", halfRead().toString(), "--format", "github").out()).contains("::error file=",
                "could not be read");
        assertThat(Console.run("check", halfRead().toString(), "--format", "json").out())
                .contains("\"complete\": false");
        assertThat(Console.run("check", SHOP, "--format", "json").out()).contains("\"complete\": true");
    }

    @Test
    void aRefusalIsPunctuated() {
        assertThat(Console.run("trace", SHOP, "--from", "payment-svc", "--to", "user-rds").out())
                .contains("DENIED by sg-payment-service: no outbound rule");
    }

    @ParameterizedTest
    @ValueSource(strings = {"convert out.json", "render out.png"})
    void whatWasWrittenIsSaidOnStandardErrorUnlessQuiet(String command) {
        String[] words = command.split(" ");
        Path out = folder.resolve(words[1]);
        Console console = Console.run(words[0], SHOP, "-o", out.toString());
        assertThat(console.err()).startsWith("portico: wrote " + out + ", ");
        assertThat(console.out()).isEmpty();
        assertThat(Console.run(words[0], SHOP, "-q", "-o", out.toString()).err()).isEmpty();
    }

    @Test
    void whatGoesToStandardOutputIsNotAnnounced() {
        assertThat(Console.run("convert", SHOP, "-o", "-").err()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"10.0.0.0/40, 10.0.1.0/24", "10.0.0.0/16, 10.0.1.0/40"})
    void anImpossibleBlockIsToldWhatIsPossible(String vpc, String subnet) throws IOException {
        Path odd = file("odd.json", """
                {"vpcs": [{"name": "v", "cidr": "%s"}], "subnets": [{"name": "s", "cidr": "%s"}]}""".formatted(vpc,
                subnet));
        assertThat(Console.run("show", odd.toString()).err()).contains("/16 to /28");
    }

    /** R82 holds for a VPC's blocks as for a subnet's. */
    @Test
    void aBlockAwsWouldRefuseIsReadAndFound() throws IOException {
        Path odd = file("wide.json", """
                {"vpcs": [{"name": "v", "cidr": "10.0.0.0/8"}], "subnets": [{"name": "s", "cidr": "10.0.1.0/29"}]}""");
        Console console = Console.run("check", odd.toString());
        assertThat(console.status()).isEqualTo(Status.NO);
        assertThat(console.out().lines()).filteredOn(line -> line.contains("AWS takes 16 to 28 (R82)")).hasSize(2);
    }

    @Test
    void aMappingToTheSamePortIsStillAMapping() throws IOException {
        Path same = file("same.json",
                """
                        {"vpcs": [{"cidr": "10.0.0.0/16"}], "subnets": [{"name": "s", "cidr": "10.0.1.0/24"}],
                         "containerInstances": [{"id": "i-1", "instanceType": "c5.large", "subnet": "s"}],
                         "taskDefinitions": [{"family": "web", "networkMode": "bridge", "memory": "128", "containerDefinitions": [
                           {"name": "app", "portMappings": [{"containerPort": 80, "hostPort": 80}, {"containerPort": 53, "hostPort": 5353, "protocol": "udp"}]}]}],
                         "services": [{"serviceName": "web", "taskDefinition": "web", "desiredCount": 1, "launchType": "EC2"}]}""");
        assertThat(Console.run("show", same.toString()).out()).contains("80 -> 172.17.0.2:80/tcp app",
                "host ports 80/tcp 5353/udp");
        assertThat(Console.run("show", MODES).out()).contains(" 3000/tcp web");
    }

    @Test
    void tasksThatWaitAlreadyAreNotOfTheCount() {
        assertThat(Console.run("place", FULL, "--service", "api", "--count", "2").out())
                .startsWith("0 of 2 more tasks placed, beside 1 that waits already");
        assertThat(Console.run("place", FULL, "--service", "api").out()).startsWith("0 of 1 task placed");
        assertThat(Console.run("place", "--help").out()).contains("beside those that wait");
    }

    @Test
    void aPictureOfOneOfSeveralWaysSaysWhich() {
        Console one = Console.run("render", SHOP, "-o", folder.resolve("a.svg").toString(), "--trace",
                "user-service..user-rds");
        assertThat(one.err()).contains(
                "portico: note: user-service..user-rds may be any of 2 ways; drawn is task-1 to user-rds, port 5432/tcp: delivered");
        assertThat(Console
                .run("render", SHOP, "-o", folder.resolve("b.svg").toString(), "--trace", "payment-svc..user-rds")
                .err()).doesNotContain("note:");
    }

    private static OutputStream failing(String message) {
        return new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException(message);
            }
        };
    }

    private static CommandLineInterface with(Terminal terminal) {
        return new CommandLineInterface(terminal, _ -> 0, new AwsProcess("no-such-program"));
    }

    /** A full disk behind standard output must not look like an answer; a reader that has enough, such as head, is no fault. */
    @ParameterizedTest
    @CsvSource({"No space left on device, 2, is not complete", "Broken pipe, 0, ''"})
    void whatDoesNotArriveIsNoAnswer(String fault, int status, String said) {
        StringWriter err = new StringWriter();
        PrintWriter out = new PrintWriter(new OutputStreamWriter(new StandardStream(failing(fault)), UTF_8));
        Terminal terminal = new Terminal(InputStream.nullInputStream(), out, OutputStream.nullOutputStream(),
                new PrintWriter(err), false, TerminalWidth::usual, false, Optional.empty());
        assertThat(with(terminal).run("show", SHOP)).isEqualTo(status);
        assertThat(err.toString()).contains(said).hasLineCount(said.isEmpty() ? 0 : 1);
    }

    @Test
    void helpFitsIntoANarrowTerminal() {
        StringWriter out = new StringWriter();
        Terminal narrow = new Terminal(InputStream.nullInputStream(), new PrintWriter(out),
                OutputStream.nullOutputStream(), new PrintWriter(out), false, () -> 40, false, Optional.empty());
        assertThat(with(narrow).run("types", "--help")).isZero();
        assertThat(out.toString().lines()).allMatch(line -> line.length() <= 60).hasSizeGreaterThan(10);
    }

    @Test
    void aFolderIsNoOldFile() {
        assertThat(Console.run("convert", SHOP, "-o", folder.toString()).err()).contains("it is a folder")
                .doesNotContain("old file");
    }

    /** A folder may hold what is nobody's business, such as a README; what was named must be readable. */
    @Test
    void whatIsNoInputInAFolderIsPassedOver() throws IOException {
        file("README.md", "# Read me\n* first\n");
        Path notes = file("notes.txt", "to do: *everything\n  and: more\n");
        assertThat(Console.run("show", folder.toString()).err()).contains("nothing in this folder that Portico reads");
        assertThat(Console.run("show", folder.toString()).status()).isEqualTo(Status.UNREADABLE);
        Files.copy(Path.of(SHOP), folder.resolve("shop.json"));
        Console console = Console.run("show", folder.toString());
        assertThat(console.status()).isZero();
        assertThat(console.err()).contains("2 files are passed over", notes.getFileName().toString());
        assertThat(Console.run("show", notes.toString()).status()).isEqualTo(Status.UNREADABLE);
        file("broken.json", "{ \"vpcs\": [ oops");
        assertThat(Console.run("show", folder.toString()).status()).isEqualTo(Status.UNREADABLE);
    }

    @Test
    void aBrokenCatalogueIsToldOnce() throws IOException {
        Path own = file("own.csv", """
                type;vcpus
                a.large;2
                b.large;4
                """);
        Console console = Console.run("types", "c5.large", "--instance-types", own.toString());
        assertThat(console.err().lines()).filteredOn(line -> line.contains("header has no column")).hasSize(1);
        assertThat(console.out()).contains("c5.large");
    }
}
