package portico.format.dialect;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import portico.Exercise;
import portico.format.Progress;
import portico.format.Reading;
import portico.format.Source;
import portico.format.catalogue.Catalogues;
import portico.format.document.DocumentReader;
import portico.format.document.Settling;
import portico.format.files.TopologyFiles;

/** Damaged files of every dialect: each gives a topology or a note. The same seeds give the same damage; {@code -Dportico.mutants} says how many. */
class DialectMutationTest {

    private static final int MUTANTS = Integer.getInteger("portico.mutants", 300);
    private static final int EXERCISED = 100;

    /** An own document may be empty without a word: {@code subnets:} is one. */
    private static final DocumentReader EMPTY = new DocumentReader(Settling.NONE);

    private static final Pattern WORD = Pattern.compile("\"[^\"]*\"|[A-Za-z0-9:./_!$-]+");
    private static final List<String> WORDS = List.of("null", "''", "-1", "99999999999", "[]", "{}", "true", "'*'",
            "[[[[[[[[]]]]]]]]", "!Ref Loop", "10.0.0.0/99", "\"::1\"", "1e9", "'${'", "../../etc/passwd", "&a [*a]",
            "Fn::GetAtt", "!GetAtt A.B.C", "{Ref: Vpc}", "1000000");

    @ParameterizedTest
    @CsvSource({"stack.yaml, 1", "stack.json, 2", "plan.json, 3", "state3.json, 4", "state4.json, 5",
            "docker-compose.yml, 6", "ecs-params.yml, 7", "manifest.yml, 8", "environment.yml, 9"})
    void noDamageIsTooMuch(String file, long seed) throws IOException {
        Random random = new Random(seed);
        byte[] whole = bytes(file);
        TopologyFiles files = TopologyFiles.of(Catalogues.instanceTypes(), InputStream.nullInputStream());
        for (int i = 0; i < MUTANTS; i++) {
            byte[] mutant = whole;
            for (int damage = 0; damage <= random.nextInt(4); damage++) {
                mutant = damage(mutant, random);
            }
            Source source = new Source(file, mutant);
            Reading reading = files.readSources(List.of(source), Progress.NONE);
            assertThat(!reading.notes().isEmpty() || reading.topology().resources().findAny().isPresent()
                    || EMPTY.recognizes(source)).as("mutant %s:%n%s", i, new String(mutant, UTF_8)).isTrue();
            if (i % EXERCISED == 0) {
                Exercise.everything(reading.topology());
            }
        }
    }

    private static byte[] bytes(String file) throws IOException {
        try (InputStream in = Objects.requireNonNull(DialectMutationTest.class.getResourceAsStream(file))) {
            return in.readAllBytes();
        }
    }

    private static byte[] damage(byte[] bytes, Random random) {
        return switch (random.nextInt(5)) {
            case 0 -> flip(bytes.clone(), random);
            case 1 -> Arrays.copyOf(bytes, random.nextInt(bytes.length + 1));
            case 2 -> repeatALine(bytes, random);
            default -> replaceAWord(bytes, random);
        };
    }

    private static byte[] flip(byte[] bytes, Random random) {
        if (bytes.length > 0) {
            bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
        }
        return bytes;
    }

    private static byte[] repeatALine(byte[] bytes, Random random) {
        List<String> lines = new ArrayList<>(new String(bytes, UTF_8).lines().toList());
        if (!lines.isEmpty()) {
            lines.add(random.nextInt(lines.size()), lines.get(random.nextInt(lines.size())));
        }
        return String.join("\n", lines).getBytes(UTF_8);
    }

    /** Mostly keeps the file readable, so that the damage arrives behind the parser. */
    private static byte[] replaceAWord(byte[] bytes, Random random) {
        String text = new String(bytes, UTF_8);
        List<int[]> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(text);
        while (matcher.find()) {
            words.add(new int[] {matcher.start(), matcher.end()});
        }
        if (words.isEmpty()) {
            return bytes;
        }
        int[] word = words.get(random.nextInt(words.size()));
        int[] other = words.get(random.nextInt(words.size()));
        String replacement = random.nextBoolean() ? WORDS.get(random.nextInt(WORDS.size()))
                : text.substring(other[0], other[1]);
        return (text.substring(0, word[0]) + replacement + text.substring(word[1])).getBytes(UTF_8);
    }
}
