package portico.view.paint.raster;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import portico.view.paint.Zlib;

/**
 * A piece of text that a PNG carries beside its pixels: a tEXt chunk where Latin-1 can hold it, else an iTXt chunk of UTF-8.
 *
 * @param keyword says what the text is; 1 to 79 Latin-1 characters
 * @param packed whether the text is compressed, which pays for long ones
 */
record PngText(String keyword, String text, boolean packed) {

    private static final int LEVEL = 9;

    String chunkType() {
        return isPlain() ? "tEXt" : "iTXt";
    }

    byte[] data() {
        return isPlain() ? (keyword + '\0' + text).getBytes(StandardCharsets.ISO_8859_1) : international();
    }

    private boolean isPlain() {
        return !packed && StandardCharsets.ISO_8859_1.newEncoder().canEncode(text);
    }

    private byte[] international() {
        ByteArrayOutputStream data = new ByteArrayOutputStream();
        data.writeBytes(keyword.getBytes(StandardCharsets.ISO_8859_1));
        byte[] languageAndTranslation = {0, 0};
        data.writeBytes(new byte[] {0, (byte) (packed ? 1 : 0), 0});
        data.writeBytes(languageAndTranslation);
        byte[] content = text.getBytes(StandardCharsets.UTF_8);
        data.writeBytes(packed ? Zlib.packed(content, LEVEL) : content);
        return data.toByteArray();
    }
}
