package portico.model.net;

import java.util.Optional;

/** Consecutive ports, both ends included; 0 to 65535. */
public record PortRange(int first, int last) {

    public static final PortRange ALL = new PortRange(0, 65535);

    public PortRange {
        if (first < 0 || last > 65535 || first > last) {
            throw new IllegalArgumentException("not a port range: " + first + "-" + last);
        }
    }

    public static PortRange single(int port) {
        return new PortRange(port, port);
    }

    /**
     * Reads {@code 5000-5004} or {@code 80}.
     *
     * @throws IllegalArgumentException when the text is neither
     */
    public static PortRange of(String text) {
        if (!text.matches("\\d{1,5}(-\\d{1,5})?")) {
            throw new IllegalArgumentException("not a port range: " + text);
        }
        String[] ends = text.split("-");
        return new PortRange(Integer.parseInt(ends[0]), Integer.parseInt(ends[ends.length - 1]));
    }

    public boolean contains(int port) {
        return first <= port && port <= last;
    }

    /** The ports of both; empty where they have none. */
    public Optional<PortRange> shared(PortRange other) {
        int from = Math.max(first, other.first);
        int to = Math.min(last, other.last);
        return from > to ? Optional.empty() : Optional.of(new PortRange(from, to));
    }

    public int size() {
        return last - first + 1;
    }

    @Override
    public String toString() {
        return first == last ? Integer.toString(first) : first + "-" + last;
    }
}
