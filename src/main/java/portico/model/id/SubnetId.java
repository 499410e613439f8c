package portico.model.id;

/** Subnet id, such as {@code subnet-0a1b}. */
public record SubnetId(String value) implements ResourceId {

    public SubnetId {
        ResourceId.checked(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
