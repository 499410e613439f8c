package portico.model.id;

/** Route table id, such as {@code rtb-0a1b}. */
public record RouteTableId(String value) implements ResourceId {

    public RouteTableId {
        ResourceId.checked(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
