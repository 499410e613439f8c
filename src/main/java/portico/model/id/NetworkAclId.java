package portico.model.id;

/** Network ACL id, such as {@code acl-0a1b}. */
public record NetworkAclId(String value) implements ResourceId {

    public NetworkAclId {
        ResourceId.checked(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
