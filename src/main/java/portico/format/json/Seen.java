package portico.format.json;

import java.util.Optional;

/** A string that was decoded, by where it stands first in its text. It is neither decoded nor kept twice. */
record Seen(int first, Optional<String> text) {

    static final Seen NOTHING = new Seen(-1, Optional.empty());
}
