package portico.model.remedy;

import portico.model.net.Protocol;

/** Two who could not speak before a change and can after it; by the names of services, databases, gateways and endpoints. */
public record Opening(String from, String to, int port, Protocol protocol) {

    @Override
    public String toString() {
        return from + " to " + to + " " + protocol + " " + port;
    }
}
