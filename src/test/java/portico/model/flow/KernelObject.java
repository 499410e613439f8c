package portico.model.flow;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** An object file (ELF, as a linker reads it) with one BPF program in it: names, the program, its licence and its symbol. */
final class KernelObject {

    static final String SECTION = "classifier";

    private static final String NAMES = "\0.names\0" + SECTION + "\0license\0.symtab\0";
    private static final String LICENCE = "Apache-2.0\0";

    private static final int HEADER = 64;
    private static final int SECTIONS = 5;
    private static final int SYMBOL = 24;
    private static final int BPF = 247;
    private static final int RELOCATABLE = 1;
    private static final int ALLOCATED = 2;
    private static final int EXECUTABLE = 4;
    private static final int GLOBAL_FUNCTION = 0x12;

    private final ByteBuffer file;
    private int end = HEADER;

    private KernelObject(int size) {
        file = ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
    }

    static byte[] of(byte[] code) {
        byte[] names = NAMES.getBytes(StandardCharsets.US_ASCII);
        byte[] licence = LICENCE.getBytes(StandardCharsets.US_ASCII);
        byte[] symbols = symbols(code.length);
        int content = names.length + code.length + licence.length + symbols.length;
        int table = (HEADER + content + 7) / 8 * 8;
        KernelObject object = new KernelObject(table + SECTIONS * HEADER);
        object.header(table);
        object.file.position(table + HEADER);
        object.section(".names", Kind.NAMES, 0, names);
        object.section(SECTION, Kind.PROGRAM, ALLOCATED | EXECUTABLE, code);
        object.section("license", Kind.PROGRAM, ALLOCATED, licence);
        object.section(".symtab", Kind.SYMBOLS, 0, symbols);
        return object.file.array();
    }

    private enum Kind {
        NAMES(3), PROGRAM(1), SYMBOLS(2);

        private final int code;

        Kind(int code) {
            this.code = code;
        }
    }

    private void header(int table) {
        file.put(new byte[] {0x7f, 'E', 'L', 'F', 2, 1, 1}).position(16);
        file.putShort((short) RELOCATABLE).putShort((short) BPF).putInt(1).putLong(0).putLong(0).putLong(table);
        file.putInt(0).putShort((short) HEADER).putShort((short) 0).putShort((short) 0);
        file.putShort((short) HEADER).putShort((short) SECTIONS).putShort((short) 1);
    }

    /** A line of the table of sections, at the position of the file, and what it is about, behind what there is. */
    private void section(String name, Kind kind, int flags, byte[] content) {
        boolean symbols = kind == Kind.SYMBOLS;
        file.putInt(NAMES.indexOf(name))
                .putInt(kind.code)
                .putLong(flags)
                .putLong(0)
                .putLong(end)
                .putLong(content.length);
        file.putInt(symbols ? 1 : 0).putInt(symbols ? 1 : 0).putLong(1).putLong(symbols ? SYMBOL : 0);
        file.put(end, content);
        end += content.length;
    }

    /** The empty symbol that each table begins with, and the program, which is the second section. */
    private static byte[] symbols(int size) {
        ByteBuffer symbols = ByteBuffer.allocate(2 * SYMBOL).order(ByteOrder.LITTLE_ENDIAN).position(SYMBOL);
        symbols.putInt(NAMES.indexOf(SECTION)).put((byte) GLOBAL_FUNCTION).put((byte) 0).putShort((short) 2);
        return symbols.putLong(0).putLong(size).array();
    }
}
