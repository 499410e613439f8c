package portico.format.describe;

/** What several places may say of one thing. */
enum Aspect {
    ADDRESS("private address"),
    BLOCK("address block"),
    INSTANCE_TYPE("instance type"),
    NAME("name"),
    SUBNET("subnet"),
    VPC("VPC"),
    ZONE("Availability Zone");

    private final String label;

    Aspect(String label) {
        this.label = label;
    }

    @Override
    public String toString() {
        return label;
    }
}
