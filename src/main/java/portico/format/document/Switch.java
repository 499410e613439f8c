package portico.format.document;

import portico.model.topology.Known;

/** A setting that is on or off, in the words of AWS's API. */
enum Switch {
    ENABLED, DISABLED;

    static Switch of(boolean on) {
        return on ? ENABLED : DISABLED;
    }

    /** Whether it is on; {@code otherwise} where nothing is written. */
    static boolean read(Fields in, String name, boolean otherwise) {
        return in.choice(name, Switch.class, of(otherwise)) == ENABLED;
    }

    /** Whether it is on, if that is written. */
    static Known read(Fields in, String name) {
        return in.has(name) ? Known.of(read(in, name, false)) : Known.UNKNOWN;
    }
}
