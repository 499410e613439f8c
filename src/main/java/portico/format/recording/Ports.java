package portico.format.recording;

import portico.format.json.Json;

/** A port as agents write it, whose names begin with capitals. */
final class Ports {

    private Ports() {}

    static Json port(Json port) {
        return Respelling.at(port)
                .say("containerPort", port.find("ContainerPort"))
                .say("hostPort", port.find("HostPort"))
                .say("protocol", port.find("Protocol"))
                .json();
    }
}
