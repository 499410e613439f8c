package portico.model.id;

/** VPC id, such as {@code vpc-0a1b}. */
public record VpcId(String value) implements ResourceId {

    public VpcId {
        ResourceId.checked(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
