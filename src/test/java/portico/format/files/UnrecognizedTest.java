package portico.format.files;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import portico.format.Source;

/** Files that nobody reads, of which it is clear what to do. */
class UnrecognizedTest {

    @ParameterizedTest
    @CsvSource(delimiter = '#', value = {
            "main.tf#resource aws_vpc main#is Terraform code; open the plan or the state that 'terraform show -json' prints of it",
            "tasks.txt#-----~|ListTasks~#is what the AWS CLI prints for people to read; Portico reads what it prints with --output json",
            "plan.bin#PK^ tfplan#is a plan in Terraform's own form; open what 'terraform show -json' prints of it",
            "main.tf.json#{\"resource\": {}}#is Terraform code; open the plan or the state that 'terraform show -json' prints of it",
            "all.zip#PK^ a.json#is a zip archive; unpack it and open the folder",
            "tasks.json#~An error occurred (ExpiredTokenException) when calling the DescribeTasks operation: expired~#is no output of the AWS CLI, but the error it met: ExpiredTokenException",
            "own.json#{\"network\": {}, \"steps\": [{}]}#is a lesson and not a network; the window opens it",
            "tree.json#{\"version\": \"tree-0.1\"}#is the tree of a CDK app's constructs, which names no property; open the template beside it"})
    void theNoteSaysWhatToOpenInstead(String name, String text, String said) {
        String content = text.replace('~', '\n').replace("^", "\u0003\u0004");
        assertThat(Unrecognized.note(new Source(name, content.getBytes(ISO_8859_1))).message()).isEqualTo(said);
    }
}
