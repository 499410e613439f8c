package portico.controller.build;

/** What the palette holds for being put somewhere in the network. Tasks are not here: they are carried to hosts by a drag of their own. */
public enum Stock {
    HOST("Host", "a subnet"),
    FARGATE("Fargate service", "a subnet"),
    BALANCER("Load balancer", "a task that it shall serve, or the VPC"),
    DATABASE("Database", "a subnet"),
    NAT("NAT gateway", "a public subnet"),
    ENDPOINT("VPC endpoint", "a subnet"),
    DISCOVERY("Cloud Map name", "a task of a service"),
    SUBNET("Subnet", "an Availability Zone");

    private final String title;
    private final String ground;

    Stock(String title, String ground) {
        this.title = title;
        this.ground = ground;
    }

    public String title() {
        return title;
    }

    /** Where it can stand, such as {@code a subnet}. */
    public String ground() {
        return ground;
    }
}
