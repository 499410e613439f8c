package portico.model.flow.log;

import java.util.Locale;

/** Which way packets pass an interface, as the field {@code flow-direction} has it. */
public enum Direction {
    INGRESS, EGRESS;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
