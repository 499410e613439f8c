package portico.model.flow;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/**
 * A few instructions for the kernel's own machine (BPF) that put a VLAN tag on each frame at one end of a device, or take it off: what a VLAN device
 * does, for kernels without any. {@code tc} loads them from an object file, which is written here, so that no compiler is needed.
 */
final class KernelProgram {

    private static final int VLAN_PUSH = 18;
    private static final int VLAN_POP = 19;
    private static final int REDIRECT = 23;
    private static final int TAG_OF_FRAME = 24;
    private static final int PASS = 0;
    private static final int DROP = 2;
    /** 0x8100 as it lies on the wire. */
    private static final int DOT1Q = 0x0081;

    private final List<Long> instructions = new ArrayList<>();

    private KernelProgram() {}

    /** Tags each frame, and lets it go on or sends it out of another device of the same namespace. */
    static KernelProgram tag(int vlan, OptionalInt device) {
        KernelProgram program = new KernelProgram();
        program.set(2, DOT1Q);
        program.set(3, vlan);
        program.call(VLAN_PUSH);
        return program.leave(device);
    }

    /** Takes the tag off, likewise; frames with another tag or none are nobody's. */
    static KernelProgram untag(int vlan, OptionalInt device) {
        KernelProgram program = new KernelProgram();
        program.instruction(0x61, 0x12, TAG_OF_FRAME, 0);
        program.instruction(0x57, 2, 0, 0xfff);
        program.instruction(0x15, 2, 2, vlan);
        program.set(0, DROP);
        program.exit();
        program.call(VLAN_POP);
        return program.leave(device);
    }

    /** Has the program run on each frame that comes in by a device ({@code ingress}) or goes out ({@code egress}). */
    void run(KernelHost host, String device, String direction) {
        try {
            Path object = Files.createTempFile("portico", ".o");
            try {
                Files.write(object, KernelObject.of(code()));
                host.run("tc", "filter", "add", "dev", device, direction, "bpf", "direct-action", "object-file",
                        object.toString(), "section", KernelObject.SECTION);
            } finally {
                Files.delete(object);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private KernelProgram leave(OptionalInt device) {
        device.ifPresentOrElse(index -> {
            set(1, index);
            set(2, 0);
            call(REDIRECT);
        }, () -> set(0, PASS));
        exit();
        return this;
    }

    private void set(int register, int value) {
        instruction(0xb7, register, 0, value);
    }

    private void call(int function) {
        instruction(0x85, 0, 0, function);
    }

    private void exit() {
        instruction(0x95, 0, 0, 0);
    }

    private void instruction(int operation, int registers, int offset, int value) {
        instructions.add(operation | (registers << 8) | ((long) offset << 16) | ((long) value << 32));
    }

    private byte[] code() {
        ByteBuffer code = ByteBuffer.allocate(instructions.size() * Long.BYTES).order(ByteOrder.LITTLE_ENDIAN);
        instructions.forEach(code::putLong);
        return code.array();
    }
}
