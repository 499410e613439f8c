package portico.model.remedy;

import java.util.List;
import portico.model.flow.FlowEnd;
import portico.model.net.Protocol;

/**
 * Somebody who stands for all that are in the same position.
 *
 * @param name of the service, database, gateway or endpoint
 * @param ports where it is known to listen
 */
record Party(String name, FlowEnd end, List<Port> ports) {

    /**
     * A port and who speaks there.
     *
     * @param known what people call it by: the container's port where {@code number} is a host port that leads to it
     */
    record Port(int number, int known, Protocol protocol) {

        Port(int number, Protocol protocol) {
            this(number, number, protocol);
        }
    }
}
