package portico.model.id;

/** VPC id, such as {@code vpc-0a1b}. */
public record VpcId(String value) implements ResourceId {

    public VpcId {
        ResourceId.checked(value);
    }

    /** Whether a text could be one of AWS. */
    public static boolean isOne(String text) {
        return text.matches("vpc-[0-9a-z-]{1,40}");
    }

    @Override
    public String toString() {
        return value;
    }
}
