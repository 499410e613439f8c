package portico.model.net;

import java.util.Locale;

/** Transport protocol of a port mapping or a packet. */
public enum Protocol {
    TCP(6), UDP(17);

    private final int number;

    Protocol(int number) {
        this.number = number;
    }

    /** IANA protocol number, as flow logs print it (R172). */
    public int number() {
        return number;
    }

    /**
     * Reads {@code tcp} or {@code udp}, in either case.
     *
     * @throws IllegalArgumentException for anything else
     */
    public static Protocol of(String text) {
        return valueOf(text.toUpperCase(Locale.ROOT));
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
