package portico.model.placement;

import java.util.List;
import portico.model.capacity.HostPort;
import portico.model.capacity.InstanceUse;
import portico.model.net.Ipv4Address;
import portico.model.net.Protocol;
import portico.model.topology.NetworkBinding;

/** What can be told of one instance in numbers, by itself and what is taken on it alone: as long as both stand, so do the numbers. */
sealed interface HostFigure {

    /** How many numbers it is for each instance. */
    default int width() {
        return 1;
    }

    /** Writes the numbers of this instance from here on. */
    void tell(Host host, int[] numbers, int from);

    /** What is left on an instance. */
    enum Left implements HostFigure {
        CPU,
        MEMORY,
        GPUS,
        /** awsvpc tasks that ECS still offers a slot for (R63, R65). */
        SLOTS,
        /** The same for what can still be attached; as many as anybody asks for where ECS offers none, so that it counts once (R76). */
        ATTACHABLE,
        /** Reserved ports up to the limit of 100 (R31). */
        RESERVED_PORTS,
        /** Dynamic ports that are surely free before every cursor: a search for no more of them cannot fail (R23). */
        DYNAMIC_PORTS;

        @Override
        public void tell(Host host, int[] numbers, int from) {
            numbers[from] = of(host, host.use());
        }

        private int of(Host host, InstanceUse use) {
            return switch (this) {
                case CPU -> use.cpu().free();
                case MEMORY -> use.memoryMiB().free();
                case GPUS -> use.gpus().free();
                case SLOTS -> use.eni().free();
                case ATTACHABLE -> use.eni().free() == 0 ? Integer.MAX_VALUE >> 1 : use.eni().attachable();
                case RESERVED_PORTS -> InstanceUse.MAX_RESERVED_PORTS - use.reservedPorts();
                case DYNAMIC_PORTS -> PortRoom.surelyFree(host.instance().hostPorts(), use);
            };
        }
    }

    /** Who holds a static port: nobody, somebody whom the scheduler counts, or somebody whom it does not see (R29, R36, R41). */
    record Holder(int port, Protocol protocol) implements HostFigure {

        static final int FREE = 0;
        static final int COUNTED = 1;
        static final int UNSEEN = 2;

        @Override
        public void tell(Host host, int[] numbers, int from) {
            numbers[from] = host.use()
                    .holder(port, protocol)
                    .map(HostPort::use)
                    .map(use -> use.isCounted() ? COUNTED : UNSEEN)
                    .orElse(FREE);
        }
    }

    /** The first host port that each request gets when all are made in this order; 0 for each where the agent does not find all of them. */
    record NextPorts(List<PortRequest> requests) implements HostFigure {

        @Override
        public int width() {
            return requests.size();
        }

        @Override
        public void tell(Host host, int[] numbers, int from) {
            List<NetworkBinding> found = PortAssignment.of(requests, host).bindings();
            for (int i = 0; i < (found.size() == requests.size() ? width() : 0); i++) {
                numbers[from + i] = found.get(i).hostPort();
            }
        }
    }

    /** The addresses that so many containers get on docker0, as 32 bits each; 0 where none is left (R154). */
    record NextBridgeAddresses(int width) implements HostFigure {

        @Override
        public void tell(Host host, int[] numbers, int from) {
            List<Ipv4Address> next = DockerBridge.next(width, host.use().docker0());
            for (int i = 0; i < next.size(); i++) {
                numbers[from + i] = next.get(i).bits();
            }
        }
    }
}
