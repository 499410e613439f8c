package portico.format.describe;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import portico.Exercise;
import portico.format.Progress;
import portico.format.Reading;
import portico.format.Source;

/**
 * Damaged shops: whatever stands in the files, the reader returns a topology. The same seeds give the same damage; {@code -Dportico.mutants} says how
 * many of them.
 */
class MutationTest {

    private static final int MUTANTS = Integer.getInteger("portico.mutants", 100);
    private static final int EXERCISED = 50;
    private static final Pattern WORD = Pattern.compile("\"[^\"]*\"|\\b[0-9]+\\b|true|false");
    private static final List<String> WORDS = List.of("null", "\"\"", "-1", "99999999999", "[]", "{}", "true",
            "\"i-0a\"", "\"subnet-a\"", "\"1.2.3\"", "1e9", "\"10.0.0.0/99\"", "\"::1\"");

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void noDamageIsTooMuch(long seed) {
        Random random = new Random(seed);
        List<Source> shop = Fixtures.shop();
        for (int i = 0; i < MUTANTS; i++) {
            List<Source> mutant = new ArrayList<>(shop);
            for (int damage = 0; damage <= random.nextInt(4); damage++) {
                int victim = random.nextInt(mutant.size());
                mutant.set(victim, damage(mutant.get(victim), random));
            }
            Reading reading = new DescribeReader(List.of()).read(mutant, Progress.NONE);
            assertThat(reading.topology().resources()).as("seed %s, mutant %s", seed, i).isNotEmpty();
            if (i % EXERCISED == 0) {
                Exercise.everything(reading.topology());
            }
        }
    }

    private static Source damage(Source source, Random random) {
        byte[] bytes = source.bytes().clone();
        return new Source(source.name(), switch (random.nextInt(4)) {
            case 0 -> flip(bytes, random);
            case 1 -> cut(bytes, random);
            default -> replaceAWord(bytes, random);
        });
    }

    private static byte[] flip(byte[] bytes, Random random) {
        bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
        return bytes;
    }

    private static byte[] cut(byte[] bytes, Random random) {
        return Arrays.copyOf(bytes, random.nextInt(bytes.length));
    }

    /** Keeps the file JSON, so that the damage arrives behind the parser. */
    private static byte[] replaceAWord(byte[] bytes, Random random) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        List<int[]> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(text);
        while (matcher.find()) {
            words.add(new int[] {matcher.start(), matcher.end()});
        }
        if (words.isEmpty()) {
            return bytes;
        }
        int[] word = words.get(random.nextInt(words.size()));
        boolean key = text.substring(word[1]).stripLeading().startsWith(":");
        String other = key ? "\"key\"" : WORDS.get(random.nextInt(WORDS.size()));
        return (text.substring(0, word[0]) + other + text.substring(word[1])).getBytes(StandardCharsets.UTF_8);
    }
}
