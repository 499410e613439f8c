package portico.format.json;

import java.util.AbstractList;
import java.util.Objects;

/** The elements of an array in a text. */
final class Items extends AbstractList<Json> implements TextElements {

    private final JsonText text;
    private final int at;
    private final int size;

    /** @param at of the text's tape */
    Items(JsonText text, int at, int size) {
        this.text = text;
        this.at = at;
        this.size = size;
    }

    @Override
    public Json get(int index) {
        return text.element(at, Objects.checkIndex(index, size));
    }

    @Override
    public int size() {
        return size;
    }
}
