package portico.format.json;

import java.util.AbstractList;
import java.util.List;
import java.util.Objects;

/** The elements of an array that was read in stretches, of which there are few. */
final class Chain extends AbstractList<Json> implements TextElements {

    private final List<Items> stretches;
    private final int size;

    Chain(List<Items> stretches) {
        this.stretches = List.copyOf(stretches);
        this.size = stretches.stream().mapToInt(Items::size).sum();
    }

    @Override
    public Json get(int index) {
        int at = Objects.checkIndex(index, size);
        int stretch = 0;
        while (at >= stretches.get(stretch).size()) {
            at -= stretches.get(stretch).size();
            stretch++;
        }
        return stretches.get(stretch).get(at);
    }

    @Override
    public int size() {
        return size;
    }
}
