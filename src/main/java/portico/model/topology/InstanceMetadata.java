package portico.model.topology;

import java.util.OptionalInt;

/**
 * How an instance answers those who ask it about itself (R152).
 *
 * @param tokensRequired whether it asks for a token first, as version 2 has it
 * @param hopLimit how many hops the answer with a token may take; empty where nobody knows
 */
public record InstanceMetadata(Known tokensRequired, OptionalInt hopLimit) {

    /** Nobody wrote it down. */
    public static final InstanceMetadata UNKNOWN = new InstanceMetadata(Known.UNKNOWN, OptionalInt.empty());

    /** Whether an answer comes no farther than the host itself, so that containers behind its bridge wait in vain. */
    public boolean endsAtHost() {
        return tokensRequired == Known.YES && hopLimit.orElse(2) < 2;
    }
}
