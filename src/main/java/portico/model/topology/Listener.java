package portico.model.topology;

import portico.model.net.Protocol;

/** A port that the application in a container opens; AWS knows of it only where a port mapping declares it too (R36). */
public record Listener(int port, Protocol protocol) {

    private static final int HIGHEST = 65535;

    /**
     * As it is written: {@code 3000} or {@code 8125/udp}.
     *
     * @throws IllegalArgumentException where it is no port
     */
    public static Listener of(String text) {
        int slash = text.indexOf('/');
        String port = slash < 0 ? text : text.substring(0, slash);
        if (!port.matches("\\d{1,5}") || Integer.parseInt(port) < 1 || Integer.parseInt(port) > HIGHEST) {
            throw new IllegalArgumentException("a port such as 3000 or 8125/udp is due here, not " + text);
        }
        return new Listener(Integer.parseInt(port), slash < 0 ? Protocol.TCP : Protocol.of(text.substring(slash + 1)));
    }

    @Override
    public String toString() {
        return port + "/" + protocol;
    }
}
