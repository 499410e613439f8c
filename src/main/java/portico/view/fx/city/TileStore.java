package portico.view.fx.city;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import portico.view.drawing.Box;
import portico.view.drawing.Level;

/** The painted tiles, those used last kept longest. */
final class TileStore {

    private final Map<TileKey, Tile> tiles = new LinkedHashMap<>(64, 0.75f, true);
    private int capacity = 64;

    /** Room for so many tiles, a megabyte each. */
    void setCapacity(int count) {
        capacity = count;
    }

    Optional<Tile> get(TileKey key) {
        return Optional.ofNullable(tiles.get(key));
    }

    void put(TileKey key, Tile tile) {
        tiles.put(key, tile);
        var oldest = tiles.entrySet().iterator();
        while (tiles.size() > capacity) {
            oldest.next();
            oldest.remove();
        }
    }

    /** What a level shows has changed in some areas: its tiles there are stale. */
    void spoil(Level level, List<Box> areas) {
        tiles.forEach((key, tile) -> {
            if (key.level() == level && areas.stream().anyMatch(key.reach()::overlaps)) {
                tile.spoil();
            }
        });
    }

    void clear() {
        tiles.clear();
    }

    void spoilAll() {
        tiles.values().forEach(Tile::spoil);
    }
}
