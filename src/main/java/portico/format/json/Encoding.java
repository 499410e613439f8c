package portico.format.json;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_32BE;
import static java.nio.charset.StandardCharsets.UTF_32LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.charset.Charset;

/** Tells the encoding of a JSON text by its first bytes, of which the first character's zeros are some (RFC 4627). */
final class Encoding {

    private static final char MARK = '\ufeff';

    private Encoding() {}

    /** The same text in UTF-8; the very same bytes where it is in UTF-8 already. */
    static byte[] utf8(byte[] text) {
        Charset charset = of(text);
        return charset.equals(UTF_8) ? text : withoutMark(new String(text, charset)).getBytes(UTF_8);
    }

    private static String withoutMark(String text) {
        return !text.isEmpty() && text.charAt(0) == MARK ? text.substring(1) : text;
    }

    private static Charset of(byte[] text) {
        if (text.length < 4) {
            return UTF_8;
        }
        int first = text[0] & 0xff;
        int second = text[1] & 0xff;
        boolean four = text[2] == 0 && (text[3] == 0 || second == 0);
        if (first == 0xff && second == 0xfe || first != 0 && second == 0) {
            return four ? UTF_32LE : UTF_16LE;
        }
        if (first == 0xfe && second == 0xff || first == 0) {
            return first == 0 && second == 0 ? UTF_32BE : UTF_16BE;
        }
        return UTF_8;
    }
}
