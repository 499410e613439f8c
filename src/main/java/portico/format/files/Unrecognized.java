package portico.format.files;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import portico.format.Note;
import portico.format.Source;
import portico.format.json.Json;
import portico.format.json.JsonParsing;
import portico.format.json.ParsedJson;
import portico.format.lesson.LessonReader;

/** Says why nobody took a file. */
final class Unrecognized {

    private static final int NAMED = 3;
    private static final int LOOKED_AT = 4096;
    private static final List<String> ENDINGS = List.of(".json", ".yaml", ".yml", ".template", ".png", ".svg",
            ".tfstate", ".parquet");

    private static final Set<String> SETTINGS = Set.of("package.json", "package-lock.json", "pnpm-lock.yaml",
            "tsconfig.json", "jsconfig.json", "cdk.json", "cdk.context.json", "samconfig.yaml");
    private static final Pattern AWS_ERROR = Pattern
            .compile("^\\s*(?:aws: \\[ERROR]: )?An error occurred \\((\\w{1,80})\\) when calling the ");

    private Unrecognized() {}

    /** Whether its name promises something that Portico reads, so that it is a loss when nobody can. */
    static boolean isOfAKindWeRead(String name) {
        return ENDINGS.stream().anyMatch(name.toLowerCase(Locale.ROOT)::endsWith);
    }

    /** What {@code portico show} prints: it tells of a network and is none, though it has lists that are called as a document's are. */
    static boolean isReport(Source source) {
        return source.json()
                .filter(json -> json.find("unplaced").isPresent() && json.find("findings").isPresent())
                .isPresent();
    }

    /** What lies beside files that are meant: a report of ours, what CDK writes along with its templates, or a project's own settings. */
    static boolean isBystander(Source source) {
        boolean ofCdk = source.name().endsWith(".assets.json")
                && source.json().filter(json -> json.find("files").isPresent()).isPresent();
        return isReport(source) || isCdkTree(source) || ofCdk || SETTINGS.contains(file(source));
    }

    private static String file(Source source) {
        return source.name().substring(Math.max(source.name().lastIndexOf('/'), source.name().lastIndexOf('\\')) + 1);
    }

    private static boolean isCdkTree(Source source) {
        return source.json().flatMap(json -> json.text("version")).filter(v -> v.startsWith("tree-")).isPresent();
    }

    /** Of files that nobody named, and that lay beside others in a folder. */
    static List<Note> passedOver(String folder, List<Source> sources) {
        String names = sources.stream()
                .limit(NAMED)
                .map(source -> within(folder, source))
                .collect(Collectors.joining(", "));
        return switch (sources.size()) {
            case 0 -> List.of();
            case 1 ->
                List.of(Note.info(sources.getFirst().name(), "", "is passed over: it is nothing that Portico reads"));
            default ->
                List.of(Note.info(folder, "", sources.size() + " files are passed over, nothing that Portico reads: "
                        + names + (sources.size() > NAMED ? " and " + (sources.size() - NAMED) + " more" : "")));
        };
    }

    private static String within(String folder, Source source) {
        return source.name().startsWith(folder) ? source.name().substring(folder.length()).replaceFirst("^[/\\\\]", "")
                : source.name();
    }

    static Note note(Source source) {
        return foreign(source.bytes()).or(() -> inAnotherForm(source))
                .map(why -> Note.error(source.name(), "", why))
                .orElseGet(() -> ofText(source));
    }

    /** Why bytes cannot be a text that Portico reads; empty where they can. */
    private static Optional<String> foreign(byte[] bytes) {
        if (bytes.length == 0) {
            return Optional.of("is empty");
        }
        if (CarriedDocument.isPicture(bytes)) {
            return Optional.of(
                    "is a picture that carries no Portico document; those exported by Portico do, unless they were changed since");
        }
        if (isParquet(bytes)) {
            return Optional.of(
                    "is a Parquet file, which Portico does not read; flow logs are read as text, with the file format plain-text");
        }
        if (new String(bytes, 0, Math.min(bytes.length, 64), StandardCharsets.ISO_8859_1)
                .matches("(?s)PK\\x03\\x04.*tfplan.*")) {
            return Optional.of("is a plan in Terraform's own form; open what 'terraform show -json' prints of it");
        }
        if (starts(bytes, "PK\u0003\u0004")) {
            return Optional.of("is a zip archive; unpack it and open the folder");
        }
        return isBinary(bytes)
                ? Optional.of("is no text: a Portico document, the AWS CLI's JSON or a template is due here")
                : Optional.empty();
    }

    private static Note ofText(Source source) {
        return source.parsed()
                .problems()
                .stream()
                .filter(ParsedJson.Problem::fatal)
                .findFirst()
                .map(p -> Note.error(source.name(), p.place().toString(), fault(source) + ": " + p.message()))
                .orElseGet(() -> Note.error(source.name(), source.part(), strange(source)));
    }

    private static String strange(Source source) {
        if (isReport(source)) {
            return "is what portico show printed of a network, not the network; open the document it was made of";
        }
        if (LessonReader.recognizes(source)) {
            return "is a lesson and not a network; the window opens it";
        }
        return isCdkTree(source)
                ? "is the tree of a CDK app's constructs, which names no property; open the template beside it"
                : "is " + form(source) + ", but neither a Portico document nor anything else that Portico reads";
    }

    /** What says the same in words that a program does not print for others to read. */
    private static Optional<String> inAnotherForm(Source source) {
        String name = source.name().toLowerCase(Locale.ROOT);
        if (Stream.of(".tf", ".tf.json", ".tfvars", ".hcl").anyMatch(name::endsWith)) {
            return Optional
                    .of("is Terraform code; open the plan or the state that 'terraform show -json' prints of it");
        }
        return isTable(source.bytes()) ? Optional
                .of("is what the AWS CLI prints for people to read; Portico reads what it prints with --output json")
                : awsError(head(source.bytes()));
    }

    /** What the AWS CLI prints where a call failed, kept instead of an output. */
    private static Optional<String> awsError(String head) {
        return Optional.of(AWS_ERROR.matcher(head))
                .filter(Matcher::find)
                .map(found -> "is no output of the AWS CLI, but the error it met: " + found.group(1));
    }

    private static String head(byte[] bytes) {
        return new String(bytes, 0, Math.min(bytes.length, LOOKED_AT), StandardCharsets.UTF_8);
    }

    /** A frame of lines, or words in capitals with tabs between their values. */
    private static boolean isTable(byte[] bytes) {
        String head = head(bytes);
        return head.startsWith("-----") && head.contains("\n|") || head.matches("(?s)[A-Z]{4,40}\t\\S.*");
    }

    private static String fault(Source source) {
        return JsonParsing.begins(source.bytes()) ? "is not JSON" : "is neither JSON nor YAML";
    }

    private static String form(Source source) {
        boolean structured = source.json().filter(v -> v instanceof Json.Obj || v instanceof Json.Arr).isPresent();
        return JsonParsing.begins(source.bytes()) ? "JSON" : structured ? "YAML" : "text";
    }

    /** A form of flow logs in S3. */
    private static boolean isParquet(byte[] bytes) {
        return starts(bytes, "PAR1");
    }

    private static boolean starts(byte[] bytes, String magic) {
        return new String(bytes, 0, Math.min(bytes.length, magic.length()), StandardCharsets.ISO_8859_1).equals(magic);
    }

    /** Control characters that no text has; UTF-16 has zeros too and begins with a byte order mark. */
    private static boolean isBinary(byte[] bytes) {
        if (bytes.length > 1 && (bytes[0] == (byte) 0xfe && bytes[1] == (byte) 0xff
                || bytes[0] == (byte) 0xff && bytes[1] == (byte) 0xfe)) {
            return false;
        }
        for (int i = 0; i < Math.min(bytes.length, LOOKED_AT); i++) {
            if (bytes[i] >= 0 && bytes[i] < 9 || bytes[i] > 13 && bytes[i] < 27) {
                return true;
            }
        }
        return false;
    }
}
