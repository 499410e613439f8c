package portico;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Breaks files as disks, editors and people with bad intent break them. The same random numbers give the same damage. */
public record Damage(Random random) {

    private static final Pattern WORD = Pattern.compile("\"[^\"\\n]{0,200}\"|\\b[0-9]+\\b|\\btrue\\b|\\bfalse\\b");
    private static final List<String> WORDS = List.of("null", "\"\"", "-1", "99999999999999999999999", "1e999", "0.5",
            "[]", "{}", "[[[]]]", "true", "\"i-0a\"", "\"subnet-a\"", "\"1.2.3\"", "\"10.0.0.0/99\"", "\"::1\"",
            "\"../../../../etc/passwd\"", "\"C:\\\\Windows\\\\x\"", "\"\\u0000\\ud800\"",
            "\"" + "x".repeat(5000) + "\"", "\"65536\"", "\"arn:aws:ecs:::\"", "\"arn:::::/\"", "\"${${a}}\"",
            "{\"Ref\": \"x\"}", "*a", "&a", "!!binary x");
    private static final int DEEP = 5_000;

    public byte[] to(byte[] bytes) {
        byte[] damaged = bytes;
        for (int i = 0; i <= random.nextInt(3); i++) {
            damaged = once(damaged);
        }
        return damaged;
    }

    private byte[] once(byte[] bytes) {
        if (bytes.length == 0) {
            return bytes;
        }
        return switch (random.nextInt(8)) {
            case 0 -> flip(bytes);
            case 1 -> Arrays.copyOf(bytes, random.nextInt(bytes.length));
            case 2 -> twice(bytes);
            case 3 -> random.nextInt(20) == 0 ? deep(bytes) : replaced(bytes);
            case 4 -> without(bytes);
            default -> replaced(bytes);
        };
    }

    private byte[] flip(byte[] bytes) {
        byte[] flipped = bytes.clone();
        flipped[random.nextInt(flipped.length)] ^= (byte) (1 << random.nextInt(8));
        return flipped;
    }

    /** A piece stands a second time, so that keys do. */
    private byte[] twice(byte[] bytes) {
        int from = random.nextInt(bytes.length);
        int to = Math.min(bytes.length, from + 1 + random.nextInt(200));
        return joined(Arrays.copyOf(bytes, to), Arrays.copyOfRange(bytes, from, bytes.length));
    }

    private byte[] without(byte[] bytes) {
        int from = random.nextInt(bytes.length);
        int to = Math.min(bytes.length, from + 1 + random.nextInt(50));
        return joined(Arrays.copyOf(bytes, from), Arrays.copyOfRange(bytes, to, bytes.length));
    }

    private byte[] deep(byte[] bytes) {
        int at = random.nextInt(bytes.length);
        byte[] nest = (random.nextBoolean() ? "[" : "{\"a\":").repeat(DEEP).getBytes(UTF_8);
        return joined(joined(Arrays.copyOf(bytes, at), nest), Arrays.copyOfRange(bytes, at, bytes.length));
    }

    /** Keeps the file whole, so that the damage arrives behind the parser. */
    private byte[] replaced(byte[] bytes) {
        String text = new String(bytes, UTF_8);
        List<MatchResult> words = new ArrayList<>(WORD.matcher(text).results().toList());
        if (words.isEmpty()) {
            return flip(bytes);
        }
        MatchResult word = words.get(random.nextInt(words.size()));
        boolean key = text.substring(word.end()).stripLeading().startsWith(":");
        String other = key ? words.get(random.nextInt(words.size())).group() : WORDS.get(random.nextInt(WORDS.size()));
        return (text.substring(0, word.start()) + other + text.substring(word.end())).getBytes(UTF_8);
    }

    private static byte[] joined(byte[] first, byte[] second) {
        ByteArrayOutputStream both = new ByteArrayOutputStream();
        both.writeBytes(first);
        both.writeBytes(second);
        return both.toByteArray();
    }
}
