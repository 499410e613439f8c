package portico.model.edit.translation;

import portico.model.topology.LaunchType;
import portico.model.topology.NetworkMode;

/** A way of networking containers, as one compares them: a network mode, the compute below it, and whether interfaces share a trunk. */
public enum Networking {
    BRIDGE(NetworkMode.BRIDGE, LaunchType.EC2),
    HOST(NetworkMode.HOST, LaunchType.EC2),
    AWSVPC(NetworkMode.AWSVPC, LaunchType.EC2),
    TRUNKED(NetworkMode.AWSVPC, LaunchType.EC2),
    FARGATE(NetworkMode.AWSVPC, LaunchType.FARGATE);

    private final NetworkMode mode;
    private final LaunchType launchType;

    Networking(NetworkMode mode, LaunchType launchType) {
        this.mode = mode;
        this.launchType = launchType;
    }

    public NetworkMode mode() {
        return mode;
    }

    public LaunchType launchType() {
        return launchType;
    }
}
