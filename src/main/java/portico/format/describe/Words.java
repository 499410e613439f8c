package portico.format.describe;

import java.util.Locale;
import java.util.Optional;

/** Words of the API that stand for constants of the model, in whatever case they are written. */
final class Words {

    private Words() {}

    /** The constant an item names; empty where it names none. */
    static <E extends Enum<E>> Optional<E> of(Class<E> type, Item item) {
        String text = item.text().orElse("").toUpperCase(Locale.ROOT).replace('-', '_');
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equals(text)) {
                return Optional.of(constant);
            }
        }
        return Optional.empty();
    }
}
