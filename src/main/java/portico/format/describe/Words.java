package portico.format.describe;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Words of the API that stand for constants of the model, in whatever case they are written. */
final class Words {

    private Words() {}

    /** The constant an item names; empty where it names none. */
    static <E extends Enum<E>> Optional<E> of(Class<E> type, Item item) {
        return item.text()
                .map(text -> text.toUpperCase(Locale.ROOT).replace('-', '_'))
                .flatMap(text -> Arrays.stream(type.getEnumConstants()).filter(e -> e.name().equals(text)).findFirst());
    }
}
