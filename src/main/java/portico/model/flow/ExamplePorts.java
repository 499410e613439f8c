package portico.model.flow;

/** Source ports of the rulebook's examples: a real one would be any free port, and always these make two traces comparable. */
final class ExamplePorts {

    /** A client on the internet. */
    static final int CLIENT = 51000;
    /** A proxy's own connection: a load balancer node, or docker-proxy (R130, R157). */
    static final int PROXY = 41000;
    /** A process in a task or on a host. */
    static final int EPHEMERAL = 40000;
    /** The first port a NAT gateway gives out (R118). */
    static final int NAT = 1024;

    private ExamplePorts() {}
}
