package portico.format.cloudformation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import portico.format.json.Json;
import portico.format.json.Place;

/** What the stacks of one reading share: what was given from outside, what is to be said, and each other. */
final class World {

    private static final String USUAL_REGION = "us-east-1";
    private static final int DEEPEST = 30;

    private final Given given;
    private final Account account;
    private final List<Stack> roots = new ArrayList<>();
    private int depth;
    private Optional<String> assumedRegion = Optional.empty();

    World(Given given, Account account) {
        this.given = given;
        this.account = account;
    }

    Given given() {
        return given;
    }

    Account account() {
        return account;
    }

    void add(Stack root) {
        roots.add(root);
    }

    /** Stacks that no other one nests, whose parameters nobody gives but people. */
    List<Stack> roots() {
        return List.copyOf(roots);
    }

    Stream<Stack> stacks() {
        return roots.stream().flatMap(Stack::all);
    }

    /** Begins to resolve one thing for the sake of another; false where there were too many in between. */
    boolean descend() {
        depth++;
        if (depth > DEEPEST) {
            depth--;
            return false;
        }
        return true;
    }

    void ascend() {
        depth--;
    }

    /** As given, else an assumption that is told. */
    String region() {
        Optional<String> told = given.value(Given.REGION).flatMap(Json::text);
        if (told.isEmpty()) {
            assumedRegion = Optional.of(USUAL_REGION);
            account.assume("", Place.NOWHERE,
                    "no template tells the Region; " + USUAL_REGION + " is assumed, and zones by their letters",
                    Given.REGION);
        }
        return told.orElse(USUAL_REGION);
    }

    /** The Region that something was derived from though nobody tells it. */
    Optional<String> assumedRegion() {
        return assumedRegion;
    }

    /** Whether another stack calls something the same, so that both need the stack's name too. */
    boolean isAmbiguous(Declared resource) {
        return stacks().flatMap(stack -> stack.resource(resource.logicalId()).stream())
                .filter(other -> other.type().equals(resource.type()))
                .limit(2)
                .count() > 1;
    }
}
