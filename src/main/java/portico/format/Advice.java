package portico.format;

/** What a user can tell so that a note no longer holds. The command line and the window each word it by what they offer for it. */
public sealed interface Advice {

    /** The value of a template's parameter, or of {@code AWS::Region}. */
    record Value(String parameter) implements Advice {}

    /** How many hosts there are for tasks that have none. */
    record Hosts(int count) implements Advice {}
}
