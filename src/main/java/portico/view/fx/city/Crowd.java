package portico.view.fx.city;

import java.util.Optional;
import javafx.scene.Group;
import javafx.scene.transform.Scale;
import portico.view.motion.Mover;
import portico.view.paint.Painter;
import portico.view.paint.Viewport;
import portico.view.paint.raster.TileRaster;

/**
 * What moves in great number, over the tiles. While it moves, the picture below it is copied into strips, of which each frame mends only where
 * something was and puts sprites where it is: that costs less than showing all of the picture anew.
 */
final class Crowd extends Group {

    private final TilePane tiles;
    private final TileRaster raster;
    private final SpriteBook sprites;
    private final Scale toScreen = new Scale();
    private Swarm swarm = Swarm.NONE;
    private Optional<CrowdImage> images = Optional.empty();
    private Optional<View> view = Optional.empty();

    /** What is below: another one is copied anew. */
    private record View(Viewport device, Painter painter, long tiles) {}

    Crowd(TilePane tiles, TileRaster raster) {
        this.tiles = tiles;
        this.raster = raster;
        this.sprites = new SpriteBook(raster);
        getTransforms().add(toScreen);
        setMouseTransparent(true);
        setVisible(false);
    }

    /** Whether anybody is shown. */
    boolean isOut() {
        return !swarm.equals(Swarm.NONE);
    }

    void setSwarm(Swarm next) {
        swarm = next;
        view = Optional.empty();
        if (!isOut()) {
            images = Optional.empty();
            getChildren().clear();
            setVisible(false);
            tiles.setVisible(true);
        }
    }

    /**
     * Shows where everybody is now.
     *
     * @param device in device pixels
     */
    void paint(Painter painter, Viewport device) {
        if (!isOut()) {
            return;
        }
        View now = new View(device, painter, tiles.version());
        if (!view.equals(Optional.of(now))) {
            view = Optional.of(now);
            sprites.setPainter(painter);
            lay(now);
        }
        CrowdImage image = images.orElseThrow();
        swarm.tell(device.zoom() / painter.density(),
                (mover, x, y, direction) -> put(image, mover, device.toDeviceX(x), device.toDeviceY(y), direction));
        image.show();
        setVisible(true);
    }

    private void put(CrowdImage image, Mover mover, double x, double y, double direction) {
        int reach = sprites.reach();
        Viewport device = view.orElseThrow().device();
        if (x > -reach && y > -reach && x < device.width() + reach && y < device.height() + reach) {
            Sprite sprite = sprites.of(mover, x, y, direction);
            image.put(sprite, (int) Math.floor(x) + sprite.left(), (int) Math.floor(y) + sprite.top());
        }
    }

    /** The tiles themselves where all are there; else they stay in sight below. */
    private void lay(View now) {
        Viewport device = now.device();
        int width = (int) Math.ceil(device.width());
        int height = (int) Math.ceil(device.height());
        CrowdImage image = images.filter(it -> it.isOf(width, height)).orElseGet(() -> begin(width, height));
        boolean whole = tiles.copyTo(image.below(), width, height);
        tiles.setVisible(!whole);
        raster.paintOver(image.below(), width, height, swarm.still(device.zoom() / now.painter().density()),
                now.painter(), device);
        image.lay();
        toScreen.setX(1 / now.painter().density());
        toScreen.setY(1 / now.painter().density());
    }

    private CrowdImage begin(int width, int height) {
        CrowdImage image = new CrowdImage(width, height);
        images = Optional.of(image);
        getChildren().setAll(image);
        return image;
    }
}
