package portico.format.json;

import static portico.format.json.Unusual.expect;

/** Goes over the strings of a text that is JSON and nothing but that. */
final class PlainStrings {

    /** Stands behind the end of the text; no JSON holds it. */
    private static final byte END = 0;

    private final byte[] bytes;

    PlainStrings(byte[] bytes) {
        this.bytes = bytes;
    }

    /** Behind the closing quote of the string that begins here. */
    int endOf(int quote) {
        int i = quote + 1;
        while (true) {
            byte letter = byteAt(bytes, i);
            if (letter == '"') {
                return i + 1;
            }
            i = letter >= ' ' && letter != '\\' ? i + 1 : behindSpecial(letter, i);
        }
    }

    private int behindSpecial(byte letter, int i) {
        return letter == '\\' ? behindEscape(i + 1) : behindCharacter(letter, i);
    }

    private int behindEscape(int i) {
        byte letter = byteAt(bytes, i);
        expect("\"\\/bfnrtu".indexOf(letter) >= 0);
        for (int digit = 1; letter == 'u' && digit <= 4; digit++) {
            expect(Character.digit(byteAt(bytes, i + digit), 16) >= 0);
        }
        return letter == 'u' ? i + 5 : i + 1;
    }

    /** Of several bytes: the ones at the head of the first say of how many, and each of the others begins with 10. */
    private int behindCharacter(byte first, int i) {
        int length = Integer.numberOfLeadingZeros(~(first << 24));
        expect(length > 1 && length < 5);
        for (int other = 1; other < length; other++) {
            expect((byteAt(bytes, i + other) & 0xc0) == 0x80);
        }
        return i + length;
    }

    /** Of a text, also behind its end. */
    static byte byteAt(byte[] bytes, int index) {
        return index < bytes.length ? bytes[index] : END;
    }
}
