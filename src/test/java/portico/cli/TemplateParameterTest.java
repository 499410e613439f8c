package portico.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code --parameter} of every command that reads files. */
class TemplateParameterTest {

    @TempDir
    Path folder;

    private String template() throws IOException {
        return Files.writeString(folder.resolve("stack.yaml"), """
                Parameters:
                  Block: {Type: String}
                Resources:
                  Vpc: {Type: "AWS::EC2::VPC", Properties: {CidrBlock: !Ref Block}}
                """).toString();
    }

    @Test
    void aParameterNobodyTellsIsAskedFor() throws IOException {
        Console console = Console.run("show", template());
        assertThat(console.err()).contains("no file tells parameter Block of stack; --parameter Block=VALUE gives it");
        assertThat(console.status()).isEqualTo(Status.UNREADABLE);
    }

    @Test
    void theCommandLineTellsIt() throws IOException {
        Console console = Console.run("convert", template(), "--parameter", "Block=10.7.0.0/16", "-o", "-");
        assertThat(console.status()).isZero();
        assertThat(console.json().elements("vpcs").getFirst().text("cidr")).contains("10.7.0.0/16");
    }

    @Test
    void aParameterWithoutAValueIsMisuse() throws IOException {
        Console console = Console.run("show", template(), "--parameter", "Block");
        assertThat(console.status()).isEqualTo(Status.USAGE);
        assertThat(console.err()).contains("--parameter");
    }
}
