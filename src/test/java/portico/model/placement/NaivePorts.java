package portico.model.placement;

import java.util.HashSet;
import java.util.Set;

/** The host ports of one instance, from R22 to R33 as they read. Ports are texts such as {@code 80/tcp}. */
final class NaivePorts {

    /** SSH, two of Docker and two of the agent (R30). */
    private static final Set<String> RESERVED = Set.of("22/tcp", "2375/tcp", "2376/tcp", "51678/tcp", "51679/tcp");
    private static final int NOBODY = -1;

    private final int first;
    private final int last;
    /** Since agent 1.70.0 (R23); before it, Docker does (R24). */
    private final boolean agentChooses;
    private final Set<String> fixed = new HashSet<>(RESERVED);
    private final Set<String> dynamic = new HashSet<>();
    private int cursor = NOBODY;
    private int udpCursor = NOBODY;

    NaivePorts(int first, int last, boolean agentChooses) {
        this.first = first;
        this.last = last;
        this.agentChooses = agentChooses;
    }

    NaivePorts copy() {
        NaivePorts copy = new NaivePorts(first, last, agentChooses);
        copy.fixed.addAll(fixed);
        copy.dynamic.addAll(dynamic);
        copy.cursor = cursor;
        copy.udpCursor = udpCursor;
        return copy;
    }

    /** Where a search went on, though nothing was kept. */
    void moveLike(NaivePorts other) {
        cursor = other.cursor;
        udpCursor = other.udpCursor;
    }

    String where() {
        return cursor + " " + udpCursor;
    }

    /** R26. */
    void restart() {
        cursor = NOBODY;
        udpCursor = NOBODY;
    }

    boolean isFixed(String port) {
        return fixed.contains(port);
    }

    boolean isDynamic(String port) {
        return dynamic.contains(port);
    }

    void hold(String port, boolean asDynamic) {
        (asDynamic ? dynamic : fixed).add(port);
    }

    /** A freed port does not move the cursor back (R25, R33). */
    void release(String port) {
        fixed.remove(port);
        dynamic.remove(port);
    }

    /** The first of so many free ports side by side, or -1; the cursor moves either way. */
    int choose(int count, String protocol) {
        if (agentChooses || count > 1) {
            return byAgent(count, protocol);
        }
        return protocol.equals("udp") ? byDocker(protocol, udpCursor) : byDocker(protocol, cursor);
    }

    private boolean isFree(int port, String protocol) {
        return !fixed.contains(port + "/" + protocol) && !dynamic.contains(port + "/" + protocol);
    }

    /** R23, R27: from behind the port handed out last to the end; what is too short there, once more from the start. */
    private int byAgent(int count, String protocol) {
        boolean fresh = cursor == NOBODY;
        int from = fresh || cursor < first || cursor >= last ? first : cursor + 1;
        int found = run(from, last, count, protocol);
        int seen = lastFree(from, found == NOBODY ? last : found + count - 1, protocol);
        if (found == NOBODY && !fresh && seen != NOBODY) {
            found = run(first, seen - 1, count, protocol);
            seen = lastFree(first, found == NOBODY ? seen - 1 : found + count - 1, protocol);
        }
        cursor = seen;
        return found;
    }

    private int run(int from, int to, int count, String protocol) {
        for (int start = from; start + count - 1 <= to; start++) {
            boolean free = true;
            for (int port = start; port < start + count; port++) {
                free &= isFree(port, protocol);
            }
            if (free) {
                return start;
            }
        }
        return NOBODY;
    }

    private int lastFree(int from, int to, String protocol) {
        for (int port = to; port >= from; port--) {
            if (isFree(port, protocol)) {
                return port;
            }
        }
        return NOBODY;
    }

    /** R24: upward from the last one of the protocol, all the way round. */
    private int byDocker(String protocol, int before) {
        int size = last - first + 1;
        int start = before < first || before >= last ? first : before + 1;
        for (int i = 0; i < size; i++) {
            int port = first + (start - first + i) % size;
            if (isFree(port, protocol)) {
                cursor = protocol.equals("udp") ? cursor : port;
                udpCursor = protocol.equals("udp") ? port : udpCursor;
                return port;
            }
        }
        return NOBODY;
    }
}
