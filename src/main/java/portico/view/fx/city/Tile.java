package portico.view.fx.city;

/** A painted square. It is stale once the drawing has changed there: still shown, until a new one is ready. */
final class Tile {

    private final PixelImage image;
    private boolean stale;

    Tile(int[] pixels, boolean stale) {
        this.image = new PixelImage(TileKey.SIZE, TileKey.SIZE, pixels);
        this.stale = stale;
    }

    PixelImage image() {
        return image;
    }

    boolean isStale() {
        return stale;
    }

    void spoil() {
        stale = true;
    }
}
