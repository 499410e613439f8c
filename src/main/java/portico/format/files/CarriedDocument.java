package portico.format.files;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** The document that a picture made by Portico carries: in a compressed iTXt chunk of a PNG, in the metadata element of an SVG. */
final class CarriedDocument {

    private static final String KEYWORD = "Portico-document";
    private static final long PNG = 0x89504E470D0A1A0AL;
    private static final int CHUNK_FRAME = 12;
    private static final String SVG_START = "<metadata id=\"" + KEYWORD + "\">";
    private static final String SVG_END = "</metadata>";
    private static final int SVG_HEAD = 16;
    private static final long LARGEST_MIB = 64;

    private CarriedDocument() {}

    /** Whether these are the bytes of a picture, of Portico's or another's. */
    static boolean isPicture(byte[] bytes) {
        return isPng(bytes) || isSvg(bytes);
    }

    /** The document as UTF-8; empty where the bytes are no picture, or one that carries none. */
    static Optional<byte[]> in(byte[] bytes) {
        return isPng(bytes) ? inPng(ByteBuffer.wrap(bytes, Long.BYTES, bytes.length - Long.BYTES))
                : isSvg(bytes) ? inSvg(new String(bytes, StandardCharsets.UTF_8)) : Optional.empty();
    }

    private static boolean isPng(byte[] bytes) {
        return bytes.length > Long.BYTES && ByteBuffer.wrap(bytes).getLong() == PNG;
    }

    private static boolean isSvg(byte[] bytes) {
        return new String(bytes, 0, Math.min(bytes.length, SVG_HEAD), StandardCharsets.ISO_8859_1).startsWith("<svg");
    }

    private static Optional<byte[]> inSvg(String text) {
        int start = text.indexOf(SVG_START);
        int end = text.indexOf(SVG_END, Math.max(start, 0));
        return start < 0 || end < 0 ? Optional.empty()
                : Optional.of(
                        unescaped(text.substring(start + SVG_START.length(), end)).getBytes(StandardCharsets.UTF_8));
    }

    private static String unescaped(String text) {
        return text.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&amp;", "&");
    }

    private static Optional<byte[]> inPng(ByteBuffer chunks) {
        byte[] head = ("iTXt" + KEYWORD).getBytes(StandardCharsets.ISO_8859_1);
        while (chunks.remaining() >= CHUNK_FRAME) {
            int length = chunks.getInt();
            if (length < 0 || length > chunks.remaining() - CHUNK_FRAME + Integer.BYTES) {
                return Optional.empty();
            }
            byte[] typeAndData = new byte[Integer.BYTES + length];
            chunks.get(typeAndData).getInt();
            if (Arrays.equals(head, Arrays.copyOf(typeAndData, head.length))) {
                return unpacked(typeAndData, head.length);
            }
        }
        return Optional.empty();
    }

    /** What stands behind the keyword: a zero, whether it is compressed and how, two empty texts, the text. */
    private static Optional<byte[]> unpacked(byte[] chunk, int keywordEnd) {
        byte[] expected = {0, 1, 0, 0, 0};
        int start = keywordEnd + expected.length;
        return start < chunk.length && Arrays.equals(expected, Arrays.copyOfRange(chunk, keywordEnd, start))
                ? inflated(chunk, start)
                : Optional.empty();
    }

    private static Optional<byte[]> inflated(byte[] chunk, int start) {
        try (Inflater inflater = new Inflater()) {
            inflater.setInput(chunk, start, chunk.length - start);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            byte[] buffer = new byte[1 << 16];
            int read = 1;
            while (read > 0 && out.size() <= LARGEST_MIB << 20) {
                read = inflater.inflate(buffer);
                out.write(buffer, 0, read);
            }
            return inflater.finished() ? Optional.of(out.toByteArray()) : Optional.empty();
        } catch (DataFormatException e) {
            return Optional.empty();
        }
    }
}
