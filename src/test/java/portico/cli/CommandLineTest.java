package portico.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CommandLineTest {

    private static final String SHOP = "samples/e-commerce.json";
    private static final String MODES = "samples/three-modes.json";

    @TempDir
    Path folder;

    @Test
    void noSubcommandOpensTheWindow() {
        assertThat(Console.run().status()).isEqualTo(100);
        assertThat(Console.run(SHOP).status()).isEqualTo(101);
    }

    @ParameterizedTest
    @ValueSource(strings = {"show", "check", "trace", "reach", "place", "render", "convert", "diff", "snapshot",
            "flows", "types", "rules"})
    void everyCommandExplainsItself(String command) {
        Console console = Console.run(command, "--help");
        assertThat(console.status()).isZero();
        assertThat(console.out()).contains("Usage: portico " + command).contains("Examples:");
        assertThat(console.out().lines()).allMatch(line -> line.length() <= 100);
    }

    @Test
    void helpAndVersion() {
        assertThat(Console.run("--help").out()).contains("show", "check", "trace", "place", "render", "convert", "diff",
                "types", "rules", "Exit status");
        assertThat(Console.run("--version").out()).startsWith("portico ").doesNotContain("unknown", "$");
    }

    @ParameterizedTest
    @ValueSource(strings = {"show", "check", "trace", "reach", "place", "restart", "deploy", "render", "convert",
            "diff", "snapshot", "flows", "types", "rules", "lesson"})
    void everyCommandsHelpShowsExamplesAndStatuses(String command) {
        assertThat(Console.run(command, "--help").out()).contains("  portico " + command, "Exit status:",
                "1   The answer is no.");
    }

    @Test
    void helpSaysInAWholeSentenceWhatEachCommandDoes() {
        String help = Console.run("--help").out();
        String commands = help.substring(help.indexOf("Commands:"), help.indexOf("FILE is a Portico document"));
        assertThat(commands.strip().split("\\R {2}(?=\\w)")).hasSizeGreaterThan(10)
                .filteredOn(command -> !command.equals("Commands:"))
                .allMatch(command -> command.stripTrailing().endsWith("."));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"show|Missing required parameter", "shwo x|show",
            "show " + SHOP + " --format yaml|--format", "trace " + SHOP + " --from payment-svc|--to",
            "trace " + SHOP + " --from payment-svc --to user-rdz|user-rds",
            "trace " + SHOP + " --from payment-svc --to user-rds:70000|70000", "types c5.hugest|c5.large",
            "types --nonsense|nonsense", "rules R999|R1 to R192", "rules X1|R1 to R192", "rules D19|D1 to D18",
            "rules --section port|modes, ports", "rules R63 --section ports|R21 to R38"})
    void misuseIsStatus2WithAHint(String line, String hint) {
        Console console = Console.run(line.split(" "));
        assertThat(console.status()).isEqualTo(Status.USAGE);
        assertThat(console.err()).contains(hint).doesNotContain("\tat ");
        assertThat(console.out()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"show", "check", "trace", "convert"})
    void whatCannotBeReadIsStatus3(String command) throws IOException {
        Path broken = Files.writeString(folder.resolve("broken.json"), "{ \"vpcs\": [\n oops");
        String[] options = switch (command) {
            case "trace" -> new String[] {command, broken.toString(), "--from", "a", "--to", "b"};
            case "convert" -> new String[] {command, broken.toString(), "-o", folder.resolve("out.json").toString()};
            default -> new String[] {command, broken.toString()};
        };
        Console console = Console.run(options);
        assertThat(console.status()).isEqualTo(Status.UNREADABLE);
        assertThat(console.err()).contains("broken.json: line 2, column 2");
        assertThat(console.out()).isEmpty();
        assertThat(folder.resolve("out.json")).doesNotExist();
    }

    @Test
    void whatCouldBeReadIsStillShown() throws IOException {
        Path odd = Files.writeString(folder.resolve("odd.json"),
                """
                        {"vpcs": [{"name": "v", "cidr": "10.0.0.0/16"}], "subnets": [{"name": "s", "cidr": "10.0.1.0/24"}, {"name": "t", "cidr": "oops"}]}""");
        Console console = Console.run("show", odd.toString());
        assertThat(console.status()).isEqualTo(Status.UNREADABLE);
        assertThat(console.out()).contains("10.0.1.0/24");
        assertThat(console.err()).contains("$.subnets[1].cidr");
    }

    @Test
    void standardInputIsReadWhereADashStands() throws IOException {
        Console console = Console.piped(Files.readString(Path.of(SHOP)), "show", "-");
        assertThat(console.status()).isZero();
        assertThat(console.out()).isEqualTo(Console.run("show", SHOP).out()).contains("10.0.1.54");
    }

    @Test
    void noColourUnlessAskedFor() {
        assertThat(Console.run("show", SHOP).out()).doesNotContain("\u001b");
    }

    @Test
    void showTellsBridgePortsAndAddresses() {
        Console console = Console.run("show", MODES, "--format", "json");
        assertThat(console.status()).isZero();
        assertThat(console.json().elements("instances").getFirst().elements("hostPorts"))
                .filteredOn(port -> port.text("use").orElseThrow().equals("dynamic"))
                .extracting(port -> port.text("port").orElseThrow() + " " + port.text("containerIp").orElseThrow())
                .containsExactly("32768 172.17.0.2", "32769 172.17.0.3", "32770 172.17.0.4");
    }

    @Test
    void paymentMayNotReachTheUsersDatabase() {
        Console denied = Console.run("trace", SHOP, "--from", "payment-svc", "--to", "user-rds");
        assertThat(denied.status()).isEqualTo(Status.NO);
        assertThat(denied.out()).contains("stopped by sg-payment-service", "stopped by sg-user-rds");
        assertThat(Console.run("trace", SHOP, "--from", "payment-svc", "--to", "payment-rds").status()).isZero();
    }

    @Test
    void aServiceStandsForEachOfItsTasks() {
        Console console = Console.run("trace", SHOP, "--from", "user-service", "--to", "user-rds:5432", "--format",
                "json");
        assertThat(console.status()).isZero();
        assertThat(console.json().elements("traces")).extracting(trace -> trace.text("from").orElseThrow())
                .containsExactly("task-1", "task-2");
    }

    @Test
    void r66TypesTellTheBranchesOfKubernetesBesideTheTasksOfEcs() {
        var types = Console.run("types", "c5.large", "m6i.8xlarge", "i4i.32xlarge", "t3.micro", "--format", "json")
                .json()
                .elements("types");
        assertThat(types)
                .extracting(type -> type.text("tasksWithTrunking") + " " + type.text("branchInterfacesForKubernetes"))
                .startsWith("Optional[10] Optional[9]", "Optional[90] Optional[84]");
        assertThat(types)
                .extracting(type -> type.text("tasksWithTrunking") + " " + type.text("branchInterfacesForKubernetes"))
                .as("120 at most, and none without trunks")
                .endsWith("Optional[498] Optional[120]", "Optional.empty Optional.empty");
    }

    @Test
    void typesTellSlotsOfEveryType() {
        assertThat(Console.run("types", "--format", "json").json().elements("types")).hasSize(1429);
        assertThat(Console.run("types").out()).contains("a1.medium", "i4i.32xlarge").contains("as of 2026-08-18");
    }

    /** A row that cannot be is refused with its line; the rest counts, and its file and date are named. */
    @Test
    void ownCatalogueIsUsedAndNamed(@TempDir Path folder) throws IOException {
        Path own = Files.writeString(folder.resolve("own.csv"), """
                # as of 2027-01-15
                type,vcpus,memoryMiB,maxEnis,ipv4PerEni,hypervisor,ecsTasksWithoutTrunking,ecsTasksWithTrunking,\
                networkPerformance,onDemandUsdPerHour,currentGeneration,architectures,defaultCardMaxEnis
                bad.large,2,4096,-3,10,nitro,2,11,,0.1,true,x86_64,3
                c99.large,2,4096,3,10,nitro,2,11,,0.1,true,x86_64,3
                """);
        Console console = Console.run("types", "--instance-types", own.toString());
        assertThat(console.out()).contains("c99.large", "own.csv, as of 2027-01-15").doesNotContain("bad.large");
        assertThat(console.err()).contains("line 3: bad.large: maxEnis is not a count above 0: -3");
        assertThat(console.status()).isEqualTo(3);
        Console show = Console.run("show", SHOP, "--instance-types", own.toString());
        assertThat(show.err()).contains("line 3: bad.large");
        assertThat(show.status()).isEqualTo(3);
    }

    @Test
    void typesTellSlots() {
        assertThat(Console.run("types", "c5.large", "--format", "json").json().elements("types").getFirst())
                .satisfies(type -> assertThat(type.text("tasksWithoutTrunking")).contains("2"))
                .satisfies(type -> assertThat(type.text("tasksWithTrunking")).contains("10"));
        assertThat(Console.run("types", "t3.micro", "--format", "json").json().elements("types").getFirst())
                .satisfies(type -> assertThat(type.text("tasksWithoutTrunking")).contains("1"))
                .satisfies(type -> assertThat(type.find("tasksWithTrunking")).isEmpty());
        assertThat(Console.run("types", "p5.48xlarge").out()).contains("R77").contains("expect 1 awsvpc task ");
    }

    @Test
    void convertWritesWhatReadsTheSame() {
        Path out = folder.resolve("out.json");
        assertThat(Console.run("convert", MODES, "-o", out.toString()).status()).isZero();
        assertThat(Console.run("show", out.toString(), "--format", "json").out())
                .isEqualTo(Console.run("show", MODES, "--format", "json").out());
        assertThat(Console.run("convert", MODES, "-o", "-").out()).contains("\"taskDefinitions\"");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"out.gif|--trace", "out.gif --trace internet..user-rds --at 1|without --at",
            "out.bmp|ends in .png, .svg, .pdf or .gif", "out.png --view cellar|--view",
            "out.png --scale 9|between 1 and 8", "out.png --at 2|--trace", "out.png --trace nowhere|FROM..TO",
            "out.png --trace nobody..user-rds|nobody", "no/such/folder/out.png|no such folder"})
    void renderSaysWhatItCannot(String options, String hint) {
        Console console = Console.run(("render " + SHOP + " -o " + folder.resolve(options)).split(" "));
        assertThat(console.status()).isEqualTo(Status.USAGE);
        assertThat(console.err()).contains(hint);
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void renderGivesTheSameBytesEachTime() throws IOException {
        Path one = folder.resolve("one.png");
        Path two = folder.resolve("two.png");
        assertThat(Console.run("render", SHOP, "-o", one.toString()).status()).isZero();
        assertThat(Console.run("render", SHOP, "-o", two.toString()).status()).isZero();
        assertThat(one).hasSameBinaryContentAs(two);
        assertThat(Files.readAllBytes(one)).startsWith(0x89, 'P', 'N', 'G');
    }

    @Test
    void theEngineerViewIsAnotherPictureOfTheSamePlaces() throws IOException {
        Path building = folder.resolve("building.svg");
        Path engineer = folder.resolve("engineer.svg");
        assertThat(Console.run("render", MODES, "-o", building.toString()).status()).isZero();
        assertThat(Console.run("render", MODES, "-o", engineer.toString(), "--view", "engineer").status()).isZero();
        assertThat(Files.readString(building)).contains("Concierge").doesNotContain("DNAT, MASQUERADE");
        assertThat(Files.readString(engineer)).contains("DNAT, MASQUERADE").doesNotContain("Concierge");
    }

    @Test
    void aRenderedPictureIsAnInputUnlessToldNotToBe() {
        Path with = folder.resolve("with.png");
        Path without = folder.resolve("without.png");
        assertThat(Console.run("render", SHOP, "-o", with.toString()).status()).isZero();
        assertThat(Console.run("render", SHOP, "-o", without.toString(), "--no-document").status()).isZero();
        assertThat(Console.run("show", with.toString()).out()).isEqualTo(Console.run("show", SHOP).out());
        assertThat(Console.run("show", without.toString()).status()).isEqualTo(Status.UNREADABLE);
    }

    @Test
    void renderExplainsItsSignsUnlessToldNotTo() throws IOException {
        Path with = folder.resolve("with.svg");
        Path without = folder.resolve("without.svg");
        assertThat(Console.run("render", SHOP, "-q", "-o", with.toString()).err()).isEmpty();
        assertThat(Console.run("render", SHOP, "-o", without.toString(), "--no-legend").status()).isZero();
        assertThat(Files.readString(with)).contains("free interface");
        assertThat(Files.readString(without)).doesNotContain("free interface");
    }

    @Test
    void renderDrawsScalesAndPackets() throws IOException {
        Path svg = folder.resolve("moment.svg");
        Console console = Console.run("render", SHOP, "-o", svg.toString(), "--theme", "dark", "--scale", "2",
                "--trace", "payment-svc..payment-rds:5432", "--at", "1.5", "--transparent", "--no-title");
        assertThat(console.err()).startsWith("portico: wrote ");
        assertThat(console.status()).isZero();
        assertThat(Files.readString(svg)).startsWith("<svg ").contains("10.0.1.89");
    }
}
