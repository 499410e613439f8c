package portico.format.json;

import java.util.Arrays;

/** Numbers in a row that grows at its end. */
final class Tape {

    private int[] cells;
    private int size;

    Tape() {
        this(64);
    }

    /** @param room for so many it need not grow */
    Tape(int room) {
        this.cells = new int[Math.max(64, room)];
    }

    int size() {
        return size;
    }

    int get(int index) {
        return cells[index];
    }

    /** How many are at most this; of numbers that rise. */
    int countUpTo(int number) {
        int found = Arrays.binarySearch(cells, 0, size, number);
        return found < 0 ? -found - 1 : found + 1;
    }

    void set(int index, int number) {
        cells[index] = number;
    }

    void add(int number) {
        reserve(1);
        cells[size++] = number;
    }

    /** Takes what lies here from {@code start} on off the end, and puts it to the end of another. */
    void moveTo(Tape other, int start) {
        int length = size - start;
        other.reserve(length);
        System.arraycopy(cells, start, other.cells, other.size, length);
        other.size += length;
        size = start;
    }

    /** Leaves the first so many. */
    void cut(int length) {
        size = length;
    }

    private void reserve(int more) {
        if (size + more > cells.length) {
            cells = Arrays.copyOf(cells, Math.max(size + more, cells.length + (cells.length >> 1)));
        }
    }
}
